import type { Remark } from './remark';

/** The folder that a page is in, by the page's address; ends with a slash. */
export function folderOf(page: string): string {
  return new URL('.', page).href;
}

/** Whether Word opens an add-in at an address. */
export function isForWord(folder: string): boolean {
  return new URL(folder).protocol === 'https:';
}

const thisComputer = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** What is wrong with the address of the program's folder. */
export function remarksOnAddress(folder: string): readonly Remark[] {
  const { protocol, hostname: host } = new URL(folder);
  if (protocol === 'file:') return [{ severity: 'error', key: 'addressFile' }];
  if (!isForWord(folder)) return [{ severity: 'error', key: 'addressHttp' }];
  if (thisComputer.test(host))
    return [{ severity: 'warning', key: 'addressLocal', data: { host } }];
  return [];
}
