import { Refusal } from '../ooxml/refusal';
import type { Unread } from '../export/outcome';

/** What a thrown value says of itself. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The code of an error of the operating system; undefined for any other. */
export function systemCode(thrown: unknown): string | undefined {
  return typeof thrown === 'object' &&
    thrown !== null &&
    'code' in thrown &&
    typeof thrown.code === 'string'
    ? thrown.code
    : undefined;
}

/** What stands in the way of checking a file, from what was thrown. */
export function fileProblem(file: string, error: unknown): Unread {
  if (error instanceof Refusal) return { file, problem: { code: error.code, data: error.data } };
  switch (systemCode(error)) {
    case undefined:
      return { file, problem: { code: 'unexpected', data: { reason: reasonOf(error) } } };
    case 'ENOENT':
    case 'ENOTDIR':
      return { file, problem: { code: 'not-found' } };
    case 'EACCES':
    case 'EPERM':
      return { file, problem: { code: 'no-access' } };
    default:
      return { file, problem: { code: 'unreadable', data: { reason: reasonOf(error) } } };
  }
}
