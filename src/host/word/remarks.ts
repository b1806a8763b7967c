import type { Remark } from '../host';
import { followLive } from './follow-live';
import { liveOf, liveProperties } from './reading';
import type { WordSnapshot } from './reading';
import { inWord } from './run';

/** What each comment of ours begins with, and by which they are taken away again. */
const remarkPrefix = '【年报检查】';

/** Word's classic comments hung when four or more of one sync were undone. */
const perSync = 3;

/**
 * Leaves comments beside paragraphs.
 *
 * @returns how many; a paragraph that is not certain to be found gets none
 */
export function remarkInWord(checked: WordSnapshot, remarks: readonly Remark[]): Promise<number> {
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
      for (const { found, text } of placed.slice(at, at + perSync)) {
        found.getRange('Content').insertComment(remarkPrefix + text);
      }
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- see perSync
      await context.sync();
    }
    return placed.length;
  });
}

/** Takes away every comment that begins as ours do. Gives how many. */
export function clearRemarksInWord(): Promise<number> {
  return inWord(async (context, stillAwaited) => {
    const comments = context.document.body.getComments();
    comments.load('items/content');
    await context.sync();
    const own = comments.items.filter(({ content }) => content.startsWith(remarkPrefix));
    stillAwaited();
    for (const comment of own) comment.delete();
    await context.sync();
    return own.length;
  });
}
