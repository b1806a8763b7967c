import type { Desk } from '../desk';
import { isReasonsFile } from './is-reasons-file';

/**
 * Takes the files of reasons out of what was opened or dropped, and has the desk follow them.
 *
 * @returns the others
 */
export function apartFromReasons<T extends { readonly path: string; readonly file?: File }>(
  desk: Desk,
  found: readonly T[],
): readonly T[] {
  const others: T[] = [];
  const reasons: File[] = [];
  for (const one of found) {
    if (one.file && isReasonsFile(one.path)) reasons.push(one.file);
    else others.push(one);
  }
  if (reasons.length > 0) {
    // Only who has such a file needs what reads it.
    void import('./read-reasons').then(async ({ readReasons }) => {
      for (const file of reasons) await readReasons(desk, file);
    });
  }
  return others;
}
