import { relationPlace } from './sum-rule';
import { cellNames, cellPlace, primaryTables } from '../../facts/cell-places';
import { allEditions } from '../../schema/editions';
import type { JudgedRelation } from '../../facts/relations/relations';
import type { SplitFigure } from '../../facts/relations/split-figure';
import type { FormTable } from '../../report/model';
import { defineRule } from '../rule';
import type { Wrong } from '../rule';

/** The equations that run through figures which others run through too. */
const basis = [
  ...new Set(
    allEditions().flatMap(({ relations }) =>
      relations
        .filter(({ table, is }) => {
          const beside = relations.filter((other) => other.table === table && other.is === 'equal');
          return is === 'equal' && beside.length > 1;
        })
        .map((relation) => relation.basis),
    ),
  ),
].sort();

function explainedBy(relations: readonly JudgedRelation[]): Wrong['explains'] & object {
  return relations.map((judged) => ({
    rule: judged.relation.id,
    place: relationPlace(judged),
  }));
}

function wrongOfSplit(table: FormTable, { cells, whole, explains }: SplitFigure): Wrong<Code> {
  const [left, right] = cells;
  const names = [left, right].map(({ cell }) => cellNames(table, cell));
  return {
    is: 'wrong',
    code: 'split',
    at: [cellPlace(table, left.cell), cellPlace(table, right.cell)],
    isOfEach: true,
    data: {
      row: names[0]?.row ?? '',
      first: names[0]?.column ?? '',
      second: names[1]?.column ?? '',
      left: left.cell.raw.trim(),
      right: right.cell.raw.trim(),
      whole,
      wantedLeft: left.expected,
      wantedRight: right.expected,
      count: explains.length,
    },
    actual: left.cell.raw,
    expected: String(left.expected),
    fixes: [
      {
        kind: 'offer',
        edits: cells.map(({ cell, expected }) => ({
          do: 'set-cell',
          cell: cell.address,
          was: cell.raw,
          now: String(expected),
        })),
      },
    ],
    explains: explainedBy(explains),
  };
}

type Code = 'total' | 'source' | 'split';

export const wrongCell = defineRule<Code>({
  id: 'wrong-cell',
  basis,
  severity: 'error',
  words: {
    zh: {
      name: '这一格填错',
      why: '表中不成立的等式都经过这一格，并且都要求同一个数；改这一格，所有等式同时成立。合计格可直接改，原始件数请核对台账后再改。依据：表三表头的勾稽关系和“总计”一词的含义。',
      messages: {
        total: '填了{actual}，应为{expected}：表内{count}个等式都这样要求。',
        source: '填了{actual}，应为{expected}：表内{count}个等式都这样要求，请核对台账。',
        split:
          '“{first}”填了{left}、“{second}”填了{right}，像是{whole}拆在了两格：按表内{count}个等式，应分别为{wantedLeft}和{wantedRight}，请核对台账。',
      },
    },
    en: {
      name: 'This cell is wrong',
      why: 'Every equation that fails runs through this cell, and all of them want the same figure. A total can be changed at once; check a count against the records first. Source: the relation in the head of table 3, and the word 总计.',
      messages: {
        total: 'Says {actual}, should be {expected}: {count} equations of the table want it.',
        source:
          'Says {actual}, should be {expected}: {count} equations of the table want it. Check the records.',
        split:
          '{first} says {left} and {second} says {right}, as if {whole} were split; {count} equations of the table want {wantedLeft} and {wantedRight}. Check the records.',
      },
    },
  },
  *look({ report, facts }) {
    for (const table of primaryTables(report)) {
      const split = facts.splitFigureIn(table);
      if (split) yield wrongOfSplit(table, split);
      const located = facts.wrongCellIn(table);
      if (!located) continue;
      const { cell, actual, expected, isTotal, explains } = located;
      const edit = {
        do: 'set-cell',
        cell: cell.address,
        was: cell.raw,
        now: String(expected),
      } as const;
      yield {
        is: 'wrong',
        code: isTotal ? 'total' : 'source',
        at: [cellPlace(table, cell)],
        data: {
          ...cellNames(table, cell),
          actual,
          expected,
          count: explains.length,
        },
        actual: String(actual),
        expected: String(expected),
        fixes: [{ kind: isTotal ? 'safe' : 'offer', edits: [edit] }],
        explains: explainedBy(explains),
      };
    }
  },
});
