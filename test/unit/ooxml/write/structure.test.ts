import type { BodyEdit } from '../../../../src/ooxml/write/edit';
import { edited, reason, texts } from '../edited';
import { cell, paragraph } from '../wordml';

const bold = '<w:rPr><w:b/></w:rPr>';
const centred = '<w:pPr><w:jc w:val="center"/></w:pPr>';

function run(text: string, properties = ''): string {
  return `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
}

function splitting(at: number): BodyEdit {
  return { do: 'split-paragraph', paragraph: 0, at };
}

const joining: BodyEdit = { do: 'join-paragraphs', paragraph: 0 };

describe('a paragraph that is split', () => {
  test('between two runs keeps both whole', () => {
    const body = `<w:p>${centred}${run('甲')}${run('乙', bold)}</w:p>`;
    expect(edited(body, splitting(1))).toBe(
      `<w:p>${centred}${run('甲')}</w:p><w:p>${centred}${run('乙', bold)}</w:p>`,
    );
  });

  test('within a run keeps what stands before and behind it there', () => {
    const body = `<w:p><w:r>${bold}<w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>`;
    expect(texts(edited(body, splitting(1)))).toEqual(['甲', '\n乙']);
    expect(texts(edited(body, splitting(2)))).toEqual(['甲\n', '乙']);
    expect(edited(body, splitting(1)).split('<w:b/>')).toHaveLength(3);
  });

  test('reads the same, markup in its text or not', () => {
    expect(texts(edited(paragraph('a&lt;b&amp;c'), splitting(2)))).toEqual(['a<', 'b&c']);
  });

  test('at its beginning or end would leave an empty one', () => {
    expect(reason(() => edited(paragraph('甲乙'), splitting(0)))).toBe('absent');
    expect(reason(() => edited(paragraph('甲乙'), splitting(2)))).toBe('absent');
  });

  test.each(['smartTag', 'fldSimple'])('is not split within a %s', (name) => {
    const body = `<w:p><w:${name}>${run('甲乙')}</w:${name}>${run('丙丁')}</w:p>`;
    expect(reason(() => edited(body, splitting(1)))).toBe('control');
    expect(texts(edited(body, splitting(3)))).toEqual(['甲乙丙', '丁']);
  });
});

describe('paragraphs that are joined', () => {
  test('look like the first', () => {
    const body = `<w:p>${centred}${run('甲')}</w:p><w:p><w:pPr/>${run('乙', bold)}</w:p>`;
    expect(edited(body, joining)).toBe(`<w:p>${centred}${run('甲')}${run('乙', bold)}</w:p>`);
    expect(edited(`${paragraph('甲')}${paragraph('乙')}`, joining)).toBe(
      `<w:p>${run('甲')}${run('乙')}</w:p>`,
    );
  });

  test.each(['"a>b"', "'a>\"b'"])('lose the tag between them, with %s in it', (value) => {
    const second = `<w:p x:note=${value}>${run('乙')}</w:p>`;
    expect(edited(`${paragraph('甲')}${second}`, joining)).toBe(
      `<w:p>${run('甲')}${run('乙')}</w:p>`,
    );
  });

  test('may be neither of two cells nor of a cell and the body', () => {
    const table = `<w:tbl><w:tr>${cell('3')}${cell('4')}</w:tr></w:tbl>`;
    expect(reason(() => edited(`${table}${paragraph('甲')}`, joining))).toBe('absent');
    expect(
      reason(() => edited(`${table}${paragraph('甲')}`, { do: 'join-paragraphs', paragraph: 1 })),
    ).toBe('absent');
    expect(reason(() => edited(paragraph('甲'), joining))).toBe('absent');
  });

  test('have nothing between them', () => {
    const held = `<w:sdt><w:sdtContent>${paragraph('乙')}</w:sdtContent></w:sdt>`;
    expect(reason(() => edited(`${paragraph('甲')}${held}`, joining))).toBe('absent');
  });

  test('do not begin with one that has no content to go on from', () => {
    expect(reason(() => edited(`<w:p/>${paragraph('乙')}`, joining))).toBe('absent');
  });

  test('do not lose the end of a section', () => {
    const end = paragraph('乙', '<w:pPr><w:sectPr/></w:pPr>');
    expect(reason(() => edited(`${paragraph('甲')}${end}`, joining))).toBe('control');
  });
});

describe('a paragraph that is taken away', () => {
  const removing: BodyEdit = { do: 'remove-paragraph', paragraph: 0 };

  test('leaves the end of its section where it is', () => {
    const section = '<w:pPr><w:sectPr/></w:pPr>';
    expect(edited(`${paragraph('甲', section)}${paragraph('乙')}`, removing)).toBe(
      `<w:p>${section}</w:p>${paragraph('乙')}`,
    );
  });

  test('leaves its control a paragraph that looks as it did', () => {
    const control = (content: string): string =>
      `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>${paragraph('乙')}`;
    expect(edited(control(paragraph('甲', centred)), removing)).toBe(
      control(`<w:p>${centred}</w:p>`),
    );
    expect(edited(control(`${paragraph('甲')}${paragraph('丙')}`), removing)).toBe(
      control(paragraph('丙')),
    );
  });

  test('stays, emptied, above the table that begins a document, where none could come back', () => {
    const table = `<w:tbl><w:tr>${cell('3')}</w:tr></w:tbl>${paragraph('乙')}`;
    expect(texts(edited(`${paragraph('甲')}${table}`, removing))).toEqual(['', '3', '乙']);
  });
});

describe('a paragraph that is put in', () => {
  /** The new paragraph, which is to look like the one before it. */
  function added(like: string, more: { keepsNext?: true } = {}): string {
    const result = edited(`${paragraph('前')}${like}`, {
      do: 'insert-paragraph',
      beside: 1,
      where: 'after',
      text: '新',
      ...more,
    });
    expect(result.startsWith(`${paragraph('前')}${like}`)).toBe(true);
    return result.slice(paragraph('前').length + like.length);
  }

  const text = '<w:t xml:space="preserve">新</w:t>';

  test('looks like the first run that shows something', () => {
    const like = `<w:p>${run(' ')}${run('甲', bold)}${run('乙')}</w:p>`;
    expect(added(like)).toBe(`<w:p><w:r>${bold}${text}</w:r></w:p>`);
  });

  test('looks like the mark of one that has no text', () => {
    const mark = `<w:pPr>${bold}</w:pPr>`;
    expect(added(`<w:p>${mark}</w:p>`)).toBe(`<w:p>${mark}<w:r>${bold}${text}</w:r></w:p>`);
  });

  test('takes no revision over that was of the other', () => {
    const revisions =
      '<w:ins w:id="1" w:author="甲"/><w:del w:id="2" w:author="甲"/>' +
      '<w:moveFrom w:id="3" w:author="甲"/><w:moveTo w:id="4" w:author="甲"/>';
    const change = '<w:rPrChange w:id="5" w:author="甲">\n<w:rPr><w:i/></w:rPr>\n</w:rPrChange>';
    const properties =
      `<w:pPr><w:jc w:val="center"/><w:rPr>${revisions}<w:b/>${change}</w:rPr>` +
      '<w:pPrChange w:id="6" w:author="甲"><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange></w:pPr>';
    const like = `<w:p>${properties}${run('甲', `<w:rPr><w:b/>${change}</w:rPr>`)}</w:p>`;
    expect(added(like)).toBe(
      `<w:p><w:pPr><w:jc w:val="center"/>${bold}</w:pPr><w:r>${bold}${text}</w:r></w:p>`,
    );
  });

  test.each(['"a>b"', "'a>\"b'"])('finds the looks of one with %s in its tag', (value) => {
    expect(added(`<w:p x:note=${value}>${centred}${run('甲')}</w:p>`)).toContain(centred);
  });

  test('stays on the page of what follows where that is asked for, said once and in its order', () => {
    const style = '<w:pStyle w:val="1"/>';
    const jc = '<w:jc w:val="center"/>';
    for (const [properties, expected] of [
      ['', '<w:keepNext/>'],
      [`<w:pPr>${jc}</w:pPr>`, `<w:keepNext/>${jc}`],
      [`<w:pPr>${style}${jc}</w:pPr>`, `${style}<w:keepNext/>${jc}`],
      [`<w:pPr>${style}<w:keepNext w:val="0"/>${jc}</w:pPr>`, `${style}<w:keepNext/>${jc}`],
    ] as const) {
      const paragraphs = added(paragraph('甲', properties), { keepsNext: true });
      expect(paragraphs).toBe(`<w:p><w:pPr>${expected}</w:pPr><w:r>${text}</w:r></w:p>`);
    }
  });
});
