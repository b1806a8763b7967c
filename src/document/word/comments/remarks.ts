import { HostError } from '../../port';
import type { Cleared, Remark } from '../../port';
import { whereOnline } from '../errors';
import { followLive } from '../watch/follow-live';
import { liveOf, liveProperties } from '../read/reading';
import type { WordSnapshot } from '../read/reading';
import { inWord } from '../run';

/** What each comment of ours begins with, and by which they are taken away again. */
const remarkPrefix = '【年报检查】';

/** Word's classic comments hung when four or more of one sync were undone. */
const perSync = 3;

/** Word on the web says so where comments by add-ins are turned off, whatever the document allows. */
function ofRemarks(error: unknown): unknown {
  const isOff = error instanceof HostError && error.code === 'not-allowed';
  return isOff ? new HostError('remarks-refused', whereOnline(), { cause: error }) : error;
}

/**
 * Leaves comments beside paragraphs.
 *
 * @returns how many; a paragraph that is not certain to be found gets none
 * @throws {HostError} `remarks-refused`, `remarks-partly`, and whatever Word's errors come to
 */
export async function remarkInWord(
  checked: WordSnapshot,
  remarks: readonly Remark[],
): Promise<number> {
  const count = { written: 0, total: remarks.length };
  try {
    await leave(checked, remarks, (more) => (count.written += more));
    return count.written;
  } catch (error) {
    throw count.written > 0
      ? new HostError('remarks-partly', count, { cause: error })
      : ofRemarks(error);
  }
}

function leave(
  checked: WordSnapshot,
  remarks: readonly Remark[],
  onWritten: (more: number) => void,
): Promise<void> {
  return inWord(async (context, stillAwaited) => {
    const { paragraphs } = context.document.body;
    paragraphs.load(liveProperties);
    await context.sync();
    const live = liveOf(paragraphs.items);
    const placed = remarks.flatMap(({ paragraph, text }) => {
      const known = checked.places.get(paragraph);
      const place = known === undefined ? undefined : followLive(checked.live, live, known);
      const found = place === undefined ? undefined : paragraphs.items[place];
      return found ? [{ found, text }] : [];
    });
    for (let at = 0; at < placed.length; at += perSync) {
      stillAwaited();
      const together = placed.slice(at, at + perSync);
      for (const { found, text } of together) {
        found.getRange('Content').insertComment(remarkPrefix + text);
      }
      // oxlint-disable-next-line word-batches/no-sync-in-loop -- see perSync
      await context.sync();
      onWritten(together.length);
    }
  });
}

/** Of these, all of a document's comments are to be told at once. */
const ofAll: ReadonlySet<string> = new Set(['protected', 'read-only', 'lost', 'timed-out']);

/** Takes away the comments that begin as ours do; with one that was answered the answers would go. */
export async function clearRemarksInWord(): Promise<Cleared> {
  const unanswered: string[] = [];
  let kept = 0;
  try {
    await inWord(async (context, stillAwaited) => {
      const comments = context.document.body.getComments();
      comments.load('items/id,items/content,items/replies/items/content');
      await context.sync();
      const own = comments.items.filter(({ content }) => content.startsWith(remarkPrefix));
      const deletable = own.filter(({ replies }) => replies.items.length === 0);
      kept = own.length - deletable.length;
      unanswered.push(...deletable.map(({ id }) => id));
      stillAwaited();
      for (const comment of deletable) comment.delete();
      await context.sync();
    });
    return { cleared: unanswered.length, kept };
  } catch (error) {
    const isOfAll = !(error instanceof HostError) || ofAll.has(error.code);
    if (isOfAll || unanswered.length === 0) throw ofRemarks(error);
    const stuck = await clearOneByOne(unanswered);
    return { cleared: unanswered.length - stuck, kept, stuck };
  }
}

/**
 * Deletes comments each by itself, as one that Word does not delete stops all of its batch.
 *
 * @returns how many are left
 */
async function clearOneByOne(ids: readonly string[]): Promise<number> {
  let stuck = 0;
  for (const id of ids) {
    try {
      await clearOne(id);
    } catch (error) {
      if (!(error instanceof HostError) || ofAll.has(error.code)) throw error;
      stuck += 1;
    }
  }
  return stuck;
}

function clearOne(id: string): Promise<void> {
  return inWord(async (context, stillAwaited) => {
    const comments = context.document.body.getComments();
    comments.load('items/id');
    await context.sync();
    stillAwaited();
    comments.items.find((comment) => comment.id === id)?.delete();
    await context.sync();
  });
}
