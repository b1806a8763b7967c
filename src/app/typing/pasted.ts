/** Rows of cells as they were copied from a table elsewhere. */
export type Rows = readonly (readonly string[])[];

function spanOf(cell: HTMLTableCellElement): number {
  return Math.max(1, Math.min(cell.colSpan, 100));
}

function rowsOfTable(html: string): Rows | undefined {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return undefined;
  return [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [
      cell.textContent.trim(),
      ...Array.from({ length: spanOf(cell) - 1 }, () => ''),
    ]),
  );
}

/**
 * What was copied from a spreadsheet or a table of a text program, as rows of cells: as a table
 * where it is given as one, else by its lines and tabs.
 */
export function pastedRows(data: Pick<DataTransfer, 'getData'>): Rows {
  const ofTable = rowsOfTable(data.getData('text/html'));
  if (ofTable && ofTable.length > 0) return ofTable;
  const text = data.getData('text/plain').replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return text.split('\n').map((line) => line.split('\t'));
}
