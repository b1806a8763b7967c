import type { Json, Probe } from './probe';

/** So many paragraphs are looked into. */
const most = 40;

/** A stretch in the middle of a paragraph of Chinese; undefined where there is none. */
function stretchOf(text: string): string | undefined {
  const longest = (text.match(/[\u4e00-\u9fff]+/g) ?? []).reduce(
    (best, one) => (one.length > best.length ? one : best),
    '',
  );
  const start = Math.floor((longest.length - 4) / 2);
  return longest.length < 6 ? undefined : longest.slice(start, start + 4);
}

export const typedChinese: Probe = {
  id: 'P19',
  question: 'Does a search find a part of a paragraph of Chinese, as it was typed here?',
  writes: false,
  run: ({ batch, mask }) =>
    batch(async (context): Promise<Json> => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text');
      await context.sync();
      const asked = paragraphs.items.flatMap((paragraph) => {
        const stretch = stretchOf(paragraph.text);
        return stretch === undefined ? [] : [{ paragraph, stretch }];
      });
      const searches = asked.slice(0, most).map(({ paragraph, stretch }) => {
        const found = paragraph.search(stretch, { matchCase: true });
        found.load('items/text');
        return { found, text: paragraph.text };
      });
      await context.sync();
      const missed = searches.filter(({ found }) => found.items.length === 0);
      return { asked: searches.length, missed: missed.map(({ text }) => mask(text)) };
    }),
};
