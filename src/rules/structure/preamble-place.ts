import type { Chapter, Report } from '../../report/model';
import { bodyOf } from '../../facts/chapters/body';
import type { BodyText } from '../../facts/chapters/body';
import { isOnlyPreamble, tellsPreamble } from '../../facts/chapters/preamble-text';
import { defineRule } from '../rule';
import type { Fix } from '../rule';

/** How far below the heading a preamble is looked for. */
const reach = 3;

/** The paragraphs right below the heading that tell what a preamble tells. */
function misplaced(report: Report, chapter: Chapter): readonly BodyText[] {
  const topic = chapter.topics[0]?.heading.paragraph.index ?? Infinity;
  const first = bodyOf(report, chapter)
    .filter(({ paragraph }) => paragraph < topic)
    .slice(0, reach);
  const end = first.findIndex(({ text }) => !tellsPreamble(text) && !isOnlyPreamble(text));
  return end < 0 ? first : first.slice(0, end);
}

/** Moves a paragraph that is a preamble and nothing else to above the heading. */
function moves(chapter: Chapter, [only, ...others]: readonly BodyText[]): readonly Fix[] {
  const { paragraph: heading, start } = chapter.heading;
  const block = chapter.prose[0];
  const isWhole = only !== undefined && block?.index === only.paragraph && block !== heading;
  if (!isWhole || others.length > 0 || start > 0 || heading.index === 0) return [];
  if (!isOnlyPreamble(only.text)) return [];
  return [
    {
      kind: 'offer',
      edits: [
        {
          do: 'move-paragraph',
          paragraph: block.index,
          was: block.text,
          before: heading.index,
        },
      ],
    },
  ];
}

export const preamblePlace = defineRule({
  id: 'preamble-place',
  basis: ['S13'],
  severity: 'info',
  words: {
    zh: {
      name: '说明文字的位置',
      why: '编制依据、统计期限等说明放在“一、总体情况”之前，总体情况只写工作情况。官方没有明文，这是推断。',
      messages: {
        preamble: '编制依据、统计期限等说明写在了“一、总体情况”下面，应放在这个标题之前。',
      },
    },
    en: {
      name: 'Place of the preamble',
      why: 'Legal basis, period and the like stand before 一、总体情况, which is about the work alone. No official sentence says so: an inference.',
      messages: { preamble: 'The preamble stands under 一、总体情况 and should come before it.' },
    },
  },
  *look({ report }) {
    for (const chapter of report.chapters) {
      if (chapter.id !== 'overview') continue;
      const found = misplaced(report, chapter);
      const [first] = found;
      // A chapter that holds nothing else is told to be empty.
      const isAll = bodyOf(report, chapter).every(({ text }) => isOnlyPreamble(text));
      if (!first || isAll) continue;
      yield {
        is: 'wrong',
        code: 'preamble',
        at: [
          { chapter: chapter.id, text: first.text.trim(), paragraph: first.paragraph },
          ...found.slice(1).map(({ paragraph }) => ({ chapter: chapter.id, paragraph })),
        ],
        fixes: moves(chapter, found),
      };
    }
  },
});
