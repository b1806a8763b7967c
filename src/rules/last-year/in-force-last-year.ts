import { cellPlace } from '../../facts/cell-places';
import { lastYearOf } from '../../facts/last-year';
import type { LastYear } from '../../facts/last-year';
import { valueOf } from '../../facts/relations/relations';
import type { Equation, Term } from '../../facts/relations/equation';
import type { FormTable } from '../../report/model';
import { columnLabel, rowLabel } from '../../schema/labels';
import { defineRule } from '../rule';
import type { Verdict } from '../rule';
import { yearRelations } from './relations';
import type { YearRelation } from './relations';

type Code = YearRelation['code'];

/** The figure of a row with its name and its sign; undefined where it cannot be counted with. */
function termAt(
  table: FormTable,
  row: string,
  column: string,
  sign: 1 | -1,
  lastYear?: number,
): Term | undefined {
  const cell = table.cell(row, column);
  const value = valueOf(cell);
  if (cell === undefined || value === undefined) return undefined;
  const label = columnLabel(table.form, row, column)?.text ?? column;
  return {
    label: lastYear === undefined ? label : `${String(lastYear)} ${label}`,
    value,
    ...(sign === -1 && { sign }),
    // A place is one of this document.
    ...(lastYear === undefined && { place: cellPlace(table, cell) }),
  };
}

function allOf<T>(found: readonly (T | undefined)[]): readonly T[] | undefined {
  const all = found.filter((one) => one !== undefined);
  return all.length === found.length ? all : undefined;
}

function* judge(
  relation: YearRelation,
  row: string,
  table: FormTable,
  lastTable: FormTable,
  year: number,
): Iterable<Verdict<Code>> {
  const cell = table.cell(row, relation.figure);
  if (!cell) return;
  const place = cellPlace(table, cell);
  const own = termAt(table, row, relation.figure, 1);
  const terms = allOf([
    ...relation.lastYear.map((column) => termAt(lastTable, row, column, 1, year)),
    ...relation.added.map((column) => termAt(table, row, column, 1)),
    ...relation.removed.map((column) => termAt(table, row, column, -1)),
  ]);
  if (!own || !terms) {
    yield { is: 'unsure', at: place, because: own ? [] : [place] };
    return;
  }
  const expected = terms.reduce((sum, { value, sign = 1 }) => sum + sign * value, 0);
  if (expected === own.value) {
    yield { is: 'held', at: place };
    return;
  }
  const [last = 0, second = 0, third = 0] = terms.map(({ value }) => value);
  const equation: Equation = { left: [own], is: 'equal', right: terms };
  yield {
    is: 'wrong',
    code: relation.code,
    at: [place, ...terms.flatMap((term) => term.place ?? [])],
    data: {
      row: rowLabel(table.form, row)?.text ?? row,
      actual: own.value,
      expected,
      year,
      last,
      ...(relation.code === 'documents' ? { issued: second, repealed: third } : { change: second }),
    },
    actual: String(own.value),
    expected: String(expected),
    equation,
    // Where fewer are in force than were issued, it is for the same figure.
    explains: [{ rule: 'in-force-bound', place }],
  };
}

function* lookAt(
  tables: readonly FormTable[],
  { facts, year }: LastYear,
  relation: YearRelation,
): Iterable<Verdict<Code>> {
  const find = (all: readonly FormTable[]): FormTable | undefined =>
    all.find(({ id }) => id === relation.table);
  const [table, lastTable] = [find(tables), find(facts.tables.primary)];
  if (!table || table.edition !== lastTable?.edition) return;
  for (const row of relation.rows) yield* judge(relation, row, table, lastTable, year);
}

export const inForceLastYear = defineRule<Code>({
  id: 'in-force-last-year',
  basis: yearRelations.map(({ basis }) => basis),
  severity: 'warning',
  words: {
    zh: {
      name: '与上年现行有效件数不衔接',
      why: '给出上年报告时核对：现行有效件数一般等于上年现行有效件数加本年制发、减本年废止；2019年版表格中，上一年项目数量等于上年报告的上一年项目数量加增/减。两年用同一版表格才核对。依据：栏目名称的含义，官方格式没有明文。',
      messages: {
        documents:
          '现行有效{actual}件；按{year}年报告的现行有效{last}件，加本年制发{issued}件，减本年废止{repealed}件，应为{expected}件，请核对。',
        items:
          '上一年项目数量为{actual}；按{year}年报告的上一年项目数量{last}加增/减{change}，应为{expected}，请核对。',
      },
    },
    en: {
      name: 'In force does not follow from last year',
      why: 'Where last year’s report is given: 现行有效 is usually last year’s 现行有效 plus what was issued, less what was repealed; in the 2019 tables, 上一年项目数量 is last year’s plus its change. Judged only where both years use one edition. Source: the meaning of the labels; no official sentence says so.',
      messages: {
        documents:
          '{actual} in force; the {last} of the report of {year}, plus {issued} issued, less {repealed} repealed, make {expected}: check.',
        items:
          '上一年项目数量 is {actual}; the report of {year} has {last}, changed by {change}, which makes {expected}: check.',
      },
    },
  },
  *look(subject) {
    const last = lastYearOf(subject);
    if (!last) return;
    for (const relation of yearRelations) {
      yield* lookAt(subject.facts.tables.primary, last, relation);
    }
  },
});
