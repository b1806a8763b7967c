import { cellPlace } from '../../facts/cell-places';
import type { Facts } from '../../facts/facts';
import { lastYearOf } from '../../facts/last-year';
import type { LastYear } from '../../facts/last-year';
import { valueOf } from '../../facts/relations/relations';
import { shift } from '../../facts/relations/split-figure';
import type { DataCell, FormTable } from '../../report/model';
import { columnLabel, rowLabel } from '../../schema/labels';
import { formCells } from '../../schema/walk';
import { defineRule } from '../rule';
import type { Fix, Verdict, Wrong } from '../rule';

type Code = 'one' | 'withTotal' | 'several' | 'lastYear';

const row = 'carriedOver';
const rowBefore = 'carriedForward';

/** A figure that came over from last year. */
interface Carried {
  readonly cell: DataCell;
  /** the official label of its column */
  readonly name: string;
  readonly now: number;
  readonly cellBefore: DataCell;
  readonly before: number;
}

function applicationsOf({ tables }: Facts): FormTable | undefined {
  return tables.primary.find(({ id }) => id === 'applications');
}

/** The columns of the form from left to right, the total being the last. */
function columnsOf({ form }: FormTable): readonly string[] {
  return formCells(form)
    .filter((cell) => cell.row === row)
    .map(({ column }) => column);
}

/**
 * What is offered: last year's figures. Where this year's sums hold, other figures would break them,
 * so that nothing is.
 */
function offersFor(facts: Facts, table: FormTable, differing: readonly Carried[]): readonly Fix[] {
  const changes = new Map(differing.map(({ cell, now, before }) => [cell, before - now]));
  const isWorse = facts.relationsIn(table).some((judged) => {
    const { judgement, relation } = judged;
    if (relation.is !== 'equal' || judgement.is === 'unreadable') return false;
    const apart = judgement.is === 'failed' ? judgement.difference : 0;
    return Math.abs(apart + shift(judged, changes)) > Math.abs(apart);
  });
  if (isWorse) return [];
  const edits = differing.map(({ cell, before }) => ({
    do: 'set-cell' as const,
    cell: cell.address,
    was: cell.raw,
    now: String(before),
  }));
  return [{ kind: 'offer', edits }];
}

/** The figure at which a difference stands, and how it is told. */
function leadOf(
  differing: readonly Carried[],
  { facts }: LastYear,
  lastTable: FormTable,
): { readonly code: Code; readonly lead: Carried } | undefined {
  const [first, second] = differing;
  if (!first) return undefined;
  const total = differing.find(({ cell }) => cell.column === 'total');
  if (!second) {
    // Where last year's own sums want this year's figure, the mistake is last year's.
    const wrong = facts.wrongCellIn(lastTable);
    const isOld = wrong?.cell === first.cellBefore && wrong.expected === first.now;
    return { code: isOld ? 'lastYear' : 'one', lead: first };
  }
  // The total differs because its column does.
  const isSame = total && first.now - first.before === total.now - total.before;
  if (differing.length === 2 && isSame) return { code: 'withTotal', lead: first };
  return { code: 'several', lead: total ?? first };
}

function wrongOf(
  differing: readonly Carried[],
  facts: Facts,
  table: FormTable,
  last: LastYear,
  lastTable: FormTable,
): Wrong<Code> | undefined {
  const told = leadOf(differing, last, lastTable);
  if (!told) return undefined;
  const { code, lead } = told;
  const others = differing.filter((one) => one !== lead);
  const [second] = others;
  const place = cellPlace(table, lead.cell);
  const labels = {
    row: rowLabel(table.form, row)?.text ?? row,
    before: rowLabel(lastTable.form, rowBefore)?.text ?? rowBefore,
  };
  const fixes = code === 'lastYear' ? [] : offersFor(facts, table, differing);
  return {
    is: 'wrong',
    code,
    at: [place, ...others.map(({ cell }) => cellPlace(table, cell))],
    data: {
      ...labels,
      year: last.year,
      ...(code === 'several'
        ? {
            count: differing.length,
            figures: differing.map(
              ({ name, before, now }) => `${name} ${String(before)}→${String(now)}`,
            ),
          }
        : { column: lead.name, actual: lead.now, expected: lead.before }),
      ...(code === 'withTotal' && second
        ? { total: second.name, totalNow: second.now, totalBefore: second.before }
        : {}),
    },
    actual: String(lead.now),
    expected: String(lead.before),
    equation: {
      left: [{ label: labels.row, value: lead.now, place }],
      is: 'equal',
      right: [{ label: `${String(last.year)} ${labels.before}`, value: lead.before }],
    },
    ...(fixes.length > 0 ? { fixes } : {}),
    // Where the table's own sums show that the figure is wrong, that is the cause.
    ...(code === 'one' && { follows: 'wrong-cell' }),
  };
}

export const carriedOverLastYear = defineRule<Code>({
  id: 'carried-over-last-year',
  basis: ['Y01', 'Y02'],
  severity: 'warning',
  words: {
    zh: {
      name: '上年结转与上年报告不符',
      why: '给出上年报告时核对：表三每一列的上年结转应等于上年报告的结转下年度，先看总计，再看各列。机构调整、上年数据更正的，可以说明原因。依据：两行栏目名称的含义，官方格式没有明文。',
      messages: {
        one: '填了{actual}件，{year}年报告的“{before}”为{expected}件，两者应当相同，请核对。',
        withTotal:
          '填了{actual}件，{year}年报告的“{before}”为{expected}件；“{total}”因此也不同，为{totalNow}件和{totalBefore}件，请核对。',
        several:
          '“{row}”有{count}栏与{year}年报告的“{before}”不同（上年→本年）：{figures}，请核对。',
        lastYear:
          '填了{actual}件，{year}年报告的“{before}”为{expected}件；按{year}年报告表内的等式，那一格应为{actual}件，请核对上年报告。',
      },
    },
    en: {
      name: 'Carried over does not fit last year',
      why: 'Where last year’s report is given: in each column of table 3, 上年结转 is the 结转下年度 of that report, the total first. A reform or a correction of last year’s figures may explain a difference. Source: the meaning of both labels; no official sentence says so.',
      messages: {
        one: 'Says {actual}; the report of {year} has {expected} at {before}. They should be the same: check.',
        withTotal:
          'Says {actual}; the report of {year} has {expected} at {before}. Therefore {total} differs, too, {totalNow} against {totalBefore}: check.',
        several:
          '{row} differs in {count} columns from {before} in the report of {year} (last year → this year): {figures}. Check.',
        lastYear:
          'Says {actual}; the report of {year} has {expected} at {before}, where its own sums want {actual}: check last year’s report.',
      },
    },
  },
  *look(subject): Iterable<Verdict<Code>> {
    const { facts } = subject;
    const last = lastYearOf(subject);
    const table = applicationsOf(facts);
    const lastTable = last && applicationsOf(last.facts);
    if (!last || !table || !lastTable) return;
    const differing: Carried[] = [];
    for (const column of columnsOf(table)) {
      const [cell, cellBefore] = [table.cell(row, column), lastTable.cell(rowBefore, column)];
      const [now, before] = [valueOf(cell), valueOf(cellBefore)];
      if (!cell) continue;
      const place = cellPlace(table, cell);
      if (now === undefined || !cellBefore || before === undefined) {
        yield { is: 'unsure', at: place, because: now === undefined ? [place] : [] };
      } else if (now === before) yield { is: 'held', at: place };
      else {
        const name = columnLabel(table.form, row, column)?.text ?? column;
        differing.push({ cell, name, now, cellBefore, before });
      }
    }
    const wrong = wrongOf(differing, facts, table, last, lastTable);
    if (wrong) yield wrong;
  },
});
