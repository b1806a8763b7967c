import type { DataCell } from '../../report/model';
import { valueThatCloses } from '../../facts/relations/closing';
import {
  cellNames,
  cellPlace,
  isObsolete,
  primaryTables,
  tablePlace,
} from '../../facts/cell-places';
import type { JudgedRelation } from '../../facts/relations/relations';
import { defineRule } from '../rule';
import type { Fix } from '../rule';

function isEmpty({ state }: DataCell): boolean {
  return state.is === 'blank' || state.is === 'placeholder';
}

function fixOf(relations: readonly JudgedRelation[], cell: DataCell): Fix {
  const closing = valueThatCloses(relations, cell);
  const edit = {
    do: 'set-cell',
    cell: cell.address,
    was: cell.raw,
    now: String(closing.value),
  } as const;
  return { kind: closing.value === 0 && closing.isProven ? 'safe' : 'offer', edits: [edit] };
}

export const blankCell = defineRule({
  id: 'blank-cell',
  basis: ['V01', 'V02'],
  severity: 'warning',
  words: {
    zh: {
      name: '未填数字',
      why: '没有发生的也填0，空白分不清是没有还是漏填。官方格式没有明文，但多数机关这样填。只有经过这一格的等式填0后都成立，才能自动填0。',
      messages: {
        blank: '“{row}”的“{column}”空白。',
        placeholder: '“{row}”的“{column}”填的是“{text}”，不是数字。',
        table: '表格只有栏目，尚未填数。',
      },
    },
    en: {
      name: 'No figure',
      why: 'What did not happen is 0; a blank may as well be forgotten. No official sentence says so, yet most authorities do it. 0 is put in by itself only where every equation through the cell closes with it.',
      messages: {
        blank: '{row}, {column} is blank.',
        placeholder: '{row}, {column} says {text}, which is no figure.',
        table: 'The table has no figures yet.',
      },
    },
  },
  *look({ report, facts }) {
    for (const table of primaryTables(report)) {
      if (isObsolete(report, table) || table.cells.length === 0) continue;
      const empty = table.cells.filter(isEmpty);
      if (empty.length === table.cells.length) {
        yield { is: 'wrong', code: 'table', at: [tablePlace(table)] };
        continue;
      }
      for (const cell of empty) {
        const isBlank = cell.state.is === 'blank';
        yield {
          is: 'wrong',
          code: isBlank ? 'blank' : 'placeholder',
          at: [cellPlace(table, cell)],
          data: {
            ...cellNames(table, cell),
            ...(isBlank ? {} : { text: cell.raw.trim() }),
          },
          ...(isBlank ? {} : { actual: cell.raw }),
          fixes: [fixOf(facts.relationsIn(table), cell)],
        };
      }
    }
  },
});
