import { plainText } from '../plain-text';
import type { Value } from './ledger-sheet';
import { heightOf, lineHeight } from './row-height';

/** More than this no cell of a spreadsheet holds. */
const longestText = 32_767;

/** A text as it stands in XML. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** The letters of a column: A for 0, AA for 26. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** The numbers of the looks of cells in a workbook. */
export interface Looks {
  readonly text: string;
  readonly number: string;
}

/** Gives rows of a sheet as a workbook holds them, each as high as its texts need. */
export function rowWriter(
  widths: readonly number[],
  looks: Looks,
): (values: readonly Value[], number: number) => string {
  const names = widths.map((_, at) => columnName(at));
  return (values, number) => {
    const cells = values.map((value, at) => {
      if (value === undefined || value === '') return '';
      const place = `${names[at] ?? columnName(at)}${String(number)}`;
      if (typeof value === 'number') {
        return `<c r="${place}" s="${looks.number}"><v>${String(value)}</v></c>`;
      }
      const text = escapeXml(plainText(value).slice(0, longestText));
      return `<c r="${place}" s="${looks.text}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    });
    // A row of single lines is as high as any.
    const height = heightOf(values, widths);
    const own = height === lineHeight ? '' : ` ht="${String(height)}" customHeight="1"`;
    return `<row r="${String(number)}"${own}>${cells.join('')}</row>`;
  };
}
