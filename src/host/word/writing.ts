import type { BodyEdit } from '../../ooxml/edit';
import type { Applied, OnWritten } from '../host';
import { write } from './attempt';
import { countWritten, readsTheSame } from './expected';
import { keepLooks } from './keeping-looks';
import { putBack } from './putting-back';
import { readDocument } from './reading';
import type { WordSnapshot } from './reading';
import { excessOf } from './surplus';
import { tidied } from './tidying';

/**
 * Makes edits in the open document, all or none. Three syncs: read and compare, write, read back;
 * and as many again where blocks were inserted with empty paragraphs beside them, or where Word
 * changed the looks of what was written.
 *
 * @param onWritten told of each block when several are inserted
 *
 * @throws {HostError} as `DocumentHost.apply` says
 */
export async function applyInWord(
  checked: WordSnapshot,
  edits: readonly BodyEdit[],
  onWritten?: OnWritten,
): Promise<Applied & { readonly after: WordSnapshot }> {
  const attempt = await write(checked, edits, onWritten);
  // Without an answer nobody knows what stands; reading again would wait as long.
  if (attempt.failure?.code === 'timed-out') throw attempt.failure;
  const after = await tidied(attempt, await readDocument());
  const applied = { before: attempt.before, edits: attempt.edits, after };
  const isWritten = countWritten(applied) === attempt.edits.length;
  // Word on the web tells of failures after which all stands; but what was to go may be there still.
  const isCertain =
    attempt.overwritten.size === 0 &&
    (!attempt.failure || (excessOf(applied) === 0 && !readsTheSame(attempt.before, after)));
  const isMade = isWritten && isCertain;
  if (!isMade) return putBack(attempt, after);
  return { ...applied, ...(await keepLooks(applied)) };
}
