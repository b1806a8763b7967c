import { withComments, withoutComments } from '../../../../src/ooxml/write/comments/comments';
import { signs } from '../../../../src/ooxml/write/comments/signs';
import type { NewComment } from '../../../../src/ooxml/write/comments/comments';
import { openDocx } from '../../../../src/ooxml/package/package';
import { replaceParts } from '../../../../src/ooxml/package/replace-part';
import { commented, commentedDocx, run } from '../../../support/commented-docx';
import { smallDocx } from '../../../support/small-docx';
import { mistakesIn, validator } from '../../../support/validator';
import { utf8 } from '../encode';

const author = { name: '年报检查', initials: '检' };

function xmlOf(bytes: Uint8Array, part = 'word/document.xml'): string {
  return openDocx(bytes).xml(part) ?? '';
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const opened = openDocx(bytes);
  return Object.fromEntries(opened.partNames.map((name) => [name, opened.xml(name) ?? '']));
}

function on(start: number, end: number, paragraph = 0): NewComment {
  return { paragraph, range: { start, end }, lines: ['请核对', '改为“<3>”'] };
}

/** The body with marks in short: ⟦0 … 0⟧ around what comment 0 stands on, ⟨0⟩ its own sign. */
function marked(bytes: Uint8Array): string {
  return xmlOf(bytes)
    .replace(/^.*<w:body>|<\/w:body>.*$/gs, '')
    .replace(/<w:commentRangeStart w:id="(\d+)"\/>/g, '⟦$1 ')
    .replace(/<w:commentRangeEnd w:id="(\d+)"\/>/g, ' $1⟧')
    .replace(/<w:r w:rsidR="\w+"><w:commentReference w:id="(\d+)"\/><\/w:r>/g, '⟨$1⟩')
    .replace(/ w:rsidR="00C0A70\d"/g, '*');
}

function commentedWith(body: string, ...comments: readonly NewComment[]): string {
  const before = smallDocx(body);
  const after = withComments(before, comments, author);
  expect(partsOf(withoutComments(after, author))).toEqual(partsOf(before));
  return marked(after);
}

const bold = '<w:rPr><w:b/></w:rPr>';

describe('the marks of a comment', () => {
  it('stand between whole runs where the range begins and ends with one', () => {
    expect(commentedWith(`<w:p>${run('前')}${run('中')}${run('后')}</w:p>`, on(1, 2))).toBe(
      `<w:p>${run('前')}⟦0 ${run('中')} 0⟧⟨0⟩${run('后')}</w:p>`,
    );
  });

  it('part a run, whose both sides keep its looks', () => {
    expect(commentedWith(`<w:p><w:r>${bold}<w:t>共收到3件</w:t></w:r></w:p>`, on(3, 4))).toBe(
      `<w:p><w:r>${bold}<w:t>共收到</w:t></w:r>⟦0 <w:r*>${bold}<w:t>3</w:t></w:r> 0⟧⟨0⟩` +
        `<w:r*>${bold}<w:t>件</w:t></w:r></w:p>`,
    );
  });

  it('keep white space at the edges of what is parted', () => {
    expect(commentedWith('<w:p><w:r><w:t>甲 乙 丙</w:t></w:r></w:p>', on(2, 4))).toBe(
      '<w:p><w:r><w:t xml:space="preserve">甲 </w:t></w:r>⟦0 ' +
        '<w:r*><w:t xml:space="preserve">乙 </w:t></w:r> 0⟧⟨0⟩<w:r*><w:t>丙</w:t></w:r></w:p>',
    );
  });

  it('part a run between its children', () => {
    expect(
      commentedWith(`<w:p><w:r>${bold}<w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r></w:p>`, on(1, 2)),
    ).toBe(
      `<w:p><w:r>${bold}<w:t>甲</w:t></w:r>⟦0 <w:r*>${bold}<w:tab/></w:r> 0⟧⟨0⟩` +
        `<w:r*>${bold}<w:t>乙</w:t></w:r></w:p>`,
    );
  });

  it('count what a reference stands for, and keep the halves of a character together', () => {
    const text = '甲&amp;&#x20000;𠀁乙';
    expect(commentedWith(`<w:p>${run(text)}</w:p>`, on(1, 3), on(5, 7))).toBe(
      '<w:p><w:r><w:t>甲</w:t></w:r>⟦0 <w:r*><w:t>&amp;&#x20000;</w:t></w:r> 0⟧⟨0⟩⟦1 ' +
        '<w:r*><w:t>𠀁乙</w:t></w:r> 1⟧⟨1⟩</w:p>',
    );
  });

  it('may begin and end at one point, and lie in each other', () => {
    expect(commentedWith(`<w:p>${run('甲乙丙')}</w:p>`, on(0, 3), on(0, 1), on(1, 2))).toBe(
      '<w:p>⟦0 ⟦1 <w:r><w:t>甲</w:t></w:r> 1⟧⟨1⟩⟦2 <w:r*><w:t>乙</w:t></w:r> 2⟧⟨2⟩' +
        '<w:r*><w:t>丙</w:t></w:r> 0⟧⟨0⟩</w:p>',
    );
  });

  it('show where something is missing by the character before', () => {
    expect(commentedWith(`<w:p>${run('甲乙')}</w:p>`, on(1, 1))).toBe(
      '<w:p>⟦0 <w:r><w:t>甲</w:t></w:r> 0⟧⟨0⟩<w:r*><w:t>乙</w:t></w:r></w:p>',
    );
  });

  it.each([
    ['one without text', '<w:p><w:pPr><w:jc w:val="left"/></w:pPr></w:p>', '|</w:p>'],
    ['one that is an empty tag', '<w:p w:rsidR="00112233"/>', '>|</w:p>'],
    ['one that is an empty tag with a space', '<w:p />', ' >|</w:p>'],
  ])('go into a paragraph: %s', (_, paragraph, ending) => {
    const body = `${paragraph}<w:p/>`;
    const after = commentedWith(body, { paragraph: 0, lines: ['空白'] });
    expect(after).toContain(ending.replace('|', '⟦0  0⟧⟨0⟩'));
  });

  it.each([
    ['inserted text', (text: string) => `<w:ins w:id="3" w:author="某">${text}</w:ins>`],
    ['a link', (text: string) => `<w:hyperlink w:anchor="a">${text}</w:hyperlink>`],
    ['a control', (text: string) => `<w:sdt><w:sdtContent>${text}</w:sdtContent></w:sdt>`],
  ])('go to the very characters of %s', (_, around) => {
    expect(commentedWith(`<w:p>${around(run('甲乙'))}</w:p>`, on(1, 2))).toContain(
      '<w:r><w:t>甲</w:t></w:r>⟦0 <w:r*><w:t>乙</w:t></w:r> 0⟧⟨0⟩</w:',
    );
  });

  const fieldMark = (is: string): string => `<w:r><w:fldChar w:fldCharType="${is}"/></w:r>`;
  const deleted = '<w:del w:id="4" w:author="某"><w:r><w:delText>删</w:delText></w:r></w:del>';
  it.each([
    [
      'a field computes',
      `${fieldMark('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${fieldMark('separate')}` +
        `${run('甲乙')}${fieldMark('end')}`,
    ],
    ['a simple field computes', `<w:fldSimple w:instr="PAGE">${run('甲乙')}</w:fldSimple>`],
    [
      'a control keeps',
      `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${run('甲乙')}</w:sdtContent></w:sdt>`,
    ],
    ['is no plain text', run('<![CDATA[甲乙]]>')],
  ])('go around the paragraph where the text is what %s', (_, content) => {
    expect(commentedWith(`<w:p>${deleted}${content}</w:p>`, on(1, 2))).toBe(
      `<w:p>⟦0 ${deleted}${content} 0⟧⟨0⟩</w:p>`,
    );
  });

  it('stay out of what is deleted', () => {
    expect(commentedWith(`<w:p>${run('甲')}${deleted}${run('乙丙')}</w:p>`, on(0, 2))).toBe(
      `<w:p>⟦0 ${run('甲')}${deleted}<w:r><w:t>乙</w:t></w:r> 0⟧⟨0⟩<w:r*><w:t>丙</w:t></w:r></w:p>`,
    );
  });
});

describe('comments of others', () => {
  it('stay, and ours have numbers of their own', () => {
    const before = commentedDocx(commented(run('甲乙')));
    const after = withComments(before, [on(1, 2, 1), on(0, 1, 0)], author);
    const comments = xmlOf(after, 'word/comments.xml');
    expect(comments.match(/w:id="\d+" w:author="[^"]*"/g)).toEqual([
      'w:id="7" w:author="同事"',
      'w:id="9" w:author="同事"',
      'w:id="0" w:author="年报检查"',
      'w:id="1" w:author="年报检查"',
    ]);
    expect(comments).toContain('改为“&lt;3&gt;”');
    expect(partsOf(withoutComments(after, author))).toEqual(partsOf(before));
  });

  it('stay where they have none but an empty part', () => {
    const before = replaceParts(
      commentedDocx(run('甲')),
      new Map([
        [
          'word/comments.xml',
          utf8(
            '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" />',
          ),
        ],
      ]),
    );
    const after = withComments(before, [on(0, 1, 1)], author);
    expect(xmlOf(after, 'word/comments.xml')).toContain('请核对');
    expect(partsOf(withoutComments(after, author))).toEqual(partsOf(before));
  });

  it('ours stays with its answers where somebody answered', () => {
    const plain = withComments(
      smallDocx(`<w:p>${run('甲乙')}</w:p>`),
      [on(0, 1), on(1, 2)],
      author,
    );
    const comments = xmlOf(plain, 'word/comments.xml')
      .replace('<w:p>', '<w:p w14:paraId="0A0A0A01">')
      .replace('<w:comments ', '<w:comments xmlns:w14="urn:w14" ');
    const answers =
      '<w15:commentsEx xmlns:w15="urn:w15"><w15:commentEx w15:paraId="0A0A0A02" w15:paraIdParent="0A0A0A01"/></w15:commentsEx>';
    const answered = replaceParts(
      plain,
      new Map([
        ['word/comments.xml', utf8(comments)],
        ['word/commentsExtended.xml', utf8(answers)],
      ]),
    );
    const left = withoutComments(answered, author);
    expect(marked(left)).toContain('⟦0 <w:r><w:t>甲</w:t></w:r> 0⟧⟨0⟩');
    expect(marked(left)).not.toContain('⟦1');
    expect(xmlOf(left, 'word/comments.xml').match(/<w:comment /g)).toHaveLength(1);
    expect(xmlOf(left, 'word/commentsExtended.xml')).toBe(answers);
  });

  it('those that a program wrote anew go as well', () => {
    const saved = withComments(smallDocx(`<w:p>${run('甲乙')}</w:p>`), [on(0, 1)], author);
    const anew = xmlOf(saved).replace(
      /<w:r w:rsidR="\w+"><w:commentReference/,
      '<w:r><w:rPr><w:rStyle w:val="a3"/></w:rPr><w:commentReference',
    );
    const left = withoutComments(
      replaceParts(saved, new Map([['word/document.xml', utf8(anew)]])),
      author,
    );
    expect(xmlOf(left)).not.toMatch(/comment|a3/);
  });
});

it('a file without comments, or without anything to say, is given back as it is', () => {
  const bytes = smallDocx(`<w:p>${run('甲')}</w:p>`);
  expect(withoutComments(bytes, author)).toBe(bytes);
  expect(withComments(bytes, [], author)).toBe(bytes);
});

it('names without a prefix are given one', () => {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const bytes = replaceParts(
    smallDocx(''),
    new Map([
      [
        'word/document.xml',
        utf8(`\ufeff<document xmlns="${w}"><body><p><r><t>甲乙</t></r></p></body></document>`),
      ],
    ]),
  );
  const after = withComments(bytes, [on(1, 2)], author);
  expect(xmlOf(after)).toContain(`<w:commentRangeStart xmlns:w="${w}" w:id="0"/>`);
  expect(openDocx(withoutComments(after, author)).bytes('word/document.xml')).toEqual(
    openDocx(bytes).bytes('word/document.xml'),
  );
});

(validator.path === undefined ? it.skip : it)('what is put in keeps the schema', async () => {
  const around = (text: string): string =>
    `<w:ins w:id="3" w:author="某">${text}</w:ins><w:hyperlink w:anchor="a">${text}</w:hyperlink>` +
    `<w:sdt><w:sdtContent>${text}</w:sdtContent></w:sdt>`;
  const cell = '<w:tc><w:tcPr/><w:p/></w:tc>';
  const body =
    `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${around(run('甲乙'))}</w:p>` +
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>${cell}</w:tr></w:tbl>` +
    `<w:p><w:r>${bold}<w:t>丙 戊</w:t><w:tab/><w:t>丁</w:t></w:r></w:p>`;
  const comments = [on(1, 2), on(3, 4), on(5, 6), on(2, 3), { paragraph: 1, lines: ['空白'] }];
  const inRun = [on(2, 3, 2), on(3, 4, 2), on(0, 5, 2)];
  const bytes = withComments(smallDocx(body), [...comments, ...inRun], author);
  const { text, bare, spaced, run: parted } = signs;
  expect(xmlOf(bytes).match(/00C0A70[1-4]/g)).toEqual([
    ...[text, text, text, bare, spaced, parted, parted],
  ]);
  expect(await mistakesIn(bytes)).toEqual([]);
});

/** A document with another main part, or without some parts. */
function changed(
  bytes: Uint8Array,
  parts: Readonly<Record<string, Uint8Array | undefined>>,
): Uint8Array {
  return replaceParts(bytes, new Map(Object.entries(parts)));
}

it('numbers that others have, or that marks without a comment have, are not taken', () => {
  const lost = '<w:commentRangeStart w:id="0"/>';
  const before = smallDocx(`<w:p>${lost}${run('甲')}</w:p>`);
  const after = withComments(before, [on(0, 1)], author);
  expect(xmlOf(after, 'word/comments.xml')).toContain('w:id="1"');
  expect(partsOf(withoutComments(after, author))).toEqual(partsOf(before));
});

it('a file whose text has no relationships has none again', () => {
  const before = changed(smallDocx(`<w:p>${run('甲')}</w:p>`), {
    'word/_rels/document.xml.rels': undefined,
  });
  const after = withComments(before, [on(0, 1)], author);
  expect(openDocx(after).related('comments')).toBe('word/comments.xml');
  expect(partsOf(withoutComments(after, author))).toEqual(partsOf(before));
});

it('what a program kept of ours beside them goes, of others it stays', () => {
  const after = withComments(commentedDocx(run('甲乙')), [on(0, 1, 1)], author);
  const comments = xmlOf(after, 'word/comments.xml').replace(
    /(年报检查"[^>]*>)<w:p>/,
    '$1<w:p xmlns:w14="urn:w14" w14:paraId="0A0A0A01">',
  );
  const entry = (id: string): string => `<w15:commentEx w15:paraId="${id}" w15:done="0"/>`;
  const kept = (...ids: readonly string[]): string =>
    `<w15:commentsEx xmlns:w15="urn:w15">${ids.map(entry).join('')}</w15:commentsEx>`;
  const saved = changed(after, {
    'word/comments.xml': utf8(comments),
    'word/commentsExtended.xml': utf8(kept('0A0A0A00', '0A0A0A01')),
  });
  expect(xmlOf(withoutComments(saved, author), 'word/commentsExtended.xml')).toBe(kept('0A0A0A00'));
});

it.each([
  ['utf-16le', true],
  ['utf-16be', false],
])('a part in %s stays in it', (_, isLittle) => {
  const plain = smallDocx(`<w:p>${run('甲乙')}</w:p>`);
  const xml = `\ufeff${xmlOf(plain).replace('encoding="UTF-8"', 'encoding="UTF-16"')}`;
  const bytes = Buffer.from(xml, 'utf16le');
  const before = changed(plain, {
    'word/document.xml': new Uint8Array(isLittle ? bytes : bytes.swap16()),
  });
  const after = withComments(before, [on(1, 2)], author);
  expect(xmlOf(after)).toContain('commentRangeStart');
  expect(openDocx(withoutComments(after, author)).bytes('word/document.xml')).toEqual(
    openDocx(before).bytes('word/document.xml'),
  );
});
