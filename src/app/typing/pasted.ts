/** A cell as it was copied from a table elsewhere. */
export interface PastedCell {
  /** as it is shown there */
  readonly text: string;
  /** The number that is shown so, where that is not how it is written: 12 for 12.00, 0 for a dash. */
  readonly value?: string;
}

/** Rows of cells as they were copied. */
export type Rows = readonly (readonly PastedCell[])[];

/** As far as cells are taken to reach, whatever they say. */
const longest = 100;

function spanOf(span: number): number {
  return Math.max(1, Math.min(span, longest));
}

/** What LibreOffice Calc says of a cell: which number it is, however it is shown. */
function valueOf(cell: HTMLTableCellElement, text: string): string | undefined {
  const value = cell.getAttribute('sdval');
  if (value === null || value === text) return undefined;
  const isSame = Number(text.replaceAll(',', '')) === Number(value);
  // A date is a number as well, and is not meant as one.
  return isSame || !/\d/.test(text) ? value : undefined;
}

/** Leaves out what the page's policy would complain of, also where it has no effect: styles, scripts. */
function plain(html: string): string {
  return html
    .replace(/<style\b[^]*?(?:<\/style\s*>|$)/gi, '')
    .replace(/<[^<>]*>/g, (tag) => tag.replace(/\s(?:style|on\w+)\s*=/gi, ' data-none='));
}

function rowsOfTable(html: string): Rows | undefined {
  const table = new DOMParser().parseFromString(plain(html), 'text/html').querySelector('table');
  if (!table) return undefined;
  /** how many rows more the cells above take, by column */
  const taken: number[] = [];
  return [...table.rows].map((row) => {
    const cells: PastedCell[] = [];
    const skip = (): void => {
      for (let left = taken[cells.length] ?? 0; left > 0; left = taken[cells.length] ?? 0) {
        taken[cells.length] = left - 1;
        cells.push({ text: '' });
      }
    };
    for (const cell of row.cells) {
      skip();
      const text = cell.textContent.trim();
      const value = valueOf(cell, text);
      for (let column = 0; column < spanOf(cell.colSpan); column += 1) {
        taken[cells.length] = spanOf(cell.rowSpan) - 1;
        cells.push(column > 0 ? { text: '' } : { text, ...(value !== undefined && { value }) });
      }
    }
    skip();
    return cells;
  });
}

/**
 * What was copied from a spreadsheet or a table of a text program, as rows of cells: as a table
 * where it is given as one, else by its lines and tabs.
 */
export function pastedRows(data: Pick<DataTransfer, 'getData'>): Rows {
  const ofTable = rowsOfTable(data.getData('text/html'));
  if (ofTable && ofTable.length > 0) return ofTable;
  const text = data.getData('text/plain').replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return text.split('\n').map((line) => line.split('\t').map((cell) => ({ text: cell })));
}
