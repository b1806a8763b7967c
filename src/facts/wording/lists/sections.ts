import { isStyledHeading, numeralOfLine } from '../../../report/chapters/headings';
import type { Report } from '../../../report/model';
import { paragraphsOf } from '../paragraphs';
import type { WrittenParagraph } from '../paragraphs';

/** Paragraphs under one heading, its own first; lists do not go on from one to the next. */
export type Section = readonly WrittenParagraph[];

const longestHeading = 30;

/** A short line without a stop, bold or styled as a heading. */
export function looksLikeHeading({ paragraph, text }: WrittenParagraph): boolean {
  if (isStyledHeading(paragraph)) return true;
  return paragraph.bold && text.trim().length <= longestHeading && !/[。；]/.test(text);
}

function begins(written: WrittenParagraph, topics: ReadonlySet<number>): boolean {
  if (written.begins || topics.has(written.index) || looksLikeHeading(written)) return true;
  const { numeral } = numeralOfLine(written.paragraph, { start: 0, end: written.text.length });
  return numeral?.style === 'bracketed-chinese' || numeral?.style === 'chinese';
}

/** The chapters' paragraphs by the heading they stand under. */
export function sectionsOf(report: Report): readonly Section[] {
  const topics = new Set(
    report.chapters.flatMap((chapter) =>
      chapter.topics.map(({ heading }) => heading.paragraph.index),
    ),
  );
  const sections: WrittenParagraph[][] = [];
  for (const written of paragraphsOf(report)) {
    const last = sections.at(-1);
    if (begins(written, topics)) sections.push([written]);
    else last?.push(written);
  }
  return sections;
}
