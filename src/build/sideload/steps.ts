import { posix, win32 } from 'node:path';

/** What has to be done for Word to know the add-in, or to forget it. */
export type Step =
  | { readonly kind: 'run'; readonly command: string; readonly args: readonly string[] }
  | { readonly kind: 'copy'; readonly from: string; readonly to: string }
  | { readonly kind: 'remove'; readonly file: string };

/** The add-in as it lies on this machine. */
export interface AddIn {
  readonly id: string;
  readonly manifest: string;
}

const developerKey = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer';

/** The steps on a system; nothing where there is no Word for it. */
export function stepsToStart(
  platform: NodeJS.Platform,
  home: string,
  { id, manifest }: AddIn,
): readonly Step[] | undefined {
  if (platform === 'win32') {
    const args = ['add', developerKey, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'];
    return [{ kind: 'run', command: 'reg.exe', args }];
  }
  if (platform === 'darwin') return [{ kind: 'copy', from: manifest, to: macPlace(home, id) }];
  return undefined;
}

/** The steps that undo those of `stepsToStart`. */
export function stepsToStop(
  platform: NodeJS.Platform,
  home: string,
  { id }: AddIn,
): readonly Step[] | undefined {
  if (platform === 'win32') {
    return [{ kind: 'run', command: 'reg.exe', args: ['delete', developerKey, '/v', id, '/f'] }];
  }
  if (platform === 'darwin') return [{ kind: 'remove', file: macPlace(home, id) }];
  return undefined;
}

function macPlace(home: string, id: string): string {
  const folder = 'Library/Containers/com.microsoft.Word/Data/Documents/wef';
  return posix.join(home, folder, `${id}.manifest.xml`);
}

/** Where the development certificate of this user, and what signed it, lie once there are any. */
export function certificateFiles(
  platform: NodeJS.Platform,
  home: string,
): { readonly cert: string; readonly key: string; readonly authority: string } {
  const path = platform === 'win32' ? win32 : posix;
  const folder = path.join(home, '.office-addin-dev-certs');
  return {
    cert: path.join(folder, 'localhost.crt'),
    key: path.join(folder, 'localhost.key'),
    authority: path.join(folder, 'ca.crt'),
  };
}

/** Says a step as a line that one could type or read. */
export function describeStep(step: Step): string {
  if (step.kind === 'run') return [step.command, ...step.args].join(' ');
  return step.kind === 'copy' ? `copy ${step.from} to ${step.to}` : `remove ${step.file}`;
}
