import { applyEdits } from '../../../../src/ooxml/write/apply-edits';
import { edited, reason, replacing, scan, texts } from '../edited';
import { cell, paragraph } from '../wordml';

describe('replacing text', () => {
  const bold = '<w:rPr><w:b/></w:rPr>';

  test('changes nothing but the characters of one w:t', () => {
    const body = `${paragraph('甲')}<w:p w:rsidR="1"><w:r>${bold}<w:t>一共3件</w:t></w:r></w:p>`;
    expect(edited(body, replacing(1, 2, 3, '12'))).toBe(body.replace('3', '12'));
  });

  test('over several runs the new text looks like the first character it replaces', () => {
    const body = `<w:p><w:r><w:t>共1</w:t></w:r><w:r>${bold}<w:t>2</w:t></w:r><w:r><w:t>3件</w:t></w:r></w:p>`;
    expect(edited(body, replacing(0, 1, 4, '45'))).toBe(
      body.replace('共1', '共45').replace('>2<', '><').replace('3件', '件'),
    );
  });

  test('several stretches of one paragraph each go where they belong', () => {
    const result = edited(
      paragraph('a,b,c(d)'),
      replacing(0, 1, 2, '，'),
      replacing(0, 5, 6, '（'),
      replacing(0, 7, 8, '）'),
    );
    expect(texts(result)).toEqual(['a，b,c（d）']);
  });

  test('an empty paragraph gets a run that looks like its mark', () => {
    const mark = '<w:pPr><w:jc w:val="center"/><w:rPr><w:sz w:val="21"/></w:rPr></w:pPr>';
    expect(edited(`<w:p>${mark}</w:p>`, replacing(0, 0, 0, '0'))).toBe(
      `<w:p>${mark}<w:r><w:rPr><w:sz w:val="21"/></w:rPr><w:t xml:space="preserve">0</w:t></w:r></w:p>`,
    );
    expect(texts(edited('<w:p/>', replacing(0, 0, 0, '0')))).toEqual(['0']);
  });

  test('an empty paragraph looks like another where that is asked for', () => {
    const like = '<w:pPr><w:jc w:val="right"/></w:pPr>';
    const body = `<w:p><w:pPr><w:jc w:val="left"/></w:pPr></w:p><w:p>${like}<w:r>${bold}<w:t>3</w:t></w:r></w:p>`;
    const result = edited(
      body,
      { do: 'replace-text', paragraph: 0, start: 0, end: 0, now: '1' },
      { do: 'replace-text', paragraph: 0, start: 0, end: 0, now: '2', like: 1 },
    );
    expect(texts(result)).toEqual(['12', '3']);
    expect(result.startsWith(`<w:p>${like}<w:r>${bold}`)).toBe(true);
  });

  test('an inserted mark of a revision is not taken over', () => {
    const mark = '<w:pPr><w:rPr><w:ins w:id="1" w:author="甲"/><w:b/></w:rPr></w:pPr>';
    const result = edited(`<w:p>${mark}</w:p>`, replacing(0, 0, 0, '0'));
    expect(result).toContain('<w:r><w:rPr><w:b/></w:rPr>');
  });

  test('text that is inserted looks like what stands before it', () => {
    const body = `<w:p><w:r>${bold}<w:t>一、</w:t></w:r><w:r><w:t>总体</w:t></w:r></w:p>`;
    expect(edited(body, replacing(0, 2, 2, '新'))).toBe(body.replace('一、', '一、新'));
    expect(edited(body, replacing(0, 0, 0, '新'))).toBe(body.replace('一、', '新一、'));
  });

  test('a blank at an end is kept, a line break is an element, and markup is text', () => {
    expect(edited(paragraph('甲'), replacing(0, 1, 1, ' '))).toContain(
      '<w:t xml:space="preserve">甲 </w:t>',
    );
    const broken = edited(paragraph('甲'), replacing(0, 0, 1, '乙\n丙'));
    expect(texts(broken)).toEqual(['乙\n丙']);
    expect(broken).toContain('<w:br/>');
    expect(texts(edited(paragraph('甲'), replacing(0, 0, 1, '<&>')))).toEqual(['<&>']);
  });

  test('a line break that is replaced goes', () => {
    const body = '<w:p><w:r><w:t>本年</w:t><w:br/><w:t>收费</w:t></w:r></w:p>';
    expect(texts(edited(body, replacing(0, 0, 5, '本年收费')))).toEqual(['本年收费']);
    expect(texts(edited(body, replacing(0, 2, 3, '')))).toEqual(['本年收费']);
    expect(texts(edited(body, replacing(0, 3, 3, '新')))).toEqual(['本年\n新收费']);
  });

  test('text behind a tab and no other stays behind it', () => {
    const body = '<w:p><w:r><w:tab/></w:r></w:p>';
    expect(texts(edited(body, replacing(0, 1, 1, '5')))).toEqual(['\t5']);
  });

  test('a field, a missing place and two edits of one text are refused', () => {
    const field =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>' +
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r>' +
      '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>页</w:t></w:r></w:p>';
    expect(reason(() => edited(field, replacing(0, 0, 1, '8')))).toBe('field');
    expect(texts(edited(field, replacing(0, 1, 2, '面')))).toEqual(['7面']);
    expect(reason(() => edited(paragraph('甲'), replacing(9, 0, 0, '8')))).toBe('absent');
    expect(reason(() => edited(paragraph('甲'), replacing(0, 0, 2, '8')))).toBe('absent');
    expect(
      reason(() => edited(paragraph('甲乙'), replacing(0, 0, 2, '8'), replacing(0, 1, 2, '9'))),
    ).toBe('conflict');
  });

  test.each(['around the paragraph', 'in it'])(
    'the prompt of a control %s goes as it does when one types',
    (where) => {
      const prompt =
        '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>点此输入</w:t></w:r>';
      const inner = where === 'in it' ? prompt : `<w:p>${prompt}</w:p>`;
      const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
      const body = where === 'in it' ? `<w:p>${control}</w:p>` : control;
      const result = edited(body, replacing(0, 0, 0, '0'));
      expect(texts(result)).toEqual(['0']);
      expect(result).not.toMatch(/showingPlcHdr|PlaceholderText|点此输入/);
      expect(result).toContain('<w:text/>');
    },
  );

  test.each([
    ['locked', '<w:lock w:val="sdtContentLocked"/>'],
    ['locked', '<w:lock w:val="contentLocked"/>'],
    ['bound', '<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>'],
    ['choice', '<w:dropDownList/>'],
  ])('is refused as %s where the control says %s', (why, said) => {
    const control = (content: string): string =>
      `<w:sdt><w:sdtPr>${said}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const run = '<w:r><w:t>3</w:t></w:r>';
    const blank = '<w:r><w:t></w:t></w:r>';
    expect(reason(() => edited(control(paragraph('3')), replacing(0, 0, 1, '4')))).toBe(why);
    expect(reason(() => edited(`<w:p>${control(run)}</w:p>`, replacing(0, 0, 1, '4')))).toBe(why);
    expect(reason(() => edited(`<w:p>${control(blank)}</w:p>`, replacing(0, 0, 0, '4')))).toBe(why);
    expect(reason(() => edited(`<w:p>${control('')}</w:p>`, replacing(0, 0, 0, '4')))).toBe(why);
    const beside = `<w:p>${control(run)}<w:r><w:t>件</w:t></w:r></w:p>`;
    expect(texts(edited(beside, replacing(0, 1, 2, '条')))).toEqual(['3条']);
  });

  test('a control that is not to be deleted takes text all the same', () => {
    const body = `<w:p><w:sdt><w:sdtPr><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent><w:r><w:t>3</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
    expect(texts(edited(body, replacing(0, 0, 1, '4')))).toEqual(['4']);
  });

  test('what is written where the mark is hidden is seen', () => {
    const hidden = '<w:p><w:pPr><w:rPr><w:vanish/><w:b/></w:rPr></w:pPr></w:p>';
    const result = edited(hidden, replacing(0, 0, 0, '0'));
    expect(texts(result)).toEqual(['0']);
    expect(result).toContain('<w:r><w:rPr><w:b/></w:rPr>');
  });

  test('a prefix other than w is kept to', () => {
    const xml =
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      '<x:body><x:p/></x:body></x:document>';
    const result = applyEdits(xml, scan(xml), [replacing(0, 0, 0, '0')], scan);
    expect(result).toContain('<x:p><x:r><x:t xml:space="preserve">0</x:t></x:r></x:p>');
  });
});

describe('paragraphs', () => {
  const centred = '<w:pPr><w:jc w:val="center"/></w:pPr>';
  const two = '<w:p>甲</w:p>'.replace(
    '甲',
    `${centred}<w:r><w:rPr><w:b/></w:rPr><w:t>前言一、总体</w:t></w:r>`,
  );

  test('one is split in two that look alike, and joined again', () => {
    const split = edited(two, { do: 'split-paragraph', paragraph: 0, at: 2 });
    expect(texts(split)).toEqual(['前言', '一、总体']);
    expect(split.split(centred)).toHaveLength(3);
    expect(split.split('<w:b/>')).toHaveLength(3);
    const joined = edited(split, { do: 'join-paragraphs', paragraph: 0 });
    expect(texts(joined)).toEqual(['前言一、总体']);
  });

  test('one is split where its text was changed too', () => {
    const result = edited(
      two,
      { do: 'split-paragraph', paragraph: 0, at: 2 },
      replacing(0, 0, 2, '编制说明'),
      replacing(0, 4, 6, '概况'),
    );
    expect(texts(result)).toEqual(['编制说明', '一、概况']);
  });

  test('a section does not end twice', () => {
    const section = '<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>甲乙</w:t></w:r></w:p>';
    const result = edited(section, { do: 'split-paragraph', paragraph: 0, at: 1 });
    expect(result.match(/<w:sectPr/g)).toHaveLength(1);
  });

  test('a content control is not split', () => {
    const control = `<w:p><w:sdt><w:sdtContent><w:r><w:t>甲乙</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
    expect(reason(() => edited(control, { do: 'split-paragraph', paragraph: 0, at: 1 }))).toBe(
      'control',
    );
  });

  test('one is taken away whole, but a cell keeps its last', () => {
    const body = `${paragraph('甲')}${paragraph('乙')}`;
    expect(edited(body, { do: 'remove-paragraph', paragraph: 0 })).toBe(paragraph('乙'));
    const table = `<w:tbl><w:tr>${cell('3')}</w:tr></w:tbl>${paragraph('丙')}`;
    const emptied = edited(table, { do: 'remove-paragraph', paragraph: 0 });
    expect(texts(emptied)).toEqual(['', '丙']);
  });

  test('the one between two tables stays, since they would become one', () => {
    const table = `<w:tbl><w:tr>${cell('3')}</w:tr></w:tbl>`;
    const result = edited(`${table}${paragraph('甲')}${table}${paragraph('乙')}`, {
      do: 'remove-paragraph',
      paragraph: 1,
    });
    expect(texts(result)).toEqual(['3', '', '3', '乙']);
  });

  test('a new one looks like the one beside it, or like another', () => {
    const plain = paragraph('丙');
    const after = edited(`${two}${plain}`, {
      do: 'insert-paragraph',
      beside: 0,
      where: 'after',
      text: '新',
    });
    expect(texts(after)).toEqual(['前言一、总体', '新', '丙']);
    expect(after.split(centred)).toHaveLength(3);
    const before = edited(`${two}${plain}`, {
      do: 'insert-paragraph',
      beside: 0,
      where: 'before',
      text: '新',
      like: 1,
    });
    expect(texts(before)).toEqual(['新', '前言一、总体', '丙']);
    expect(before.split(centred)).toHaveLength(2);
  });
});

describe('paragraphs of a cell with a table in it', () => {
  const inner = `<w:tbl><w:tr>${cell('内')}</w:tr></w:tbl>`;
  const nested = `<w:tbl><w:tr><w:tc>${paragraph('上')}${inner}${paragraph('下')}${paragraph('末')}</w:tc></w:tr></w:tbl>${paragraph('后')}`;

  test('are joined with each other, and not across the table', () => {
    expect(texts(edited(nested, { do: 'join-paragraphs', paragraph: 2 }))).toEqual([
      '上',
      '内',
      '下末',
      '后',
    ]);
    expect(reason(() => edited(nested, { do: 'join-paragraphs', paragraph: 0 }))).toBe('absent');
    expect(reason(() => edited(nested, { do: 'join-paragraphs', paragraph: 1 }))).toBe('absent');
  });

  test('go, but for the one above the table, the one within and the last of all', () => {
    const left = (index: number): string[] =>
      texts(edited(nested, { do: 'remove-paragraph', paragraph: index }));
    expect(left(0)).toEqual(['', '内', '下', '末', '后']);
    expect(left(1)).toEqual(['上', '', '下', '末', '后']);
    expect(left(2)).toEqual(['上', '内', '末', '后']);
    expect(left(3)).toEqual(['上', '内', '下', '后']);
  });
});

test('two texts put into an empty paragraph stand there in their order', () => {
  expect(texts(edited('<w:p/>', replacing(0, 0, 0, '甲'), replacing(0, 0, 0, '乙')))).toEqual([
    '甲乙',
  ]);
});

describe('edits made together', () => {
  const three = ['甲', '乙', '丙'].map((text) => paragraph(text)).join('');

  test('may take paragraphs away that follow each other', () => {
    const result = edited(
      three,
      { do: 'remove-paragraph', paragraph: 1 },
      { do: 'remove-paragraph', paragraph: 0 },
    );
    expect(texts(result)).toEqual(['丙']);
  });

  test('may put one in where another is taken away, in whatever order they come', () => {
    const edits = [
      { do: 'remove-paragraph', paragraph: 1 },
      { do: 'insert-paragraph', beside: 1, where: 'before', text: '新' },
    ] as const;
    expect(texts(edited(three, ...edits))).toEqual(['甲', '新', '丙']);
    expect(texts(edited(three, ...[...edits].reverse()))).toEqual(['甲', '新', '丙']);
  });

  test('that both take one paragraph away are refused', () => {
    const twice = (): string =>
      edited(
        three,
        { do: 'remove-blocks', first: 0, count: 2 },
        { do: 'remove-paragraph', paragraph: 1 },
      );
    expect(reason(twice)).toBe('conflict');
  });

  test('in another paragraph do not shift where one is split', () => {
    const result = edited(
      `${paragraph('甲')}${paragraph('前言一、总体')}`,
      replacing(0, 0, 1, '很长的一段'),
      { do: 'split-paragraph', paragraph: 1, at: 2 },
    );
    expect(texts(result)).toEqual(['很长的一段', '前言', '一、总体']);
  });
});
