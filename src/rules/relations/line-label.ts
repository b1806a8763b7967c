import type { JudgedRelation } from '../../facts/relations/relations';
import { columnLabel, rowLabel } from '../../schema/labels';

/** What the form calls the line over which a relation was judged. */
export function lineLabel({ relation, table, line }: JudgedRelation): string {
  const label =
    relation.over === 'each column'
      ? columnLabel(table.form, undefined, line)
      : rowLabel(table.form, line);
  return label?.text ?? line;
}
