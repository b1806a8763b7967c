import { headingPlace, writtenHeading } from '../../facts/chapters/chapter-places';
import type { Heading } from '../../report/model';
import { defineRule } from '../rule';

/** Whether other text stands before a heading on its line; a line break parts them well enough. */
function isGlued({ paragraph, start }: Heading): boolean {
  const before = paragraph.text.slice(0, start).split('\n').at(-1) ?? '';
  return /[^\s\u200b]/.test(before);
}

export const chapterHeading = defineRule({
  id: 'chapter-heading',
  basis: [],
  severity: 'warning',
  words: {
    zh: {
      name: '标题没有另起一段',
      why: '每章的标题独占一段，读者和程序才能找到这一章。依据：国办公开办函〔2021〕30号格式的写法；独占一段没有明文。',
      messages: { glued: '“{heading}”接在上一段末尾，应当另起一段。' },
    },
    en: {
      name: 'Heading without its own paragraph',
      why: 'A chapter heading stands in a paragraph of its own, so that readers and programs find the chapter. Source: the way the form of 国办公开办函〔2021〕30号 is written; no sentence says so.',
      messages: { glued: '{heading} runs on from the paragraph before it.' },
    },
  },
  *look({ report }) {
    for (const chapter of report.chapters) {
      const { heading } = chapter;
      if (!isGlued(heading)) continue;
      const { index: paragraph, text } = heading.paragraph;
      yield {
        is: 'wrong',
        code: 'glued',
        at: [headingPlace(chapter)],
        data: { heading: writtenHeading(heading) },
        fixes: [
          {
            kind: 'safe',
            edits: [{ do: 'split-paragraph', paragraph, at: heading.start, was: text }],
          },
        ],
      };
    }
  },
});
