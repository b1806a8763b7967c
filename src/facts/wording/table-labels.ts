import type { Paragraph, TableCell } from '../../ooxml/blocks';
import type { FormTable, FoundLabel, Place, Report } from '../../report/model';
import { isObsolete, primaryTables } from '../cell-places';

/** A paragraph of a label that is right but for how its marks are written. */
export interface LabelParagraph {
  readonly paragraph: Paragraph;
  /** the label's place, without what of it is meant */
  readonly place: Place;
}

function cellOf(table: FormTable, { address }: FoundLabel): TableCell | undefined {
  const piece = table.pieces.find(({ index }) => index === address.table);
  const row = piece?.rows.find(({ index }) => index === address.row);
  return row?.cells.find(({ index }) => index === address.cell);
}

/** The paragraphs of the labels of a report's tables, those with a wrong label left out. */
export function labelParagraphs(report: Report): readonly LabelParagraph[] {
  return primaryTables(report)
    .filter((table) => !isObsolete(report, table))
    .flatMap((table) =>
      table.labels
        .filter(({ verdict }) => verdict.is === 'exact')
        .flatMap((found) => {
          const { row, column } = found;
          const place: Place = {
            ...(table.chapter === undefined ? {} : { chapter: table.chapter }),
            table: table.id,
            ...(row === undefined ? {} : { row }),
            ...(column === undefined ? {} : { column }),
          };
          const paragraphs = cellOf(table, found)?.paragraphs ?? [];
          return paragraphs.map((paragraph) => ({ paragraph, place }));
        }),
    );
}
