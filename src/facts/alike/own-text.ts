import type { Chapter, Report } from '../../report/model';
import { stripNumeral } from '../../report/tables/label';
import { fold } from '../../report/text/fold';
import { ofAllEditions } from '../../schema/editions';
import type { ChapterId } from '../../schema/form';
import { allLabels } from '../../schema/labels';
import { bodyOf, sentencesIn } from '../chapters/body';
import { isOnlyPreamble, tellsPreamble } from '../chapters/preamble-text';

/** The chapters that a body writes in its own words. */
export const writtenChapters = [
  'overview',
  'problems',
  'other',
] as const satisfies readonly ChapterId[];
export type WrittenChapter = (typeof writtenChapters)[number];

/** Stands where something was left out, so that what was apart is not joined. */
const gap = '\0';

/** A shorter label of the form is a word that anyone uses. */
const shortestLabel = 8;

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}\0]/gu, '');
}

/** The words of the form that reports repeat. */
const formWords = ofAllEditions((editions) => {
  const labels = editions.flatMap(({ tables, chapters, topics }) => [
    ...Object.values(tables).flatMap(allLabels),
    ...[...chapters, ...topics].map(({ title }) => title),
  ]);
  const texts = labels.map(({ text }) => lettersOf(fold(stripNumeral(text))));
  const long = [...new Set(texts)].filter(({ length }) => length >= shortestLabel);
  return new RegExp(long.sort((one, other) => other.length - one.length).join('|'), 'gu');
});

/** What the rule on fees asks to be said each year, and that there is nothing else to say. */
const asked = /信息处理费|其他需要(?:报告|说明)的/;

/** Documents by title or number, articles, and longer quotes: none of it the body's own. */
const cited: readonly RegExp[] = [
  /《[^《》]{0,120}》/g,
  /《[^《》]{0,120}》/g,
  /\p{Script=Han}{0,12}[[(]20\d\d[\])]第?\d{1,4}号/gu,
  /第[一二三四五六七八九十百零\d]{1,5}条(?:第[一二三四五六七八九十\d]{1,3}款)?/g,
  /"[^"]{11,}"/g,
];

/** A sentence's own letters; numbers all become one, as a text is the same with new ones. */
function ownLetters(sentence: string): string {
  const own = cited.reduce((rest, pattern) => rest.replace(pattern, gap), fold(sentence));
  return lettersOf(own.replace(/\d+(?:[.,]\d+)*/g, '0')).replace(formWords(), gap);
}

/** A paragraph without the topic's heading that it begins with. */
function withoutHeading({ topics }: Chapter, paragraph: number, text: string): string {
  const own = topics.find(({ heading }) => heading.paragraph.index === paragraph);
  return own ? text.slice(own.heading.end) : text;
}

/**
 * What a chapter says in the body's own words, in stretches that nothing was left out of: letters
 * alone, folded. Not its own are headings, the preamble, titles and numbers of documents, quotes and
 * what the form and the rule on fees put into every report.
 */
export function ownText(report: Report, id: WrittenChapter): readonly string[] {
  const sentences = report.chapters
    .filter((chapter) => chapter.id === id)
    .flatMap((chapter) =>
      bodyOf(report, chapter)
        .filter(({ text }) => !isOnlyPreamble(text))
        .flatMap(({ paragraph, text }) => sentencesIn(withoutHeading(chapter, paragraph, text))),
    );
  return sentences
    .map((one) => (tellsPreamble(one) || asked.test(one) ? gap : ownLetters(one)))
    .join('')
    .split(gap)
    .filter((stretch) => stretch !== '');
}

/** How many letters a text has. */
export function lengthOf(stretches: readonly string[]): number {
  return stretches.reduce((sum, { length }) => sum + length, 0);
}

/** In a shorter text the same few phrases make it alike. */
export const leastLetters = 150;
