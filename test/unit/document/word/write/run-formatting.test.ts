import { formattingIn, lostIn } from '../../../../../src/document/word/write/run-formatting';

function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

const plain = { bold: false, italic: false };

test('each run tells how its text looks, as far as it says so itself', () => {
  const fonts = '<w:rFonts w:hint="eastAsia" w:ascii="Arial" w:eastAsia="仿宋"/>';
  const red = '<w:color w:val="FF0000"/>';
  const paragraph =
    `<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${run('甲', fonts)}` +
    run('乙', `<w:b/><w:i w:val="1"/><w:sz w:val="32"/><w:u w:val="single"/>${red}`) +
    `<w:r w:rsidR="1"><w:t>丙</w:t><w:br/><w:t>丁</w:t></w:r></w:p>`;
  expect(formattingIn(paragraph)).toEqual([
    { text: '甲', formatting: { ...plain, eastAsia: '仿宋', ascii: 'Arial' } },
    {
      text: '乙',
      formatting: { bold: true, italic: true, size: '32', underline: 'single', color: 'FF0000' },
    },
    { text: '丙丁', formatting: plain },
  ]);
});

test.each(['0', 'false', 'off'])('what is switched off by %s is not on', (value) => {
  const [first] = formattingIn(run('甲', `<w:b w:val="${value}"/><w:i w:val="${value}"/>`));
  expect(first?.formatting).toEqual(plain);
});

test('what says nothing of its own is as if it were not said', () => {
  const [first] = formattingIn(run('甲', '<w:bCs/><w:u w:val="none"/><w:color w:val="auto"/>'));
  expect(first?.formatting).toEqual(plain);
});

test('runs without text, and text that revisions took away, tell nothing', () => {
  const gone = `<w:del w:id="1">${run('旧', '<w:b/>')}</w:del><w:moveFrom w:id="2">${run('旧')}</w:moveFrom>`;
  expect(formattingIn(`<w:p>${gone}${run('')}${run('甲', '<w:i/>')}</w:p>`)).toEqual([
    { text: '甲', formatting: { bold: false, italic: true } },
  ]);
});

test('an empty paragraph tells what text typed into it would look like', () => {
  const mark = '<w:pPr><w:jc w:val="left"/><w:rPr><w:sz w:val="21"/></w:rPr></w:pPr>';
  expect(formattingIn(`<w:p>${mark}</w:p>`)).toEqual([
    { text: '', formatting: { ...plain, size: '21' } },
  ]);
  expect(formattingIn('<w:p/>')).toEqual([{ text: '', formatting: plain }]);
});

describe('what was lost', () => {
  const before = {
    ...plain,
    eastAsia: '仿宋',
    ascii: 'Arial',
    size: '32',
    color: 'FF0000',
  };

  test('is nothing where a text looks as before', () => {
    expect(lostIn({ text: '甲a', formatting: before }, before)).toEqual({});
  });

  test('is each thing that is otherwise, and null where that was not said', () => {
    const now = { ...before, size: '21', bold: true, underline: 'single' };
    expect(lostIn({ text: '甲', formatting: now }, before)).toEqual({
      size: '32',
      bold: false,
      underline: null,
    });
    const { color: _, ...uncoloured } = before;
    expect(lostIn({ text: '甲', formatting: before }, uncoloured)).toEqual({ color: null });
  });

  test('is a font only where the text has characters that it is for', () => {
    const now = { ...before, eastAsia: '宋体' };
    expect(lostIn({ text: '3件', formatting: now }, before)).toEqual({ font: '仿宋' });
    expect(lostIn({ text: '32', formatting: now }, before)).toEqual({});
    const latin = { ...before, ascii: 'Times' };
    expect(lostIn({ text: '32', formatting: latin }, before)).toEqual({ font: 'Arial' });
    expect(lostIn({ text: '件', formatting: latin }, before)).toEqual({});
    expect(lostIn({ text: '件', formatting: before }, plain)).toMatchObject({ font: null });
  });
});
