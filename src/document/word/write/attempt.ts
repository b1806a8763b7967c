import type { BodyEdit } from '../../../ooxml/write/edit';
import { touchedBy } from '../../../ooxml/write/addresses';
import { readdress } from '../../edits';
import { HostError } from '../../port';
import type { OnWritten } from '../../port';
import { hostErrorOf } from '../errors';
import { readLists } from '../read/lists';
import { plainText } from '../read/live';
import { withMarkup } from './as-markup';
import { keepingHeadings } from './keeping-headings';
import { fonts, formattingItems, prepare } from './preparing';
import { readIn } from '../read/reading';
import type { Reading, WordSnapshot } from '../read/reading';
import { inWord } from '../run';
import { nextLast, takesLast, withTails } from './removing';
import { inWritingOrder } from './writing-order';

/** How many of some edits, in the order of writing, Word was asked to make. */
interface Asked {
  count: number;
}

interface Telling {
  readonly asked: Asked;
  /** throws once nobody waits for it any more */
  readonly stillAwaited: () => void;
  readonly onWritten: OnWritten | undefined;
}

/**
 * Makes prepared edits; Word takes its time for blocks, so with several of them each goes alone,
 * and what stands is told.
 */
async function writeAll(
  context: Word.RequestContext,
  edits: readonly BodyEdit[],
  writes: readonly (() => void)[],
  { asked, stillAwaited, onWritten }: Telling,
): Promise<void> {
  const isSlow = edits.filter((edit) => edit.do === 'insert-blocks').length > 1;
  for (const [at, write] of writes.entries()) {
    stillAwaited();
    write();
    asked.count = at + 1;
    if (!isSlow || edits[at]?.do !== 'insert-blocks' || at === writes.length - 1) continue;
    // oxlint-disable-next-line word-batches/no-sync-in-loop -- what stands is told in between
    await context.sync();
    onWritten?.(at + 1, writes.length);
  }
  await context.sync();
}

function withoutAnswer(error: unknown): unknown {
  const isLate = error instanceof HostError && error.code === 'timed-out';
  return isLate ? new HostError('no-answer', {}, { cause: error }) : error;
}

/** Edits that were written, or broke off: what was read right before, and what went wrong. */
export interface Attempt {
  readonly before: WordSnapshot;
  readonly edits: readonly BodyEdit[];
  /** what someone else had written into paragraphs since they were read */
  readonly overwritten: ReadonlyMap<number, string>;
  /** how many of them, in the order of writing, Word was asked to make */
  readonly asked: number;
  readonly failure?: HostError;
}

/** Whether something takes the formatting of a paragraph over, which is read for that. */
function takesFormatting({ body }: WordSnapshot, edit: BodyEdit): boolean {
  const isLike = edit.do === 'replace-text' && edit.like !== undefined;
  const isTail = edit.do === 'remove-blocks' && edit.tail === true;
  return edit.do === 'insert-paragraph' || isLike || isTail || takesLast(body, edit);
}

/**
 * Reads, compares, and writes. Two syncs; one more where what is inserted is numbered, and for
 * each block but the last.
 */
export async function write(
  checked: WordSnapshot,
  edits: readonly BodyEdit[],
  onWritten?: OnWritten,
): Promise<Attempt> {
  let before: WordSnapshot | undefined;
  let made: readonly BodyEdit[] = [];
  let failure: HostError | undefined;
  const asked: Asked = { count: 0 };
  let overwritten: Attempt['overwritten'] = new Map();
  try {
    await inWord(async (context, stillAwaited) => {
      const more = edits.some((edit) => takesFormatting(checked, edit))
        ? formattingItems + fonts
        : '';
      const reading = await readIn(context, checked.completeness, more);
      const { snapshot } = reading;
      const addressed = readdress(edits, checked.body, snapshot.body);
      made = withMarkup(reading, keepingHeadings(snapshot, withTails(snapshot, addressed)));
      const last = made.some((edit) => takesLast(snapshot.body, edit))
        ? nextLast(snapshot.body, made)
        : undefined;
      const lists = await readLists(context, reading, made, last === undefined ? [] : [last]);
      const inOrder = inWritingOrder(made);
      const writes = inOrder.map((edit) => prepare(reading, edit, made, lists));
      stillAwaited();
      before = snapshot;
      const checks = made.flatMap(touchedBy).map((index) => checkOf(reading, index));
      await writeAll(context, inOrder, writes, { asked, stillAwaited, onWritten });
      overwritten = new Map(checks.flatMap((check) => check() ?? []));
    });
  } catch (error) {
    // Before anything was queued to be written, nothing can stand, nor will it later.
    if (!before) throw withoutAnswer(error);
    failure = hostErrorOf(error);
  }
  if (!before) throw new HostError('failed');
  if (overwritten.size > 0) failure = new HostError('changed');
  const found = { before, edits: made, overwritten, asked: asked.count };
  return { ...found, ...(failure ? { failure } : {}) };
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
