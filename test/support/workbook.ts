import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationships(id: string, type: string, target: string): string {
  return `<Relationships xmlns="${packages}/relationships"><Relationship Id="${id}" Type="${documents}/${type}" Target="${target}"/></Relationships>`;
}

/** The least of a workbook: one sheet with these texts in its cells; numbers stay numbers. */
export function workbookOf(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const lines = rows.map((row, at) => {
    const cells = row.map((value, column) => {
      const place = `${String.fromCharCode(65 + column)}${String(at + 1)}`;
      return typeof value === 'number'
        ? `<c r="${place}"><v>${String(value)}</v></c>`
        : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
    });
    return `<row r="${String(at + 1)}">${cells.join('')}</row>`;
  });
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': relationships('r', 'officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${documents}"><sheets><sheet name="名册" sheetId="1" r:id="s"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships('s', 'worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
    // Always the same bytes.
    { mtime: '2024-01-01T00:00:00' },
  );
}
