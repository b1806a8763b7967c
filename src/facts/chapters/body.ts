import type { Aside, Chapter, Passage, Report } from '../../report/model';

/** What a chapter says in one paragraph, without headings of chapters, signature and date. */
export interface BodyText {
  /** index of the paragraph */
  readonly paragraph: number;
  readonly text: string;
}

function without(text: string, paragraph: number, passage: Passage | undefined): string {
  return passage?.paragraph === paragraph ? text.replace(passage.text.trim(), '') : text;
}

/** The prose of a chapter, one entry for each paragraph that says something. */
export function bodyOf(report: Report, chapter: Chapter): readonly BodyText[] {
  const { heading, prose } = chapter;
  const next = report.chapters[report.chapters.indexOf(chapter) + 1]?.heading;
  return prose.flatMap(({ index, text }) => {
    const from = index === heading.paragraph.index ? heading.end : 0;
    const to = index === next?.paragraph.index ? next.start : text.length;
    const own = [report.signature, report.date].reduce(
      (rest, passage) => without(rest, index, passage),
      text.slice(from, to),
    );
    return /[^\s\u200b]/.test(own) ? [{ paragraph: index, text: own }] : [];
  });
}

/** Whether a chapter holds neither text nor table nor picture. */
export function isEmpty(report: Report, chapter: Chapter): boolean {
  return (
    !chapter.blocks.some((block) => block.kind === 'table' || block.pictures > 0) &&
    !bodyOf(report, chapter).some(({ text }) => /[\p{L}\p{N}]/u.test(text))
  );
}

/** The text box that holds a chapter's text, where nothing but such boxes does. */
export function boxOf(report: Report, chapter: Chapter): Aside | undefined {
  if (!isEmpty(report, chapter)) return undefined;
  const own = [chapter.heading.paragraph, ...chapter.blocks];
  return report.asides?.find(
    ({ is, paragraph, text }) =>
      is === 'text-box' &&
      /[\p{L}\p{N}]/u.test(text) &&
      own.some((block) => block.kind === 'paragraph' && block.index === paragraph),
  );
}

/** The sentences of a text, without white space at their ends. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(/[。！？!?；;\n]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
