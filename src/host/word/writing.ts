import type { BodyEdit } from '../../ooxml/edit';
import { growthOf, touchedBy } from '../../ooxml/edit/addresses';
import { readdress } from '../edits';
import { HostError } from '../host';
import type { Applied, OnWritten } from '../host';
import { inverseOf } from '../inverse';
import { hostErrorOf } from './errors';
import { countWritten, readsTheSame, restoring } from './expected';
import { keepLooks } from './keeping-looks';
import { readLists } from './lists';
import { plainText } from './live';
import { fonts, looks, prepare } from './preparing';
import { readDocument, readIn } from './reading';
import type { Reading, WordSnapshot } from './reading';
import { inWord } from './run';
import { excessOf, removableOf, surplusOf } from './surplus';

/** An edit that takes a paragraph away, after which nothing can be done with that any more. */
function takesAway({ do: kind }: BodyEdit): boolean {
  return kind === 'join-paragraphs' || kind === 'remove-paragraph' || kind === 'remove-blocks';
}

/** What is put behind one paragraph stands in the order in which it was put there, reversed. */
function inWritingOrder(edits: readonly BodyEdit[]): readonly BodyEdit[] {
  const isBehind = (edit: BodyEdit): boolean => 'where' in edit && edit.where === 'after';
  return [
    ...edits.filter((edit) => !isBehind(edit) && !takesAway(edit)),
    ...edits.filter(isBehind).reverse(),
    ...edits.filter(takesAway),
  ];
}

/**
 * Makes prepared edits; Word takes its time for blocks, so with several of them each goes alone,
 * and what stands is told.
 */
async function writeAll(
  context: Word.RequestContext,
  edits: readonly BodyEdit[],
  writes: readonly (() => void)[],
  onWritten: OnWritten | undefined,
): Promise<void> {
  const isSlow = edits.filter((edit) => edit.do === 'insert-blocks').length > 1;
  for (const [at, write] of writes.entries()) {
    write();
    if (!isSlow || edits[at]?.do !== 'insert-blocks' || at === writes.length - 1) continue;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- what stands is told in between
    await context.sync();
    onWritten?.(at + 1, writes.length);
  }
  await context.sync();
}

/**
 * Reads, compares, and writes. Two syncs; one more where what is inserted is numbered, and for
 * each block but the last.
 */
async function write(
  checked: WordSnapshot,
  edits: readonly BodyEdit[],
  onWritten?: OnWritten,
): Promise<Attempt> {
  let before: WordSnapshot | undefined;
  let made: readonly BodyEdit[] = [];
  let failure: HostError | undefined;
  let overwritten: Attempt['overwritten'] = new Map();
  try {
    await inWord(async (context) => {
      const inserts = edits.some((edit) => edit.do === 'insert-paragraph');
      const reading = await readIn(context, checked.completeness, inserts ? looks + fonts : '');
      made = readdress(edits, checked.body, reading.snapshot.body);
      const lists = await readLists(context, reading, made);
      const inOrder = inWritingOrder(made);
      const writes = inOrder.map((edit) => prepare(reading, edit, made, lists));
      before = reading.snapshot;
      const checks = made.flatMap(touchedBy).map((index) => checkOf(reading, index));
      await writeAll(context, inOrder, writes, onWritten);
      overwritten = new Map(checks.flatMap((check) => check() ?? []));
    });
  } catch (error) {
    // Before anything was queued to be written, nothing can stand.
    if (!before) throw error;
    failure = hostErrorOf(error);
  }
  if (!before) throw new HostError('failed');
  if (overwritten.size > 0) failure = new HostError('changed');
  return { before, edits: made, overwritten, ...(failure ? { failure } : {}) };
}

/**
 * Asks once more, right before it is written, what a paragraph reads.
 *
 * @returns what gives, once that was answered, the text that someone wrote there since it was read
 */
function checkOf(
  { snapshot, paragraphs }: Reading,
  index: number,
): () => readonly [readonly [number, string]] | undefined {
  const place = snapshot.places.get(index);
  const paragraph = place === undefined ? undefined : paragraphs[place];
  const known = place === undefined ? undefined : snapshot.live[place]?.text;
  paragraph?.load('text');
  return () =>
    !paragraph || paragraph.text === known ? undefined : [[index, plainText(paragraph.text)]];
}

interface Attempt {
  readonly before: WordSnapshot;
  readonly edits: readonly BodyEdit[];
  /** what someone else had written into paragraphs since they were read */
  readonly overwritten: ReadonlyMap<number, string>;
  readonly failure?: HostError;
}

/**
 * The first of some edits, in the order of writing, that stand where the writing broke off, and
 * the document without what came beside them.
 */
async function standing(attempt: Attempt, after: WordSnapshot): Promise<Standing> {
  const { before, edits } = attempt;
  const inOrder = inWritingOrder(edits);
  const grown = after.body.paragraphs.length - before.body.paragraphs.length;
  for (let count = inOrder.length - 1; count > 0; count--) {
    const first = inOrder.slice(0, count);
    const growth = first.reduce((sum, edit) => sum + growthOf(edit), 0);
    if (growth > grown) continue;
    const part = { ...attempt, edits: edits.filter((edit) => first.includes(edit)) };
    const now = await tidied(part, after);
    if (countWritten({ ...part, after: now }) === count) return { ...part, after: now };
  }
  return { ...attempt, edits: [], after };
}

type Standing = Attempt & { readonly after: WordSnapshot };

/** Gives back what stands of edits that were not all made; tells what that cannot do. */
async function putBack(attempt: Attempt, after: WordSnapshot): Promise<never> {
  const {
    before,
    edits,
    overwritten,
    failure = new HostError('failed', { reason: 'read back' }),
  } = attempt;
  if (readsTheSame(before, after)) throw failure;
  const leftIn = (now: WordSnapshot): readonly BodyEdit[] | undefined =>
    restoring(attempt, now, overwritten);
  const texts = leftIn(after);
  if (texts?.length === 0) throw failure;
  // Where paragraphs came or went it takes more than texts.
  const part = texts ? undefined : await standing(attempt, after);
  const written = Math.max(countWritten({ before, edits, after }), part?.edits.length ?? 0);
  const partly = new HostError('partly', { written, total: edits.length }, { cause: failure });
  const restore = texts ?? (part && part.edits.length > 0 ? inverseOf(part) : undefined);
  if (!restore) throw partly;
  let left: readonly BodyEdit[] | undefined;
  try {
    await write(part?.after ?? after, restore);
    left = leftIn(await readDocument());
  } catch {
    throw partly;
  }
  throw left?.length === 0 ? failure : partly;
}

/** Takes away the empty paragraphs that Word leaves beside inserted blocks. */
async function tidied(applied: Attempt, after: WordSnapshot): Promise<WordSnapshot> {
  const surplus = removableOf({ ...applied, after }, surplusOf({ ...applied, after }));
  if (surplus.length === 0) return after;
  const { failure } = await write(
    after,
    surplus.map((paragraph) => ({ do: 'remove-paragraph', paragraph })),
  );
  // An empty paragraph too many is no reason to take a good table away again.
  return failure ? after : readDocument();
}

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
