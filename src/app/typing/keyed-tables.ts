import type { FormTable } from '../../report/model';
import type { TableId } from '../../schema/form';

/** A table of the form in a report; of one that stands several times, the others by their number. */
export type TableKey = TableId | `${TableId} ${number}`;

/** The tables of a report by their keys, in its order. */
export function keyedTables(tables: readonly FormTable[]): ReadonlyMap<TableKey, FormTable> {
  const counts = new Map<TableId, number>();
  return new Map(
    tables.map((table): readonly [TableKey, FormTable] => {
      const { id } = table;
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      return [count === 1 ? id : `${id} ${count}`, table];
    }),
  );
}
