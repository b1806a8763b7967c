import type { Chapter } from '../../report/model';
import { chapterIds } from '../../schema/form';
import { isEmpty } from '../../facts/chapters/body';
import { headingPlace, officialHeading } from '../../facts/chapters/chapter-places';
import { defineRule } from '../rule';
import type { Edit } from '../rule';

function removal({ heading }: Chapter): Edit {
  const { paragraph, start, end } = heading;
  const { index, text } = paragraph;
  if (start === 0 && text.slice(end).trim() === '') {
    return { do: 'remove-paragraph', paragraph: index, was: text };
  }
  return { do: 'set-text', paragraph: index, start, end, was: text.slice(start, end), now: '' };
}

export const duplicateChapter = defineRule({
  id: 'duplicate-chapter',
  basis: ['S04'],
  severity: 'error',
  words: {
    zh: {
      name: '章节重复',
      why: '六章每章只出现一次。依据：国办公开办函〔2021〕30号格式。',
      messages: {
        empty: '“{chapter}”的标题出现了{count}次，这一处下面没有内容。',
        twice: '“{chapter}”一章出现了{count}次。',
      },
    },
    en: {
      name: 'Chapter twice',
      why: 'Each of the six chapters comes once. Source: the form of 国办公开办函〔2021〕30号.',
      messages: {
        empty: 'The heading {chapter} stands {count} times; nothing follows it here.',
        twice: 'The chapter {chapter} stands {count} times.',
      },
    },
  },
  *look({ report }) {
    for (const id of chapterIds) {
      const all = report.chapters.filter((chapter) => chapter.id === id);
      if (all.length < 2) continue;
      const empty = all.filter((chapter) => isEmpty(report, chapter));
      // Of headings that are all empty one has to stay.
      const removable = empty.length === all.length ? empty.slice(1) : empty;
      const superfluous = removable.length > 0 ? removable : all.slice(1);
      const [first, ...others] = superfluous;
      if (!first) continue;
      const kept = all.filter((chapter) => !superfluous.includes(chapter));
      yield {
        is: 'wrong',
        code: removable.length > 0 ? 'empty' : 'twice',
        at: [headingPlace(first), ...[...others, ...kept].map(headingPlace)],
        data: { chapter: officialHeading(id), count: all.length },
        ...(removable.length > 0
          ? { fixes: [{ kind: 'offer', edits: removable.map(removal) }] }
          : {}),
      };
    }
  },
});
