import Papa from 'papaparse';

/** What stands in the cells of a sheet, as text, row by row. */
export type Rows = readonly (readonly string[])[];

/** Excel for Chinese saves .csv in the encoding of Chinese Windows; others in UTF-8. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Whether bytes are those of an archive, as an .xlsx is one. */
export function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/**
 * Reads the first sheet of an .xlsx, or a .csv, whichever the bytes are.
 *
 * @returns undefined where they are neither
 */
export async function rowsOf(bytes: Uint8Array): Promise<Rows | undefined> {
  if (isZip(bytes)) {
    // Only who has a roster needs the library.
    const { readSheet } = await import('read-excel-file/universal');
    try {
      const rows = await readSheet(bytes.slice().buffer);
      return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell).trim())));
    } catch {
      return undefined;
    }
  }
  // Texts have no zero bytes; a workbook of the old kind and other programs' files do.
  if (bytes.includes(0)) return undefined;
  const { data } = Papa.parse<readonly string[]>(textOf(bytes), { skipEmptyLines: 'greedy' });
  return data.map((row) => row.map((cell) => cell.trim()));
}
