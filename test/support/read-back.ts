import mammoth from 'mammoth';
import readExcelFile from 'read-excel-file/universal';
import type { CellValue } from 'read-excel-file/universal';

/** A .docx as text, a paragraph a line, read by another program than wrote it. */
export async function wordsIn(docx: Uint8Array): Promise<readonly string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  return value.split('\n').filter((line) => line !== '');
}

/** The tables of a .docx as rows of cells, read by another program than wrote it. */
export async function tablesIn(docx: Uint8Array): Promise<readonly (readonly string[])[][]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
  const texts = (html: string, tag: string): readonly string[] =>
    [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, inside = '']) => inside);
  return texts(value, 'table').map((table) =>
    texts(table, 'tr').map((row) =>
      [...row.matchAll(/<t([hd])>(.*?)<\/t\1>/gs)].map(([, , cell = '']) =>
        cell.replace(/<\/p><p>/g, '\n').replace(/<[^>]*>/g, ''),
      ),
    ),
  );
}

/** The sheets of an .xlsx by their names, read by another program than wrote them. */
export async function sheetsIn(
  xlsx: Uint8Array,
): Promise<ReadonlyMap<string, readonly (readonly (CellValue | null)[])[]>> {
  const sheets = await readExcelFile(new Blob([new Uint8Array(xlsx)]));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}
