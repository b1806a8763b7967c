import { growthOf, moveEdit } from '../../../ooxml/write/addresses';
import type { BodyEdit } from '../../../ooxml/write/edit';
import { readdress } from '../../edits';
import { HostError } from '../../port';
import type { Applied, OnWritten } from '../../port';
import { partlyWritten, whereOnline } from '../errors';
import { followEdits, inverseOf } from '../../history/inverse';
import { write } from './attempt';
import type { Attempt } from './attempt';
import { countWritten, isUntouched } from './expected';
import { keepFormatting } from './keep-formatting';
import { hasLostMarks, inTheWayOfMarks } from '../read/marks-in-the-way';
import { rollBack } from './rollback';
import { readDocument } from '../read/reading';
import type { WordSnapshot } from '../read/reading';
import { excessOf } from './surplus';
import { tidied } from './tidying';
import { asWholeParagraphs, isUnfound } from './whole-paragraphs';
import { areInside, inTwoSteps, secondStep } from './writing-inside';
import { inWritingOrder } from './writing-order';

interface Made extends Applied {
  readonly before: WordSnapshot;
  readonly after: WordSnapshot;
}

/**
 * Makes edits in the open document, all or none. Three syncs: read and compare, write, read back;
 * and as many again where blocks were inserted with empty paragraphs beside them, where Word
 * changed the formatting of what was written, or where a comment stands on all that is written over.
 *
 * @param onWritten told of each block when several are inserted
 *
 * @throws {HostError} as `DocumentHost.apply` says
 */
export async function applyInWord(
  checked: WordSnapshot,
  edits: readonly BodyEdit[],
  onWritten?: OnWritten,
): Promise<Made> {
  const first = inTwoSteps(checked, edits).map(({ inside }) => inside);
  if (first.length === 0) return makeAll(checked, edits, onWritten);
  const begun = await makeAll(checked, first);
  try {
    const addressed = readdress(edits, checked.body, begun.before.body);
    const steps = inTwoSteps(begun.before, addressed);
    if (!areInside(begun.before, begun.after, steps)) throw inTheWayOfMarks();
    const done = await makeAll(begun.after, secondStep(addressed, steps), onWritten);
    return { ...done, before: begun.before, edits: addressed };
  } catch (error) {
    return takeBack(begun, error);
  }
}

/** Of these, what stands in the document is not known, or told already. */
const final: ReadonlySet<string> = new Set(['timed-out', 'partly', 'lost']);

/** Takes a first step back that no second one followed. */
async function takeBack(begun: Made, reason: unknown): Promise<never> {
  if (reason instanceof HostError && final.has(reason.code)) throw reason;
  const count = begun.edits.length;
  try {
    await makeAll(begun.after, inverseOf(begun) ?? []);
  } catch {
    throw partlyWritten(count, count, reason);
  }
  throw reason;
}

/** Makes edits, and where a search fails, in paragraphs formatted alike as a whole. */
async function makeAll(
  checked: WordSnapshot,
  edits: readonly BodyEdit[],
  onWritten?: OnWritten,
): Promise<Made> {
  try {
    return await makeOnce(checked, edits, onWritten);
  } catch (error) {
    const whole = isUnfound(error) ? asWholeParagraphs(checked, edits) : undefined;
    if (!whole) throw error;
    return makeOnce(checked, whole, onWritten);
  }
}

async function makeOnce(
  checked: WordSnapshot,
  edits: readonly BodyEdit[],
  onWritten?: OnWritten,
): Promise<Made> {
  const attempt = await write(checked, edits, onWritten);
  // Without an answer nobody knows what stands; reading again would wait as long.
  if (attempt.failure?.code === 'timed-out') throw attempt.failure;
  const after = await tidied(attempt, await readDocument());
  const applied = { before: attempt.before, edits: attempt.edits, after };
  const isWritten = countWritten(applied) === attempt.edits.length;
  // Word on the web tells of failures after which all stands; but what was to go may be there still,
  // which an empty paragraph too many could hide.
  const isTold = excessOf(applied) === 0 || attempt.edits.every((edit) => growthOf(edit) >= 0);
  const isCertain =
    attempt.overwritten.size === 0 &&
    (!attempt.failure || (isTold && !isUntouched(attempt.before, after)));
  const isMade = isWritten && isCertain;
  if (!isMade) return goOnOrBack(attempt, after, onWritten);
  if (hasLostMarks(attempt.before, after)) {
    const failure = new HostError('unplaced', { reason: 'marks-lost', ...whereOnline() });
    return rollBack({ ...attempt, failure }, after);
  }
  return { ...applied, ...(await keepFormatting(applied)) };
}

/**
 * Goes on with edits that are written block by block, where Word told of a failure though all that it
 * was asked for stands; else takes back what does.
 */
async function goOnOrBack(
  attempt: Attempt,
  after: WordSnapshot,
  onWritten?: OnWritten,
): Promise<Made> {
  const { before, edits, failure, overwritten, asked } = attempt;
  const isBroken = failure !== undefined && overwritten.size === 0 && asked < edits.length;
  const first = isBroken ? inWritingOrder(edits).slice(0, asked) : [];
  if (first.length === 0) return rollBack(attempt, after);
  const part = { ...attempt, edits: edits.filter((edit) => first.includes(edit)) };
  const now = await tidied(part, after);
  const begun = { before, edits: part.edits, after: now };
  const follow = followEdits(begun);
  const rest = edits.flatMap((edit) => (first.includes(edit) ? [] : [moveEdit(edit, follow)]));
  const known = rest.filter((edit) => edit !== undefined);
  const stands =
    countWritten(begun) === asked && excessOf(begun) === 0 && !hasLostMarks(before, now);
  if (!stands || known.length < rest.length) return rollBack(attempt, now);
  const kept = await keepFormatting(begun);
  try {
    const done = await makeOnce(kept.after, known, onWritten);
    const reformatted = kept.reformatted + (done.reformatted ?? 0);
    return { ...done, before, edits, reformatted };
  } catch (error) {
    return takeBack({ ...begun, after: kept.after }, error);
  }
}
