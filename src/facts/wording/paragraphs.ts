import { isContentsEntry } from '../../report/chapters/headings';
import type { Chapter, Heading, Place, Report } from '../../report/model';
import type { ChapterId } from '../../schema/form';

/** A paragraph outside tables as rules on wording read it. */
export interface WrittenParagraph {
  /** its place among the body's paragraphs */
  readonly index: number;
  readonly text: string;
  /** the chapter its beginning stands in, its own where it is a chapter's heading */
  readonly chapter?: ChapterId;
  /** the chapter that begins in it */
  readonly begins?: Chapter;
  readonly paragraph: Heading['paragraph'];
}

/** The paragraphs outside tables in document order, blank ones and tables of contents left out. */
export function paragraphsOf(report: Report): readonly WrittenParagraph[] {
  const paragraphs: WrittenParagraph[] = [];
  let chapter: ChapterId | undefined;
  for (const block of report.body.blocks) {
    if (block.kind !== 'paragraph') continue;
    const begun = report.chapters.find(({ heading }) => heading.paragraph.index === block.index);
    const before = chapter;
    chapter = begun?.id ?? chapter;
    const first = begun && begun.heading.start > 0 ? before : chapter;
    if (block.text.trim() === '' || isContentsEntry(block)) continue;
    paragraphs.push({
      index: block.index,
      text: block.text,
      ...(first === undefined ? {} : { chapter: first }),
      ...(begun ? { begins: begun } : {}),
      paragraph: block,
    });
  }
  return paragraphs;
}

/** A stretch of a paragraph as a place, with its text. */
export function rangePlace(
  { index, text, chapter, begins }: WrittenParagraph,
  start: number,
  end: number,
): Place {
  const own = begins && start >= begins.heading.start ? begins.id : chapter;
  return {
    ...(own === undefined ? {} : { chapter: own }),
    text: text.slice(start, end),
    paragraph: index,
    range: { start, end },
  };
}

/** How much of a sentence shows where in it a mark stands. */
const context = 6;

/** A mark as a place, shown with some of the words around it. */
export function markPlace(written: WrittenParagraph, start: number, end: number): Place {
  const from = Math.max(0, start - context);
  const around = written.text.slice(from, end + context).replace(/\n/g, ' ');
  return { ...rangePlace(written, start, end), text: around.trim() };
}
