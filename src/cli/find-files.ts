import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isPassedOver, mayHoldReport } from '../across/may-hold-report';
import type { Unread } from '../export/outcome';
import { fileProblem } from './file-problem';

/** A file to check, or a path that leads to none. */
export type FoundFile = string | Unread;

async function filesIn(folder: string, seen: Set<string>): Promise<readonly FoundFile[]> {
  // Links may lead around in circles.
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const names = (await readdir(folder)).filter((name) => !isPassedOver(name)).sort();
  const found: FoundFile[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const isDocument = mayHoldReport(name);
    try {
      if ((await stat(path)).isDirectory()) found.push(...(await filesIn(path, seen)));
      else if (isDocument) found.push(path);
    } catch (error) {
      // What cannot be looked at is worth a word where it may be a report or hold reports.
      if (isDocument) found.push(fileProblem(path, error));
    }
  }
  return found;
}

async function filesOf(path: string): Promise<readonly FoundFile[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const found = await filesIn(path, new Set());
    return found.length > 0 ? found : [{ file: path, problem: { code: 'no-documents' } }];
  } catch (error) {
    return [fileProblem(path, error)];
  }
}

/** The documents that paths lead to, each once: files as named, folders searched to the bottom. */
export async function findFiles(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths) found.push(...(await filesOf(path)));
  const seen = new Set<string>();
  return found.filter((one) => {
    const path = resolve(typeof one === 'string' ? one : one.file);
    const isNew = !seen.has(path);
    seen.add(path);
    return isNew;
  });
}
