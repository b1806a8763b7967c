import type { BodyEdit } from '../../../ooxml/write/edit';
import { growthOf } from '../../../ooxml/write/addresses';
import { HostError } from '../../port';
import { inverseOf } from '../../history/inverse';
import { partlyWritten } from '../errors';
import { write } from './attempt';
import type { Attempt } from './attempt';
import { changedByOthers, countWritten, isUntouched, restoring } from './expected';
import { readDocument } from '../read/reading';
import type { WordSnapshot } from '../read/reading';
import { tidied } from './tidying';
import { inWritingOrder } from './writing-order';

/**
 * The first of some edits, in the order of writing, that stand where the writing broke off, and
 * the document without what came beside them.
 */
async function stillApplied(attempt: Attempt, after: WordSnapshot): Promise<StillApplied> {
  const { before, edits } = attempt;
  const inOrder = inWritingOrder(edits);
  let now = after;
  for (let count = inOrder.length - 1; count > 0; count--) {
    const first = inOrder.slice(0, count);
    const growth = first.reduce((sum, edit) => sum + growthOf(edit), 0);
    if (growth > now.body.paragraphs.length - before.body.paragraphs.length) continue;
    const part = { ...attempt, edits: edits.filter((edit) => first.includes(edit)) };
    // What was tidied for more edits than stand is gone when it comes to fewer.
    now = await tidied(part, now);
    if (countWritten({ ...part, after: now }) === count) return { ...part, after: now };
  }
  return { ...attempt, edits: [], after: now };
}

type StillApplied = Attempt & { readonly after: WordSnapshot };

/** Why edits were not made: where others wrote meanwhile, whatever Word says is but what came of it. */
function reasonOf(attempt: Attempt, after: WordSnapshot): HostError {
  const { failure = new HostError('failed', { reason: 'read back' }) } = attempt;
  const isOthers =
    ['unplaced', 'failed'].includes(failure.code) && changedByOthers(attempt, after).size > 0;
  return isOthers ? new HostError('changed', {}, { cause: failure }) : failure;
}

/** Gives back what stands of edits that were not all made; tells what that cannot do. */
export async function rollBack(attempt: Attempt, after: WordSnapshot): Promise<never> {
  const { before, edits, overwritten } = attempt;
  const reason = reasonOf(attempt, after);
  if (isUntouched(before, after)) throw reason;
  const leftIn = (now: WordSnapshot): readonly BodyEdit[] | undefined =>
    restoring(attempt, now, overwritten);
  const texts = leftIn(after);
  if (texts?.length === 0) throw reason;
  // Where paragraphs came or went it takes more than texts.
  const part = texts ? undefined : await stillApplied(attempt, after);
  const written = Math.max(countWritten({ before, edits, after }), part?.edits.length ?? 0);
  const partly = partlyWritten(written, edits.length, reason);
  const restore = texts ?? (part && part.edits.length > 0 ? inverseOf(part) : undefined);
  if (!restore) throw partly;
  let left: readonly BodyEdit[] | undefined;
  try {
    await write(part?.after ?? after, restore);
    left = leftIn(await readDocument());
  } catch {
    throw partly;
  }
  throw left?.length === 0 ? reason : partly;
}
