import type { Change, ChangePart } from '../../../../src/app/session/session-state';
import type { Block, DocumentBody, Paragraph } from '../../../../src/ooxml/blocks';
import type { Report } from '../../../../src/report/model';

/** A document as it was or is: what was read of it, and the XML that it was read from. */
export interface Written {
  readonly xml: string;
  readonly report: Report;
}

function paragraphsIn(block: Block): readonly number[] {
  if (block.kind === 'paragraph') return [block.index];
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs, tables }) => [...paragraphs, ...tables].flatMap(paragraphsIn)),
  );
}

function headingsOf({ chapters }: Report, chapter: string | undefined): readonly number[] {
  return chapters.flatMap(({ id, heading }) => (id === chapter ? [heading.paragraph.index] : []));
}

/** From the first of some paragraphs to the last: what stands between a table's pieces goes with them. */
function through(indexes: readonly number[]): readonly number[] {
  const first = Math.min(...indexes);
  return Array.from({ length: Math.max(...indexes) - first + 1 }, (_, at) => first + at);
}

/** The paragraphs that a part of a change names. */
function namedBy({ place, did }: ChangePart, report: Report): readonly number[] {
  const own = [place.paragraph, place.cell?.paragraph].filter((index) => index !== undefined);
  if (did === undefined) return own;
  const tables = report.tables.filter(({ id }) => id === place.table);
  const blocks = did === 'moved' && place.table === undefined ? report.chapters : [];
  const others = report.otherTables.filter(({ index }) => index === place.cell?.table);
  return [
    ...own,
    ...tables.flatMap(({ pieces }) => through(pieces.flatMap(paragraphsIn))),
    ...others.flatMap(paragraphsIn),
    ...blocks.flatMap((chapter) =>
      chapter.id === place.chapter ? chapter.blocks.flatMap(paragraphsIn) : [],
    ),
    // The heading of a table is kept on its page.
    ...headingsOf(report, place.chapter),
  ];
}

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function markupOf(xml: string, { xml: span }: Paragraph): string {
  return xml.slice(span.start, span.end);
}

function markupsOf(xml: string, { paragraphs }: DocumentBody): readonly string[] {
  return paragraphs.map((paragraph) => markupOf(xml, paragraph));
}

/** The paragraphs whose bytes are gone though no part of a change names them, as they read. */
export function changedUnnamed(
  before: Written,
  after: Written,
  { parts }: Pick<Change, 'parts'>,
): readonly string[] {
  const named = new Set(parts.flatMap((part) => namedBy(part, before.report)));
  const left = countsOf(markupsOf(after.xml, after.report.body));
  // Of several with the same bytes, those that nothing names are taken for the ones that are left.
  return before.report.body.paragraphs.flatMap((paragraph) => {
    if (named.has(paragraph.index)) return [];
    const markup = markupOf(before.xml, paragraph);
    const count = left.get(markup) ?? 0;
    left.set(markup, count - 1);
    return count > 0 ? [] : [paragraph.text];
  });
}
