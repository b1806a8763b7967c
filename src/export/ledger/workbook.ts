import writeExcelFile from 'write-excel-file/universal';
import type { CellObject, Row } from 'write-excel-file/universal';
import { plainText } from '../plain-text';
import type { LedgerSheet, Value, WorkbookWords } from './ledger-sheet';
import { orderedFonts, printedSheet, printedWorkbook } from './printing';
import { fontSize, heightOf, lineHeight } from './row-height';

/** More than this no cell of a spreadsheet holds. */
const longestText = 32_767;

const headLook = {
  fontWeight: 'bold',
  backgroundColor: '#f2f2f2',
  align: 'center',
  alignVertical: 'center',
  wrap: true,
  borderStyle: 'thin',
} as const satisfies CellObject;

function cellOf(value: Value): CellObject | null {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, align: 'center', alignVertical: 'center' };
  return { value: plainText(value).slice(0, longestText), wrap: true, alignVertical: 'center' };
}

/** A row that is as high as its texts need; a row of single lines is as high as any. */
function rowOf(values: readonly Value[], widths: readonly number[]): Row {
  const [first, ...others] = values.map(cellOf);
  const height = heightOf(values, widths);
  if (height === lineHeight) return [first, ...others];
  return [{ ...first, height }, ...others];
}

function headRows({ title, columns }: LedgerSheet): Row[] {
  const widths = columns.map(({ width }) => width);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const over = { wrap: true, alignVertical: 'center', columnSpan: columns.length } as const;
  const titleHeight = heightOf([title], [whole]);
  const titleRow =
    title === undefined
      ? []
      : [[{ ...over, value: title, fontWeight: 'bold', height: titleHeight } as const]];
  const names = columns.map(({ head }) => head);
  const height = heightOf(names, widths);
  const heads = names.map((value) => ({ ...headLook, value, height }));
  return [...titleRow, heads];
}

/** Writes a workbook whose sheets can be filtered, and printed with their heads on each page. */
export async function workbook(
  sheets: readonly LedgerSheet[],
  words: WorkbookWords,
): Promise<Uint8Array> {
  const made = sheets.map((sheet) => ({
    sheet,
    heads: headRows(sheet),
    widths: sheet.columns.map(({ width }) => width),
  }));
  const printing = made.map(({ sheet, heads }) => ({ ...sheet, headRows: heads.length, ...words }));
  const blob = await writeExcelFile(
    made.map(({ sheet: { name, rows }, heads, widths }) => ({
      sheet: name,
      data: [...heads, ...rows.map((row) => rowOf(row, widths))],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: heads.length,
      stickyColumnsCount: 1,
      orientation: 'landscape' as const,
    })),
    {
      fontFamily: '宋体',
      fontSize,
      features: [
        {
          files: {
            transform: {
              'xl/styles.xml': { transform: orderedFonts },
              'xl/workbook.xml': { transform: (xml) => printedWorkbook(xml, printing) },
              'xl/worksheets/sheet{id}.xml': {
                transform: (xml, _, { sheetIndex }) => printedSheet(xml, printing[sheetIndex]),
              },
            },
          },
        },
      ],
    },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
