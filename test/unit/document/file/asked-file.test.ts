import { askedFile, nameOfAsked } from '../../../../src/document/file/asked-file';

const page = 'https://intranet.example/report-check/workbench.html';

function asked(file: string): string | undefined {
  return askedFile(`${page}?open=${encodeURIComponent(file)}`)?.href;
}

it('is a file below the page, whatever its name', () => {
  expect(asked('samples/report-2024.docx')).toBe(
    'https://intranet.example/report-check/samples/report-2024.docx',
  );
  expect(asked('年报.docx')).toBe('https://intranet.example/report-check/%E5%B9%B4%E6%8A%A5.docx');
});

it('is none where none is asked for', () => {
  expect(askedFile(page)).toBeUndefined();
  expect(asked('')).toBeUndefined();
});

it.each([
  'https://elsewhere.example/a.docx',
  '//elsewhere.example/a.docx',
  '/a.docx',
  '../a.docx',
  'samples/../../a.docx',
  '/report-check-other/a.docx',
  'data:text/plain,a',
  'blob:https://intranet.example/report-check/1',
  'https://',
])('is not %s, which lies elsewhere', (file) => {
  expect(asked(file)).toBeUndefined();
});

it.each([
  ['%E5%B9%B4%E6%8A%A5.docx', '年报.docx'],
  ['100%25.docx', '100%.docx'],
  ['100%.docx', '100%.docx'],
])('of the address %s is called %s', (written, name) => {
  expect(nameOfAsked(new URL(`samples/${written}`, page))).toBe(name);
});
