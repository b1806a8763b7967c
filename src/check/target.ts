import type { Place, Report } from '../report/model';

/** A paragraph, or a range of its text in UTF-16 code units. */
export interface Passage {
  readonly paragraph: number;
  readonly range?: { readonly start: number; readonly end: number };
}

/** What in the document a place stands for; undefined for what is missing or is the whole report. */
export function targetOf(
  report: Report,
  place: Place,
): Passage | { readonly table: number } | undefined {
  const { paragraph, range, cell, chapter, table: id, row, column } = place;
  if (paragraph !== undefined) return range ? { paragraph, range } : { paragraph };
  if (cell !== undefined) return { paragraph: cell.paragraph };
  const table = report.tables.find((one) => one.id === id);
  if (table) {
    const inLine = table.cells.find(
      (one) =>
        (row !== undefined || column !== undefined) &&
        (row === undefined || one.row === row) &&
        (column === undefined || one.column === column),
    );
    const [piece] = table.pieces;
    if (inLine) return { paragraph: inLine.address.paragraph };
    return piece && { table: piece.index };
  }
  const heading = report.chapters.find((one) => one.id === chapter)?.heading;
  return heading && { paragraph: heading.paragraph.index };
}
