import { relationPlace } from './sum-rule';
import { cellNames, cellPlace, primaryTables } from '../../facts/cell-places';
import { allEditions } from '../../schema/editions';
import { defineRule } from '../rule';

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

export const wrongCell = defineRule({
  id: 'wrong-cell',
  basis,
  severity: 'error',
  words: {
    zh: {
      name: '这一格填错',
      why: '表中不成立的等式都经过这一格，并且都要求同一个数；改这一格，所有等式同时成立。合计格可直接改，原始件数请核对台账后再改。依据：表三表头的勾稽关系和“总计”一词的含义。',
      messages: {
        total: '“{row}”的“{column}”填了{actual}，按表内{count}个等式都应为{expected}。',
        source:
          '“{row}”的“{column}”填了{actual}，按表内{count}个等式都应为{expected}，请核对台账。',
      },
    },
    en: {
      name: 'This cell is wrong',
      why: 'Every equation that fails runs through this cell, and all of them want the same figure. A total can be changed at once; check a count against the records first. Source: the relation in the head of table 3, and the word 总计.',
      messages: {
        total: '{row}, {column} says {actual}; {count} equations of the table want {expected}.',
        source:
          '{row}, {column} says {actual}; {count} equations of the table want {expected}. Check the records.',
      },
    },
  },
  *look({ report, facts }) {
    for (const table of primaryTables(report)) {
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
        explains: explains.map((judged) => ({
          rule: judged.relation.id,
          place: relationPlace(judged),
        })),
      };
    }
  },
});
