import type { Target } from '../../document/port';
import type { Place, Report } from '../../report/model';

/** What in the document a place stands for; undefined for what is missing or is the whole report. */
export function targetOf(report: Report, place: Place): Target | undefined {
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
