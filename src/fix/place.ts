import type { Block, Paragraph } from '../ooxml/blocks';
import type { BodyEdit } from '../ooxml/write/edit';
import {
  headingMarkup,
  officialTable,
  officialTableLike,
  proseMarkup,
} from './official/official-table';
import type { Figures } from './official/official-table';
import type { MarkupOf } from './markup-of';
import { modelFor } from './model-table';
import type { Chapter, Heading, Report } from '../report/model';
import type { Edit } from '../rules/rule';
import { textWidthAt } from './text-width';
import { formOf } from '../schema/editions';
import { chapterIds } from '../schema/form';
import { showsNothing } from './remove';
import type { ChapterId, Edition, TableId } from '../schema/form';

/** A point between two blocks of the body. */
export interface Point {
  readonly beside: number;
  readonly where: 'before' | 'after';
  /** what stands right before it is a table, which one put there would become part of */
  readonly behindTable: boolean;
}

/** The point behind the last of some blocks that shows anything. */
export function endOf(blocks: readonly Block[]): Point | undefined {
  const last = blocks.findLastIndex((block) => !showsNothing(block));
  const block = blocks[last];
  if (block?.kind === 'paragraph') {
    return { beside: block.index, where: 'after', behindTable: false };
  }
  // A blank paragraph behind a table keeps what follows apart from it.
  const next = blocks[last + 1];
  return next?.kind === 'paragraph'
    ? { beside: next.index, where: 'after', behindTable: false }
    : undefined;
}

export function startsParagraph({ start }: Heading): boolean {
  return start === 0;
}

export function before(report: Report, { index }: Paragraph): Point {
  const at = report.body.blocks.findIndex(
    (block) => block.kind === 'paragraph' && block.index === index,
  );
  return {
    beside: index,
    where: 'before',
    behindTable: report.body.blocks[at - 1]?.kind === 'table',
  };
}

/** The first of the document's tables that is a chapter's own. */
function tableOf(report: Report, id: ChapterId): Block | undefined {
  return report.tables.find((table) => table.id === id)?.pieces[0];
}

function nextChapter(report: Report, id: ChapterId): Chapter | undefined {
  const later = chapterIds.slice(chapterIds.indexOf(id) + 1);
  return later
    .flatMap((other) => report.chapters.find((chapter) => chapter.id === other) ?? [])
    .find(({ heading }) => startsParagraph(heading));
}

/** The end of a chapter's own text. */
export function endOfChapter(report: Report, id: ChapterId): Point | undefined {
  const chapter = report.chapters.findLast((one) => one.id === id);
  if (!chapter) return undefined;
  // The table of a chapter whose heading is missing is not its text.
  const others = chapterIds.flatMap((other) =>
    other === id ? [] : (tableOf(report, other) ?? []),
  );
  const end = chapter.blocks.findIndex((block) => others.includes(block));
  const own = end < 0 ? chapter.blocks : chapter.blocks.slice(0, end);
  const point = endOf([chapter.heading.paragraph, ...own]);
  if (point) return point;
  const following = report.chapters[report.chapters.indexOf(chapter) + 1];
  return following && startsParagraph(following.heading)
    ? before(report, following.heading.paragraph)
    : undefined;
}

/** The first of the lines at the end of a report that say whose it is and when it was made. */
export function closing(report: Report): Paragraph | undefined {
  const lines = [report.signature?.paragraph, report.date?.paragraph].filter(
    (index) => index !== undefined,
  );
  const first = Math.min(...lines);
  return report.body.paragraphs.find(({ index }) => index === first);
}

/** Where a chapter that is missing belongs: before its own table, or between its neighbours. */
function gapFor(report: Report, id: ChapterId): Point | undefined {
  for (const later of chapterIds.slice(chapterIds.indexOf(id))) {
    const chapter = report.chapters.find((one) => one.id === later);
    if (chapter && startsParagraph(chapter.heading)) {
      return before(report, chapter.heading.paragraph);
    }
    const table = chapter ? undefined : tableOf(report, later);
    if (!table) continue;
    const above = report.body.blocks[report.body.blocks.indexOf(table) - 1];
    return above?.kind === 'paragraph'
      ? { beside: above.index, where: 'after', behindTable: false }
      : undefined;
  }
  const end = closing(report);
  if (end) return before(report, end);
  return endOf(report.body.blocks);
}

/**
 * Whether a point lies within a table, or within a content control, which is for the text that its
 * author meant for it.
 */
export function isInside(
  blocks: readonly Block[],
  { beside, where }: Pick<Point, 'beside' | 'where'>,
): boolean {
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && block.index === beside);
  if (at < 0) return true;
  const sides = where === 'before' ? [at - 1, at] : [at, at + 1];
  const [one, other] = sides.map((side) => blocks[side]?.controls?.[0]);
  return one !== undefined && one === other;
}

/** The paragraphs of prose that another can look like: those that are no chapter's heading. */
function proseOf(report: Report): readonly Paragraph[] {
  const headings = new Set(report.chapters.map(({ heading }) => heading.paragraph));
  return report.chapters
    .flatMap(({ prose }) => prose)
    .filter((paragraph) => !headings.has(paragraph) && paragraph.outlineLevel === undefined);
}

/** So long a text is no title, and no line of a signature. */
const longest = 30;

/** What a document's text says of its spacing from line to line; undefined where there is no text. */
function spacingOf({ body }: Report, markupOf: MarkupOf): string | undefined {
  const text = body.blocks.find(
    (block) =>
      block.kind === 'paragraph' && block.text.length > longest && block.outlineLevel === undefined,
  );
  const markup = text?.kind === 'paragraph' ? markupOf(text.index, 1) : undefined;
  if (markup === undefined) return undefined;
  const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(markup)?.[0] ?? '';
  return /<w:spacing\s[^>]*w:line=[^>]*\/>/.exec(properties)?.[0] ?? '';
}

/**
 * Puts a paragraph of prose at a point, looking like another of its kind, and never like a
 * chapter's heading.
 *
 * @param like the index of one to look like; by default the nearest above the point
 */
export function planProse(
  report: Report,
  point: Pick<Point, 'beside' | 'where'>,
  text: string,
  markupOf: MarkupOf,
  {
    like,
    keepsNext = false,
  }: { readonly like?: number | undefined; readonly keepsNext?: boolean } = {},
): BodyEdit {
  const prose = proseOf(report);
  const model =
    report.body.paragraphs.find(({ index }) => index === like) ??
    prose.findLast(({ index }) => index <= point.beside) ??
    prose[0];
  const last = report.body.blocks.at(-1);
  const isAtEnd =
    point.where === 'after' && last?.kind === 'paragraph' && last.index === point.beside;
  const markup = model?.number === '' && !isAtEnd ? markupOf(model.index, 1) : undefined;
  // A number that the program makes goes on only in a paragraph that it makes itself, and behind
  // blocks at a document's end it would leave an empty one.
  if (model && markup === undefined) {
    const next = keepsNext ? ({ keepsNext: true } as const) : {};
    return { do: 'insert-paragraph', ...point, text, like: model.index, ...next };
  }
  const own = model && markup !== undefined ? { markup, paragraph: model } : undefined;
  const { beside, where } = point;
  const inserted = proseMarkup(text, own, keepsNext, spacingOf(report, markupOf));
  return { do: 'insert-blocks', beside, where, markup: inserted, ...(own ? { own: true } : {}) };
}

/** A heading whose formatting another can take over. */
export function likeHeading(report: Report, id: ChapterId): Heading | undefined {
  const whole = report.chapters.filter(
    ({ heading }) =>
      startsParagraph(heading) && heading.paragraph.text.slice(heading.end).trim() === '',
  );
  const next = nextChapter(report, id);
  return (whole.find((chapter) => chapter === next) ?? whole.at(-1))?.heading;
}

/**
 * Puts a missing chapter's heading at a point, by default where it belongs, looking like its
 * neighbours'.
 *
 * @returns undefined where no place is certain, or the point is none for it
 */
export function planChapter(
  report: Report,
  { chapter: id, edition }: { readonly chapter: ChapterId; readonly edition: Edition },
  markupOf: MarkupOf,
  point: Pick<Point, 'beside' | 'where'> | undefined = gapFor(report, id),
): BodyEdit | undefined {
  const form = formOf(edition).chapters.find((chapter) => chapter.id === id);
  if (!form || !point || isInside(report.body.blocks, point)) return undefined;
  const { beside, where } = point;
  const like = likeHeading(report, id);
  const text = `${form.numeral}、${form.title.text}`;
  if (!like) {
    const markup = headingMarkup(text, undefined, spacingOf(report, markupOf));
    return { do: 'insert-blocks', beside, where, markup };
  }
  const { index, number } = like.paragraph;
  const last = report.body.blocks.at(-1);
  const isAtEnd = where === 'after' && last?.kind === 'paragraph' && last.index === beside;
  // A number that the program makes goes on only in a paragraph that it makes itself, and behind
  // blocks at a document's end it would leave an empty one.
  const model = number === '' && !isAtEnd ? markupOf(index, 1) : undefined;
  if (model !== undefined) {
    const markup = headingMarkup(text, { markup: model, paragraph: like.paragraph });
    return { do: 'insert-blocks', beside, where, markup, own: true };
  }
  return {
    do: 'insert-paragraph',
    beside,
    where,
    // Where the program makes the numbers, a written one would stand twice.
    text: like.numeral?.automatic === true ? form.title.text : text,
    like: index,
    keepsNext: true,
  };
}

/** What is put in as a table, whether the document's own styles make its looks, and what it keeps. */
type MadeTable = Pick<Extract<BodyEdit, { do: 'insert-blocks' }>, 'markup' | 'own' | 'kept'>;

/** A style by whose name a program keeps a heading on the page of what follows. */
const keepingStyle = /^(?:heading|标题) ?\d/i;

/** Whether a paragraph may stand at the end of a page alone. */
function mayBeStranded({ index, styleName }: Paragraph, markupOf: MarkupOf): boolean {
  const said = /<w:keepNext(?:\s+w:val="(\w+)")?\s*\/>/.exec(markupOf(index, 1) ?? '');
  if (!said) return !keepingStyle.test(styleName);
  return /^(?:0|false|off)$/.test(said[1] ?? '');
}

/** The heading right above a point, and blank lines between, where they may stay on another page. */
function strandedAbove(
  report: Report,
  { beside, where }: Pick<Point, 'beside' | 'where'>,
  markupOf: MarkupOf,
): readonly number[] {
  const { blocks } = report.body;
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && block.index === beside);
  const above = blocks.slice(0, where === 'after' ? at + 1 : Math.max(0, at));
  const last = above.findLastIndex((block) => !showsNothing(block));
  const isHeading = report.chapters.some(({ heading }) => heading.paragraph === above[last]);
  if (!isHeading) return [];
  return above
    .slice(last)
    .flatMap((block) =>
      block.kind === 'paragraph' && mayBeStranded(block, markupOf) ? [block.index] : [],
    );
}

/**
 * The official table for a point of the document, looking like the other tables of the form there,
 * and where there is none as it is printed, as wide as the text.
 *
 * @param figures what to put into its cells; by default they are blank
 */
export function tableAt(
  report: Report,
  {
    table,
    edition,
    beside,
    where,
  }: Pick<Point, 'beside' | 'where'> & { readonly table: TableId; readonly edition: Edition },
  markupOf: MarkupOf,
  figures: Figures = () => undefined,
): MadeTable {
  const form = formOf(edition).tables[table];
  const width = textWidthAt(report.body, beside, where);
  const model = modelFor(report, table, markupOf, width);
  const stranded = strandedAbove(report, { beside, where }, markupOf);
  const kept = stranded.length > 0 ? { kept: stranded } : {};
  return model
    ? { markup: officialTableLike(form, figures, model), own: true, ...kept }
    : { markup: officialTable(form, figures, width), ...kept };
}

/**
 * Puts the official table, blank or with figures, at the end of its chapter's text, or where that
 * chapter is going to stand, or behind a paragraph that is named.
 *
 * @returns undefined where no place is certain
 */
export function planTable(
  report: Report,
  table: TableId,
  chapter: ChapterId,
  edition: Edition,
  markupOf: MarkupOf,
  { figures = [], after }: Pick<Extract<Edit, { do: 'insert-table' }>, 'figures' | 'after'> = {},
): BodyEdit | undefined {
  const isThere = report.chapters.some(({ id }) => id === chapter);
  const end = isThere ? endOfChapter(report, chapter) : gapFor(report, chapter);
  const point: Point | undefined =
    after === undefined ? end : { beside: after, where: 'after', behindTable: false };
  if (!point || isInside(report.body.blocks, point)) return undefined;
  const { beside, where } = point;
  const texts = new Map(figures.map(({ row, column, text }) => [`${row}/${column}`, text]));
  const figureAt: Figures = (row, column) => texts.get(`${row}/${column}`);
  const made = tableAt(report, { table, edition, beside, where }, markupOf, figureAt);
  const gap = isThere && point.behindTable ? '<w:p/>' : '';
  return { do: 'insert-blocks', beside, where, ...made, markup: gap + made.markup };
}
