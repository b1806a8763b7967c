import { fold } from '../../src/report/text/fold';
import type { CaseBlock, CaseCell, CaseParagraph, CaseRow, CaseTable } from './document';

/** One change to an official table, as a case writes it down. */
export type TableChange =
  | { readonly do: 'set'; readonly row: string; readonly column: string; readonly text: string }
  | { readonly do: 'label'; readonly old: string; readonly now: string }
  | { readonly do: 'remove-row'; readonly row: string }
  | { readonly do: 'remove-column'; readonly column: string }
  | { readonly do: 'split-before'; readonly label: string; readonly paragraph?: string }
  | { readonly do: 'repeat-header'; readonly label: string }
  | { readonly do: 'flatten' }
  | { readonly do: 'blank' }
  | { readonly do: 'auto-numbers' }
  | { readonly do: 'merge-figures'; readonly row: string; readonly text: string }
  | { readonly do: 'extra-row-after'; readonly label: string; readonly cells: readonly string[] };

/** A table in its pieces, with the paragraphs that came between them. */
export type Pieces = readonly CaseBlock[];

function wrong(what: string): never {
  throw new Error(`This change finds nothing to change: ${what}`);
}

function isRow(row: CaseRow, idOrLabel: string): boolean {
  return row.cells.some(
    ({ role, text }) =>
      (role.is !== 'other' && role.row === idOrLabel) ||
      (role.is === 'label' && fold(text) === fold(idOrLabel)),
  );
}

function eachTable(pieces: Pieces, change: (table: CaseTable) => CaseTable): Pieces {
  return pieces.map((piece) => (piece.kind === 'table' ? change(piece) : piece));
}

function eachCell(pieces: Pieces, change: (cell: CaseCell) => CaseCell): Pieces {
  return eachTable(pieces, (table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(change) })),
  }));
}

/** Where the cells of a row start in the grid. */
function starts(row: CaseRow): readonly number[] {
  let at = row.gridBefore ?? 0;
  return row.cells.map(({ gridSpan }) => {
    const start = at;
    at += gridSpan;
    return start;
  });
}

function setFigure(pieces: Pieces, row: string, column: string, text: string): Pieces {
  const seen = { it: false };
  const changed = eachCell(pieces, (cell) => {
    const { role } = cell;
    if (role.is !== 'figure' || role.row !== row || role.column !== column) return cell;
    seen.it = true;
    return { ...cell, text };
  });
  return seen.it ? changed : wrong(`${row}.${column}`);
}

/** All labels of that text, or with `#2` at its end the second of them. */
function setLabel(pieces: Pieces, old: string, now: string): Pieces {
  const [, wanted = old, nth] = /^(.*)#(\d+)$/s.exec(old) ?? [];
  let count = 0;
  const changed = eachCell(pieces, (cell) => {
    if (cell.role.is !== 'label' || cell.text !== wanted) return cell;
    count += 1;
    return nth === undefined || Number(nth) === count ? { ...cell, text: now } : cell;
  });
  return count >= Number(nth ?? 1) ? changed : wrong(old);
}

/** Merged cells that lost their first part start in the row after it. */
function withoutRow(rows: readonly CaseRow[], index: number): readonly CaseRow[] {
  const gone = rows[index];
  if (!gone) return rows;
  const at = starts(gone);
  return rows
    .map((row, each) => {
      if (each !== index + 1) return row;
      const here = starts(row);
      const cells = row.cells.map((cell, position): CaseCell => {
        if (cell.vMerge !== 'continue') return cell;
        const above = gone.cells[at.findIndex((start) => start === here[position])];
        return above?.vMerge === 'restart'
          ? { ...cell, vMerge: 'restart', text: above.text }
          : cell;
      });
      return { ...row, cells };
    })
    .filter((_, each) => each !== index);
}

function removeRow(pieces: Pieces, wanted: string): Pieces {
  const seen = { it: false };
  const changed = eachTable(pieces, (table) => {
    const index = table.rows.findIndex((row) => isRow(row, wanted));
    if (index < 0) return table;
    seen.it = true;
    return { ...table, rows: withoutRow(table.rows, index) };
  });
  return seen.it ? changed : wrong(wanted);
}

function removeColumn(pieces: Pieces, column: string): Pieces {
  const isOfColumn = ({ role }: CaseCell) => role.is !== 'other' && role.column === column;
  const seen = { it: false };
  const changed = eachTable(pieces, (table) => {
    const headers = table.rows.flatMap((row) => {
      const at = starts(row);
      return row.cells.flatMap((cell, index) =>
        isOfColumn(cell) ? [{ from: at[index] ?? 0, to: (at[index] ?? 0) + cell.gridSpan }] : [],
      );
    });
    const first = headers[0];
    if (!first) return table;
    seen.it = true;
    const own = headers.filter(
      ({ from }, index) => headers.findIndex((other) => other.from === from) === index,
    );
    const grid = table.id === 'disclosure' ? [first] : own;
    const rows = table.rows.map((row) => {
      if (row.cells.some(isOfColumn) && table.id === 'disclosure') {
        return { ...row, cells: row.cells.filter((cell) => !isOfColumn(cell)) };
      }
      const at = starts(row);
      const cells = row.cells.flatMap((cell, index) => {
        const from = at[index] ?? 0;
        const lost = grid.reduce(
          (sum, gone) =>
            sum + Math.max(0, Math.min(from + cell.gridSpan, gone.to) - Math.max(from, gone.from)),
          0,
        );
        const gridSpan = cell.gridSpan - lost;
        return gridSpan > 0 ? [{ ...cell, gridSpan }] : [];
      });
      return { ...row, cells };
    });
    const lost = grid.reduce((sum, { from, to }) => sum + to - from, 0);
    return { ...table, width: table.width - lost, rows };
  });
  return seen.it ? changed : wrong(column);
}

/** As a program splits a table: what was merged over the cut starts anew, and empty. */
function startAnew(row: CaseRow): CaseRow {
  return {
    ...row,
    cells: row.cells.map((cell): CaseCell =>
      cell.vMerge === 'continue' ? { ...cell, vMerge: 'restart' } : cell,
    ),
  };
}

function split(pieces: Pieces, label: string, between: string | undefined): Pieces {
  const seen = { it: false };
  const changed = pieces.flatMap((piece): Pieces => {
    if (piece.kind !== 'table' || seen.it) return [piece];
    const index = piece.rows.findIndex((row) => isRow(row, label));
    if (index < 0) return [piece];
    seen.it = true;
    const replaced = between !== undefined && fold(between) === fold(label);
    const rest = piece.rows.slice(replaced ? index + 1 : index);
    const paragraph: CaseParagraph = { kind: 'paragraph', role: 'text', text: between ?? '' };
    return [
      { ...piece, rows: piece.rows.slice(0, index) },
      paragraph,
      { ...piece, rows: rest.map((row, each) => (each === 0 ? startAnew(row) : row)) },
    ];
  });
  return seen.it ? changed : wrong(label);
}

/** A second table from that row on which begins with the first one's header rows again. */
function repeatHeader(pieces: Pieces, label: string): Pieces {
  return split(pieces, label, undefined).map((piece, index, all) => {
    const before = all[index - 2];
    if (piece.kind !== 'table' || before?.kind !== 'table') return piece;
    const end = before.rows.findIndex(({ header }) => !header);
    return { ...piece, rows: [...before.rows.slice(0, end), ...piece.rows] };
  });
}

function flatten(pieces: Pieces): Pieces {
  return eachTable(pieces, (table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.flatMap(({ text, gridSpan, role }) => [
        { text, gridSpan: 1, role },
        ...Array.from({ length: gridSpan - 1 }, () => ({
          text: '',
          gridSpan: 1,
          role: { is: 'other' as const },
        })),
      ]),
    })),
  }));
}

const numerals = [/^[一二三四]、/u, /^（[一二三四五六七]）/u, /^\d\./] as const;

/** A label whose number is made by the program. */
function autoNumbered(cell: CaseCell): CaseCell {
  const listLevel = numerals.findIndex((each) => each.test(cell.text));
  const numeral = numerals[listLevel];
  if (cell.role.is !== 'label' || numeral === undefined) return cell;
  return { ...cell, text: cell.text.replace(numeral, ''), listLevel };
}

function mergeFigures(pieces: Pieces, wanted: string, text: string): Pieces {
  const seen = { it: false };
  const changed = eachTable(pieces, (table) => ({
    ...table,
    rows: table.rows.map((row) => {
      const figures = row.cells.filter(({ role }) => role.is === 'figure' && role.row === wanted);
      const first = figures[0];
      if (!first) return row;
      seen.it = true;
      const gridSpan = figures.reduce((sum, cell) => sum + cell.gridSpan, 0);
      return {
        ...row,
        cells: row.cells.flatMap((cell) => {
          if (cell === first) return [{ ...first, gridSpan, text }];
          return figures.includes(cell) ? [] : [cell];
        }),
      };
    }),
  }));
  return seen.it ? changed : wrong(wanted);
}

/** The new row takes part in merges that go on below it; its first cell fills the grid. */
function extraRow(
  above: CaseRow,
  below: CaseRow | undefined,
  texts: readonly string[],
  width: number,
) {
  const merged: CaseCell[] = [];
  for (const [index, cell] of (below?.cells ?? []).entries()) {
    if (cell.vMerge !== 'continue' || above.cells[index]?.vMerge === undefined) break;
    merged.push({ ...cell, text: '' });
  }
  const own = texts.length >= width ? [] : merged;
  const taken = own.reduce((sum, { gridSpan }) => sum + gridSpan, 0);
  const cells = texts.map((text, index): CaseCell => ({
    text,
    gridSpan: index === 0 ? Math.max(1, width - taken - texts.length + 1) : 1,
    role: { is: 'other' },
  }));
  return { cells: [...own, ...cells], header: false };
}

function addRow(pieces: Pieces, label: string, texts: readonly string[]): Pieces {
  const seen = { it: false };
  const changed = eachTable(pieces, (table) => {
    const index = table.rows.findIndex((row) => isRow(row, label));
    const above = table.rows[index];
    if (!above || seen.it) return table;
    seen.it = true;
    const row = extraRow(above, table.rows[index + 1], texts, table.width);
    return {
      ...table,
      rows: [...table.rows.slice(0, index + 1), row, ...table.rows.slice(index + 1)],
    };
  });
  return seen.it ? changed : wrong(label);
}

/**
 * Sets a figure in the tables of that name.
 *
 * @throws {Error} where none of them has it
 */
export function withFigure(
  blocks: readonly CaseBlock[],
  table: string,
  row: string,
  column: string,
  text: string,
): readonly CaseBlock[] {
  const own = blocks.filter((block) => block.kind === 'table' && block.id === table);
  const set = setFigure(own, row, column, text);
  return blocks.map((block) => set[own.indexOf(block)] ?? block);
}

/**
 * Makes one change to a table.
 *
 * @throws {Error} where it finds nothing to change
 */
export function changed(pieces: Pieces, change: TableChange): Pieces {
  switch (change.do) {
    case 'set':
      return setFigure(pieces, change.row, change.column, change.text);
    case 'label':
      return setLabel(pieces, change.old, change.now);
    case 'remove-row':
      return removeRow(pieces, change.row);
    case 'remove-column':
      return removeColumn(pieces, change.column);
    case 'split-before':
      return split(pieces, change.label, change.paragraph);
    case 'repeat-header':
      return repeatHeader(pieces, change.label);
    case 'flatten':
      return flatten(pieces);
    case 'blank':
      return eachCell(pieces, (cell) => (cell.role.is === 'figure' ? { ...cell, text: '' } : cell));
    case 'auto-numbers':
      return eachCell(pieces, autoNumbered);
    case 'merge-figures':
      return mergeFigures(pieces, change.row, change.text);
    case 'extra-row-after':
      return addRow(pieces, change.label, change.cells);
  }
}
