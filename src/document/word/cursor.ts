import { HostError } from '../port';
import { liveOf, liveProperties } from './read/reading';
import type { WordSnapshot } from './read/reading';
import { inWord } from './run';

/**
 * The paragraph that the cursor stands in: as many as the body has up to there. One sync.
 *
 * @throws {HostError} `changed` where the document is no longer what was checked
 */
export function cursorInWord({ live, places }: WordSnapshot): Promise<number | undefined> {
  return inWord(async (context) => {
    const { body } = context.document;
    const selection = context.document.getSelection().getRange('Start');
    const above = body.getRange('Start').expandTo(selection).paragraphs;
    above.load(liveProperties);
    const all = body.paragraphs;
    all.load(liveProperties);
    await context.sync();
    const now = liveOf(all.items);
    const isSame =
      now.length === live.length && now.every(({ text }, at) => text === live[at]?.text);
    if (!isSame) throw new HostError('changed');
    const place = above.items.length - 1;
    return [...places].find(([, one]) => one === place)?.[0];
  });
}
