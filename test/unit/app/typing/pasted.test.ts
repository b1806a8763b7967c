/** @jest-environment ./test/support/page-environment.js */
import { pastedRows } from '../../../../src/app/typing/pasted';

function rows(texts: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  return pastedRows({ getData: (kind) => texts[kind] ?? '' });
}

it('takes the table that a spreadsheet gives', () => {
  // As LibreOffice Calc puts it on the clipboard.
  const html = `<!DOCTYPE html><html><head><style>td { font-size: x-small }</style></head><body>
    <table cellspacing="0" border="0"><colgroup span="2" width="85"></colgroup>
    <tr><td height="17" align="right" sdval="12" sdnum="2052;">12</td><td align="left"><br></td></tr>
    <tr><td height="17" align="right" sdval="3" sdnum="2052;">3</td><td align="right">4</td></tr>
    </table></body></html>`;
  expect(rows({ 'text/html': html, 'text/plain': '12\t\n3\t4\n' })).toEqual([
    ['12', ''],
    ['3', '4'],
  ]);
});

it('keeps the columns under a cell that takes several', () => {
  const html = '<table><tr><td colspan="2">1</td><td>2</td></tr></table>';
  expect(rows({ 'text/html': html })).toEqual([['1', '', '2']]);
});

it('takes lines and tabs where there is no table', () => {
  expect(rows({ 'text/plain': '1\t2\r\n3\t\r\n' })).toEqual([
    ['1', '2'],
    ['3', ''],
  ]);
  expect(rows({ 'text/html': '<p>7</p>', 'text/plain': '7' })).toEqual([['7']]);
});
