import type { Table } from '../../../../src/ooxml/blocks';
import { scanBody } from '../../../../src/ooxml/read/scan';
import { cell, documentXml, packageOf, paragraph } from '../wordml';

function texts(body: string): string[] {
  return scanBody(packageOf(body)).paragraphs.map(({ text }) => text);
}

function table(body: string): Table {
  const found = scanBody(packageOf(body)).blocks.find((block) => block.kind === 'table');
  if (found?.kind !== 'table') throw new Error('no table');
  return found;
}

describe('the text of a paragraph', () => {
  it('joins runs and keeps breaks, tabs and hyphens', () => {
    expect(
      texts(
        '<w:p><w:r><w:t>商业</w:t><w:br/><w:t>企</w:t></w:r><w:r><w:tab/><w:t>业</w:t><w:noBreakHyphen/><w:softHyphen/><w:cr/></w:r></w:p>',
      ),
    ).toEqual(['商业\n企\t业\u2011\n']);
  });

  it('leaves page breaks out', () => {
    expect(texts('<w:p><w:r><w:br w:type="page"/><w:t>一</w:t></w:r></w:p>')).toEqual(['一']);
  });

  it('takes insertions and moves in, deletions and moves away out', () => {
    expect(
      texts(
        '<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>去</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>来</w:t></w:r></w:moveTo></w:p>',
      ),
    ).toEqual(['新来']);
  });

  it('joins a paragraph whose mark is deleted with the next', () => {
    const deleted = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';
    expect(texts(paragraph('前', deleted) + paragraph('后'))).toEqual(['前后']);
  });

  it('drops a paragraph that is deleted whole', () => {
    const mark = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';
    const gone = `<w:p>${mark}<w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>`;
    const body = scanBody(packageOf(paragraph('一') + gone + paragraph('二')));
    expect(body.paragraphs.map(({ text, index }) => [text, index])).toEqual([
      ['一', 0],
      ['二', 2],
    ]);
  });

  it('reads through content controls, smart tags, hyperlinks and custom XML', () => {
    expect(
      texts(
        '<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:smartTag><w:r><w:t>甲</w:t></w:r></w:smartTag><w:hyperlink><w:r><w:t>乙</w:t></w:r></w:hyperlink><w:customXml><w:sdt><w:sdtContent><w:r><w:t>丙</w:t></w:r></w:sdtContent></w:sdt></w:customXml></w:p></w:sdtContent></w:sdt>',
      ),
    ).toEqual(['甲乙丙']);
  });

  it('does not take the prompt of an empty content control for text', () => {
    expect(
      texts(
        '<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>正文</w:t></w:r></w:p>',
      ),
    ).toEqual(['正文']);
  });

  it('shows the result of a field, not its instruction, nested ones included', () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    expect(
      texts(
        `<w:p>${mark('begin')}<w:r><w:instrText>IF </w:instrText><w:t>条件</w:t></w:r>${mark('begin')}<w:r><w:t>内</w:t></w:r>${mark('separate')}<w:r><w:t>里</w:t></w:r>${mark('end')}${mark('separate')}<w:r><w:t>结果</w:t></w:r>${mark('end')}<w:fldSimple w:instr="PAGE"><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>`,
      ),
    ).toEqual(['结果3']);
  });

  it('leaves out footnote marks, hidden text, text boxes and readings of ruby', () => {
    expect(
      texts(
        '<w:p><w:r><w:t>正</w:t><w:footnoteReference w:id="1"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r><w:r><w:ruby><w:rt><w:r><w:t>zi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>',
      ),
    ).toEqual(['正字']);
  });

  it('takes one branch of alternate content', () => {
    const choice = (needs: string): string =>
      `<w:p><mc:AlternateContent><mc:Choice Requires="${needs}"><w:r><w:t>新</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>旧</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>`;
    expect(texts(choice('wps') + choice('x') + choice('wps x'))).toEqual(['新', '旧', '旧']);
  });

  it('decodes entities and CDATA', () => {
    expect(texts('<w:p><w:r><w:t>&lt;&#x4E00;<![CDATA[<&>]]></w:t></w:r></w:p>')).toEqual([
      '<一<&>',
    ]);
  });

  it('marks a glyph of a symbol font as something', () => {
    expect(texts('<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>')).toEqual([
      '\ufffc',
    ]);
  });
});

describe('places in the XML', () => {
  it('keeps the offsets of every piece', () => {
    const body = `<w:p w:rsidR="00">\r\n<w:r><w:t xml:space="preserve">𠀀a&amp;b</w:t><w:br /></w:r><w:r><w:t/></w:r></w:p>`;
    const xml = documentXml(body);
    const [first] = scanBody(packageOf(body)).paragraphs;
    expect(xml.slice(first?.xml.start, first?.xml.end)).toBe(body);
    const pieces = first?.pieces.map((piece) => [
      piece.text,
      xml.slice(piece.xml.start, piece.xml.end),
    ]);
    expect(pieces).toEqual([
      ['𠀀a&b', '𠀀a&amp;b'],
      ['\n', '<w:br />'],
      ['', ''],
    ]);
    const run = first?.pieces[0]?.run;
    expect(xml.slice(run?.start, run?.end)).toMatch(/^<w:r><w:t xml.*<\/w:r>$/);
  });

  it('keeps the offsets of tables, rows and cells', () => {
    const body = `<w:tbl><w:tr>${cell('1')}${cell('2')}</w:tr></w:tbl>`;
    const xml = documentXml(body);
    const found = table(body);
    const second = found.rows[0]?.cells[1];
    expect(xml.slice(found.xml.start, found.xml.end)).toBe(body);
    expect(xml.slice(second?.xml.start, second?.xml.end)).toBe(cell('2'));
  });
});

describe('headings and formats', () => {
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="章"/><w:basedOn w:val="1"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="loop"><w:name w:val="loop"/><w:basedOn w:val="loop"/></w:style>' +
    '<w:style w:type="character" w:styleId="strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
  const read = (body: string): unknown =>
    scanBody(packageOf(body, { styles })).paragraphs.map(({ styleName, outlineLevel, bold }) => ({
      styleName,
      outlineLevel,
      bold,
    }));

  it('knows a heading by its style’s name, whatever the id, also through inheritance', () => {
    const styled = (id: string): string =>
      paragraph('x', `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`);
    expect(read(styled('1') + styled('own') + styled('none') + styled('loop'))).toEqual([
      { styleName: 'heading 1', outlineLevel: 0, bold: true },
      { styleName: '章', outlineLevel: 0, bold: false },
      { styleName: 'Normal', outlineLevel: undefined, bold: false },
      { styleName: 'loop', outlineLevel: undefined, bold: false },
    ]);
  });

  it('knows a heading by its outline level; level 10 is body text', () => {
    const level = (value: number): string =>
      paragraph('x', `<w:pPr><w:outlineLvl w:val="${String(value)}"/></w:pPr>`);
    expect(read(level(1) + level(9))).toMatchObject([
      { outlineLevel: 1 },
      { outlineLevel: undefined },
    ]);
  });

  it('calls a paragraph bold when all its visible text is', () => {
    const run = (text: string, properties: string): string =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const bold = run('粗', '<w:b/>');
    expect(
      read(
        `<w:p>${bold}${run(' ', '')}${run('粗', '<w:rStyle w:val="strong"/>')}</w:p><w:p>${bold}${run('细', '')}</w:p><w:p/>`,
      ),
    ).toMatchObject([{ bold: true }, { bold: false }, { bold: false }]);
  });

  it('shows automatic numbers as a reader sees them', () => {
    const level = (index: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const item = (index: number): string =>
      paragraph(
        'x',
        `<w:pPr><w:numPr><w:ilvl w:val="${String(index)}"/><w:numId w:val="1"/></w:numPr></w:pPr>`,
      );
    const body = item(0) + item(1) + item(1) + item(0) + item(1) + paragraph('y');
    const numbers = scanBody(packageOf(body, { numbering })).paragraphs.map(({ number }) => number);
    expect(numbers).toEqual(['一、', '（一）', '（二）', '二、', '（一）', '']);
  });

  it('counts pictures, not the drawings of text boxes', () => {
    const picture = '<w:r><w:drawing><a:blip/></w:drawing></w:r>';
    const box =
      '<w:r><w:drawing><wps:txbx><w:txbxContent><w:p/></w:txbxContent></wps:txbx></w:drawing></w:r>';
    const counts = scanBody(packageOf(`<w:p>${picture}</w:p><w:p>${box}</w:p>`)).paragraphs;
    expect(counts.map(({ pictures }) => pictures)).toEqual([1, 0]);
  });
});

describe('tables', () => {
  it('keeps a nested table apart from the cell around it', () => {
    const inner = `<w:tbl><w:tr>${cell('内')}</w:tr></w:tbl>`;
    const found = table(
      `<w:tbl><w:tr><w:tc>${paragraph('外')}${inner}${paragraph('')}</w:tc></w:tr></w:tbl>`,
    );
    const outer = found.rows[0]?.cells[0];
    expect(outer?.text).toBe('外\n');
    expect(outer?.tables[0]?.rows[0]?.cells[0]?.text).toBe('内');
    expect([found.index, outer?.tables[0]?.index]).toEqual([0, 1]);
  });

  it('reads rows and cells within content controls', () => {
    const wrap = (xml: string): string => `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
    const found = table(`<w:tbl>${wrap(`<w:tr>${cell('1')}${wrap(cell('2'))}</w:tr>`)}</w:tbl>`);
    expect(found.rows[0]?.cells.map(({ text }) => text)).toEqual(['1', '2']);
  });

  it('leaves out deleted rows and cells but keeps the positions of the others', () => {
    const row = (properties: string, cells: string): string =>
      `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
    const found = table(
      `<w:tbl>${row('<w:del w:id="1"/>', cell('旧'))}${row('<w:ins w:id="2"/>', cell('弃', '<w:cellDel w:id="3"/>') + cell('新'))}</w:tbl>`,
    );
    expect(found.rows.map(({ index }) => index)).toEqual([1]);
    expect(found.rows[0]?.cells.map(({ index, text }) => [index, text])).toEqual([[1, '新']]);
  });

  it('ignores the properties that a tracked change replaced', () => {
    const changed =
      '<w:gridSpan w:val="2"/><w:tcPrChange><w:tcPr><w:gridSpan w:val="5"/></w:tcPr></w:tcPrChange>';
    expect(
      table(`<w:tbl><w:tr>${cell('1', changed)}</w:tr></w:tbl>`).rows[0]?.cells[0]?.gridSpan,
    ).toBe(2);
  });

  it('is not led astray by an absurd span', () => {
    const found = table(
      `<w:tbl><w:tr>${cell('1', '<w:gridSpan w:val="999999999"/>')}</w:tr></w:tbl>`,
    );
    expect(found.rows[0]?.cells[0]?.gridSpan).toBeLessThan(1000);
  });
});

describe('refusals', () => {
  const refusal = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return error;
    }
  };

  it('refuses XML that is damaged, and says so', () => {
    expect(refusal(() => scanBody(packageOf('<w:p>')))).toMatchObject({ code: 'damaged-xml' });
  });

  it('refuses depth and cells past the limits', () => {
    const deep = '<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300);
    expect(refusal(() => scanBody(packageOf(deep)))).toMatchObject({ code: 'too-big' });
    const wide = `<w:tbl><w:tr>${cell('1').repeat(4)}</w:tr></w:tbl>`;
    expect(refusal(() => scanBody(packageOf(wide), { cells: 3 }))).toMatchObject({
      code: 'too-big',
    });
    const many = paragraph('1').repeat(4);
    expect(refusal(() => scanBody(packageOf(many), { paragraphs: 3 }))).toMatchObject({
      code: 'too-big',
      data: { what: 'paragraphs', limit: 3 },
    });
    expect(refusal(() => scanBody(packageOf(wide), { cells: 4 }))).toMatchObject({ blocks: [{}] });
  });
});
