import type { DataCell, FormTable } from '../../report/model';
import { closingValues, hasNoFigure } from '../../facts/relations/closing';
import type { ClosingValue } from '../../facts/relations/closing';
import {
  cellNames,
  cellPlace,
  isObsolete,
  primaryTables,
  tablePlace,
} from '../../facts/cell-places';
import { formCells } from '../../schema/walk';
import { defineRule } from '../rule';
import type { Datum, Edit, Fix, Wrong } from '../rule';

type Code =
  | 'blank'
  | 'columns'
  | 'rows'
  | 'block'
  | 'blanks'
  | 'placeholder'
  | 'placeholders'
  | 'table';

type Values = ReadonlyMap<DataCell, ClosingValue>;

/** Puts all in that is known at once; where only some of it is beyond doubt, that by itself, too. */
function fixesOf(values: Values, cells: readonly DataCell[]): readonly Fix[] {
  const filled = cells.flatMap((cell) => {
    const { value, isProven } = values.get(cell) ?? {};
    if (value === undefined) return [];
    const edit: Edit = { do: 'set-cell', cell: cell.address, was: cell.raw, now: String(value) };
    return [{ edit, isSure: value === 0 && isProven === true }];
  });
  const all = filled.map(({ edit }) => edit);
  const sure = filled.flatMap(({ edit, isSure }) => (isSure ? [edit] : []));
  if (all.length === 0) return [];
  if (sure.length === all.length) return [{ kind: 'safe', edits: all }];
  const offer: Fix = { kind: 'offer', edits: all };
  return sure.length === 0 ? [offer] : [offer, { kind: 'safe', edits: sure }];
}

/** So many names of a long list are told from its beginning. */
const told = 8;

function names(all: readonly string[]): readonly string[] {
  const each = [...new Set(all)];
  return each.length <= told ? each : [...each.slice(0, told - 1), `…${each.at(-1) ?? ''}`];
}

/** How the cells lie in their table: whole columns or rows of it, a rectangle, or anyhow. */
function shapeOf(
  table: FormTable,
  cells: readonly DataCell[],
): 'columns' | 'rows' | 'block' | 'blanks' {
  const rows = new Set(cells.map(({ row }) => row));
  const columns = new Set(cells.map(({ column }) => column));
  const isRectangle = rows.size * columns.size === cells.length;
  const beside = formCells(table.form);
  const all = (are: (one: { row: string; column: string }) => boolean): boolean =>
    beside.filter(are).length === cells.length;
  if (rows.size > 1 && all(({ column }) => columns.has(column))) return 'columns';
  if (columns.size > 1 && all(({ row }) => rows.has(row))) return 'rows';
  return isRectangle ? 'block' : 'blanks';
}

function dataOf(table: FormTable, cells: readonly DataCell[]): Readonly<Record<string, Datum>> {
  const named = cells.map((cell) => cellNames(table, cell));
  return {
    count: cells.length,
    rows: names(named.map(({ row }) => row)),
    columns: names(named.map(({ column }) => column)),
    cells: names(named.map(({ row, column }) => `${row} › ${column}`)),
  };
}

/** Tells cells of one kind as one. */
function* wrongOf(
  table: FormTable,
  values: Values,
  cells: readonly DataCell[],
  kind: 'blank' | 'placeholder',
): Iterable<Wrong<Code>> {
  const [first, ...others] = cells;
  if (!first) return;
  const isPlaceholder = kind === 'placeholder';
  const fixes = fixesOf(values, cells);
  const texts = [...new Set(cells.map(({ raw }) => raw.trim()))];
  const several = isPlaceholder ? 'placeholders' : shapeOf(table, cells);
  yield {
    is: 'wrong',
    code: others.length > 0 ? several : kind,
    at: [cellPlace(table, first), ...others.map((cell) => cellPlace(table, cell))],
    ...(others.length > 0 ? { isOfEach: true } : {}),
    data: {
      ...(others.length > 0 ? dataOf(table, cells) : cellNames(table, first)),
      ...(isPlaceholder ? { text: texts } : {}),
    },
    ...(isPlaceholder ? { actual: first.raw } : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

export const blankCell = defineRule<Code>({
  id: 'blank-cell',
  // What did not happen is 0: there is nothing that a blank could stand for.
  class: 'mend',
  basis: ['V01', 'V02'],
  severity: 'warning',
  words: {
    zh: {
      name: '未填数字',
      why: '没有发生的也填0，空白分不清是没有还是漏填。官方格式没有明文，但多数机关这样填。只有经过这一格的等式填0后都成立，才能自动填0。',
      messages: {
        blank: '这一格空白。',
        columns: '{count}格空白：“{columns}”整列。',
        rows: '{count}格空白：“{rows}”整行。',
        block: '{count}格空白：“{rows}”的“{columns}”。',
        blanks: '{count}格空白：{cells}。',
        placeholder: '填的是“{text}”，不是数字。',
        placeholders: '{count}格填的是“{text}”，不是数字：{cells}。',
        table: '表格只有栏目，尚未填数。',
      },
    },
    en: {
      name: 'No figure',
      why: 'What did not happen is 0; a blank may as well be forgotten. No official sentence says so, yet most authorities do it. 0 is put in by itself only where every equation through the cell closes with it.',
      messages: {
        blank: 'This cell is blank.',
        columns: '{count} cells are blank: the whole of {columns}.',
        rows: '{count} cells are blank: the whole of {rows}.',
        block: '{count} cells are blank: {columns} of {rows}.',
        blanks: '{count} cells are blank: {cells}.',
        placeholder: 'Says {text}, which is no figure.',
        placeholders: '{count} cells say {text}, which is no figure: {cells}.',
        table: 'The table has no figures yet.',
      },
    },
  },
  *look({ report, facts }) {
    for (const table of primaryTables(report)) {
      if (isObsolete(report, table) || table.cells.length === 0) continue;
      const unfilled = table.cells.filter(hasNoFigure);
      if (unfilled.length === table.cells.length) {
        yield { is: 'wrong', code: 'table', at: [tablePlace(table)] };
        continue;
      }
      const values = closingValues(facts.relationsIn(table), unfilled);
      for (const kind of ['blank', 'placeholder'] as const) {
        const own = unfilled.filter(({ state }) => state.is === kind);
        yield* wrongOf(table, values, own, kind);
      }
    }
  },
});
