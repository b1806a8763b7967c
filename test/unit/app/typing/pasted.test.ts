/** @jest-environment ./test/support/page-environment.js */
import { copiedFromCalc } from '../../../support/clipboard';
import { pastedRows } from '../../../../src/app/typing/pasted';

function pasted(texts: Readonly<Record<string, string>>): ReturnType<typeof pastedRows> {
  return pastedRows({ getData: (kind) => texts[kind] ?? '' });
}

function rows(texts: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  return pasted(texts).map((row) => row.map(({ text }) => text));
}

describe('what LibreOffice Calc gives', () => {
  it('is taken cell by cell, blanks and merged heads with it', () => {
    expect(rows(copiedFromCalc('mixed'))).toEqual([
      ['申请人情况', '', ''],
      ['自然人', '商业企业', '总计'],
      ['1,234', '', '12'],
      ['0', '1,234', '3.5'],
    ]);
  });

  it('keeps its rows and columns under cells that take several', () => {
    expect(rows(copiedFromCalc('shapes'))).toEqual([
      ['5', '6', ''],
      ['', '7', '8'],
    ]);
  });

  it('is the number that it tells where that is only shown otherwise', () => {
    expect(pasted(copiedFromCalc('written'))).toEqual([
      [
        { text: '1,234', value: '1234' },
        { text: '12.00', value: '12' },
        { text: '-', value: '0' },
        { text: '0.3' },
        { text: '1,234.50', value: '1234.5' },
        { text: '12' },
        { text: '' },
        { text: '3' },
      ],
    ]);
  });

  it.each(['third', 'mixed', 'shapes', 'written'] as const)(
    'reads the same of %s from its lines and tabs',
    (name) => {
      const { 'text/plain': plain } = copiedFromCalc(name);
      expect(rows({ 'text/plain': plain })).toEqual(rows(copiedFromCalc(name)));
    },
  );

  it('is not taken for a figure where it is a date', () => {
    const html =
      '<table><tr><td sdval="45292" sdnum="1033;0;YYYY-MM-DD">2024-01-01</td></tr></table>';
    expect(pasted({ 'text/html': html })).toEqual([[{ text: '2024-01-01' }]]);
  });
});

it('takes what stands in cells, whatever they look like or would do', () => {
  const html =
    '<style>td { color: red }</style>' +
    '<table><tr><td style="color: red" onclick="go()">1</td><td class=x>2</td></tr></table>';
  expect(rows({ 'text/html': html })).toEqual([['1', '2']]);
});

it('takes lines and tabs where there is no table', () => {
  expect(rows({ 'text/plain': '1\t2\r\n3\t\r\n' })).toEqual([
    ['1', '2'],
    ['3', ''],
  ]);
  expect(rows({ 'text/html': '<p>7</p>', 'text/plain': '7' })).toEqual([['7']]);
});
