import { headingPlace, writtenHeading } from '../../facts/chapters/places';
import { defineRule } from '../rule';

export const chapterHeading = defineRule({
  id: 'chapter-heading',
  basis: [],
  severity: 'warning',
  words: {
    zh: {
      name: '标题没有另起一段',
      why: '每章的标题独占一段，读者和程序才能找到这一章。',
      messages: { glued: '“{heading}”接在上一段末尾，应当另起一段。' },
    },
    en: {
      name: 'Heading without its own paragraph',
      why: 'A chapter heading stands in a paragraph of its own, so that readers and programs find the chapter.',
      messages: { glued: '{heading} runs on from the paragraph before it.' },
    },
  },
  *look({ report }) {
    for (const chapter of report.chapters) {
      const { heading } = chapter;
      if (heading.start === 0) continue;
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
