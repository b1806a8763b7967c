import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { CellObject, Row } from 'write-excel-file/universal';
import type { LedgerSheet, WorkbookWords } from './ledger-sheet';
import { orderedFonts, printedSheet, printedWorkbook } from './printing';
import { fontSize, heightOf } from './row-height';
import { rowWriter } from './sheet-xml';
import type { Looks } from './sheet-xml';

const headLook = {
  fontWeight: 'bold',
  backgroundColor: '#f2f2f2',
  align: 'center',
  alignVertical: 'center',
  wrap: true,
  borderStyle: 'thin',
} as const satisfies CellObject;

/** A text and a number, neither of which is there: they stand for how all of them look. */
const samples: Row = [
  { value: '', wrap: true, alignVertical: 'center' },
  { value: 0, align: 'center', alignVertical: 'center' },
];

/** Packs to a tenth more than is usual in two thirds of the time. */
const level = 3;

/** So many characters of rows are made before they are compressed. */
const pieceLength = 1 << 18;

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

interface MadeSheet {
  readonly sheet: LedgerSheet;
  readonly heads: readonly Row[];
  readonly widths: readonly number[];
}

/** The workbook with the heads of its sheets and, in the place of all rows, the samples. */
async function frameOf(
  made: readonly MadeSheet[],
  words: WorkbookWords,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const printing = made.map(({ sheet, heads }) => ({ ...sheet, headRows: heads.length, ...words }));
  const blob = await writeExcelFile(
    made.map(({ sheet: { name }, heads, widths }) => ({
      sheet: name,
      data: [...heads, samples],
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
  return unzipSync(new Uint8Array(await blob.arrayBuffer()));
}

/** A sheet parted where its rows stand, and how they look. */
function parted(xml: string): { before: string; behind: string; looks: Looks } {
  const [row = '', text, number] =
    /<row\b[^>]*><c\b[^>]*\bs="(\d+)"[^>]*\/?>(?:<\/c>)?<c\b[^>]*\bs="(\d+)"[^>]*>(?:(?!<row\b).)*<\/row>(?=<\/sheetData>)/s.exec(
      xml.slice(xml.lastIndexOf('<row')),
    ) ?? [];
  if (text === undefined || number === undefined) {
    throw new Error('A workbook is written otherwise: no samples of its rows.');
  }
  const at = xml.lastIndexOf('<row');
  return {
    before: xml.slice(0, at),
    behind: xml.slice(at + row.length),
    looks: { text, number },
  };
}

/** The texts of a sheet's part, a piece at a time. */
function* sheetPieces(frame: string, { sheet, heads, widths }: MadeSheet): Generator<string> {
  const { before, behind, looks } = parted(frame);
  const write = rowWriter(widths, looks);
  let piece = before;
  let number = heads.length;
  for (const row of sheet.rows) {
    number += 1;
    piece += write(row, number);
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece + behind;
}

/**
 * Writes a workbook whose sheets can be filtered, and printed with their heads on each page. Gives
 * its bytes as they are made: all rows of very many reports are longer than what should be held.
 */
export async function* workbook(
  sheets: readonly LedgerSheet[],
  words: WorkbookWords,
): AsyncGenerator<Uint8Array, void> {
  const made = sheets.map((sheet) => ({
    sheet,
    heads: headRows(sheet),
    widths: sheet.columns.map(({ width }) => width),
  }));
  const frame = await frameOf(made, words);
  let ready: Uint8Array[] = [];
  const taken = (): readonly Uint8Array[] => {
    const all = ready;
    ready = [];
    return all;
  };
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  for (const [name, bytes] of Object.entries(frame)) {
    const part = new ZipDeflate(name, { level });
    zip.add(part);
    const sheet = made[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1]) - 1];
    if (sheet) {
      for (const piece of sheetPieces(strFromU8(bytes), sheet)) {
        part.push(strToU8(piece));
        yield* taken();
      }
      part.push(new Uint8Array(), true);
    } else part.push(bytes, true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
