import type { Merged, UnitReport } from '../../contract/merged';
import { placeName } from '../../messages/place';
import type { Translator } from '../../messages/translator';
import { editionNames, formOf } from '../../schema/editions';
import { tableIds } from '../../schema/form';
import type { TableId } from '../../schema/form';
import { formCells } from '../../schema/walk';

/** A figure of the form, as a column of a table of units. */
export interface FigureColumn {
  /** in words, as 表三 › （七）总计 › 自然人 */
  readonly label: string;
  readonly valueOf: (figures: UnitReport['figures']) => number | undefined;
}

interface FigureAt {
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
}

/** Every figure that the editions of some reports have, the newest edition first, each once. */
export function figureColumns(
  { units }: Merged,
  { translate }: Translator,
): readonly FigureColumn[] {
  const used = new Set(units.map(({ report }) => report?.edition));
  const editions = [...editionNames()]
    .sort()
    .reverse()
    .filter((edition) => used.has(edition));
  return tableIds.flatMap((table) => {
    const columns = new Map<string, FigureColumn>();
    for (const edition of editions) {
      for (const { row, column } of formCells(formOf(edition).tables[table])) {
        const at: FigureAt = { table, row, column };
        const key = `${row}/${column}`;
        if (columns.has(key)) continue;
        columns.set(key, {
          label: placeName(translate, at, edition),
          valueOf: (figures) => figures[table]?.[row]?.[column],
        });
      }
    }
    return [...columns.values()];
  });
}
