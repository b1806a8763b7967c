import type { JudgedTable } from '../../../../src/app/tables/figure-states';
import { judgeTables } from '../../../../src/app/tables/figure-states';
import { subjectOf } from '../../../../src/facts/facts';
import type { TableId } from '../../../../src/schema/form';
import { reportIn } from '../../../support/case';
import { caseOf } from '../../../support/case-file';
import { checkAll } from '../../../support/check-all';

/** The tables of a case's report, judged; the case is a fixture with changes. */
export function judged(source: string): ReturnType<typeof judgeTables> {
  const { document, options } = caseOf(source);
  const report = reportIn(document, options);
  return judgeTables({ ...subjectOf(report), findings: checkAll(report).findings });
}

/** One table of them, which must be there. */
export function judgedTable(source: string, id: TableId): JudgedTable {
  const found = judged(source).find((one) => one.id === id);
  if (!found?.table) throw new Error(`The report lacks ${id}`);
  return found;
}

/** The states of some figures, named `row/column`. */
export function statesOf({ figures }: JudgedTable, ...keys: readonly string[]): string[] {
  return keys.map((key) => figures.get(key)?.state ?? 'no such figure');
}

/** How many figures are in each state. */
export function countsOf({ figures }: JudgedTable): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { state } of figures.values()) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
