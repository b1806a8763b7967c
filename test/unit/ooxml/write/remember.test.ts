import { readFileSync } from 'node:fs';
import { openDocx } from '../../../../src/ooxml/package/package';
import { replaceParts } from '../../../../src/ooxml/package/replace-part';
import { rememberedParts } from '../../../../src/ooxml/remembered';
import { withRemembered } from '../../../../src/ooxml/write/remember';
import { fixtureFile } from '../../../support/fixture-text';
import { withAddIns } from '../../../support/with-add-ins';
import { smallDocx } from '../../../support/small-docx';
import { mistakesIn, validator } from '../../../support/validator';
import { documentOf } from '../../../support/document-text';
import { docxOf } from '../../../support/docx';
import { fixtureText } from '../../../support/fixture-text';
import { utf8 } from '../encode';
import { archive } from '../archive';
import { contentTypes, docxMembers, mainType, relationships } from '../docx-parts';

const text = '{"甲":"<1> & ]]>"}';

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const opened = openDocx(bytes);
  return Object.fromEntries(
    opened.partNames.map((name) => [
      name,
      Buffer.from(opened.bytes(name) ?? []).toString('latin1'),
    ]),
  );
}

function changed(
  bytes: Uint8Array,
  parts: Iterable<readonly [string, string | undefined]>,
): Uint8Array {
  const contents = [...parts].map(
    ([name, xml]) => [name, xml === undefined ? undefined : utf8(xml)] as const,
  );
  return replaceParts(bytes, new Map(contents));
}

function remembering(bytes: Uint8Array, what: string | undefined): Uint8Array {
  return changed(bytes, withRemembered(openDocx(bytes), what));
}

function recalled(bytes: Uint8Array): readonly string[] {
  return rememberedParts(openDocx(bytes)).map((part) => part.text);
}

function fixture(program: 'word' | 'wps' | 'libreoffice'): Uint8Array {
  return new Uint8Array(readFileSync(fixtureFile('000', program)));
}

const files: readonly (readonly [string, () => Uint8Array])[] = [
  ['Word', () => fixture('word')],
  ['WPS', () => fixture('wps')],
  ['LibreOffice', () => fixture('libreoffice')],
  ['Strict names', () => docxOf(documentOf(fixtureText('001')), 'word', { strict: true })],
  ['add-ins’ panes', () => withAddIns(fixture('word'))],
];

describe.each(files)('a document of %s', (_, file) => {
  it('keeps a text, another in its place, and is as it was without', () => {
    const before = file();
    const with1 = remembering(before, text);
    expect(recalled(with1)).toEqual([text]);
    const with2 = remembering(with1, '别的');
    expect(recalled(with2)).toEqual(['别的']);
    expect(Object.keys(partsOf(with2))).toHaveLength(Object.keys(partsOf(before)).length + 3);
    expect(partsOf(remembering(with2, undefined))).toEqual(partsOf(before));
  });

  (validator.path === undefined ? it.skip : it)('keeps the schema', async () => {
    const before = file();
    expect(await mistakesIn(remembering(before, text))).toEqual(await mistakesIn(before));
  });
});

it('finds no text of ours where another program keeps data of its own', () => {
  const others = new Map<string, string>([
    [
      'customXml/item1.xml',
      '<b:Sources xmlns:b="urn:other">urn:report-check:remembered</b:Sources>',
    ],
    ['customXml/item2.xml', '<remembered xmlns="urn:report-check:remembered">'],
    [
      'customXml/item3.xml',
      '<remembered xmlns="urn:report-check:remembered">无人指向</remembered>',
    ],
    [
      'word/_rels/document.xml.rels',
      relationships({ customXml: '../customXml/item1.xml' }).replace(
        '</Relationships>',
        '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="/customXml/item2.xml"/></Relationships>',
      ),
    ],
  ]);
  const bytes = changed(smallDocx('<w:p/>'), others);
  expect(recalled(bytes)).toEqual([]);
  const kept = remembering(bytes, text);
  expect(recalled(kept)).toEqual([text]);
  expect(partsOf(kept)['customXml/item1.xml']).toBe(partsOf(bytes)['customXml/item1.xml']);
  expect(partsOf(remembering(kept, undefined))).toEqual(partsOf(bytes));
});

it('takes the place of all that several programs left', () => {
  const own = (words: string): string =>
    `<?xml version="1.0"?><x:remembered xmlns:x="urn:report-check:remembered">${words}</x:remembered>`;
  const link = (id: string, target: string): string =>
    `<Relationship Target="${target}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Id="${id}"/>`;
  const small = smallDocx('<w:p/>');
  const before = changed(small, [
    ['customXml/item1.xml', own('甲')],
    ['customXml/item7.xml', own('乙&#x4E01;')],
    ['customXml/_rels/item7.xml.rels', relationships({ customXmlProps: 'itemProps7.xml' })],
    ['customXml/itemProps7.xml', '<ds:datastoreItem xmlns:ds="urn:ds"/>'],
    [
      'word/_rels/document.xml.rels',
      relationships(
        {},
        { more: link('a', '../customXml/item1.xml') + link('b', '/customXml/ITEM7.xml') },
      ),
    ],
    [
      '[Content_Types].xml',
      contentTypes({ '/word/document.xml': mainType, '/customXml/itemProps7.xml': 'a/b' }),
    ],
  ]);
  expect(recalled(before)).toEqual(['甲', '乙丁']);
  const after = remembering(before, text);
  expect(recalled(after)).toEqual([text]);
  const left = partsOf(remembering(after, undefined));
  expect(Object.keys(left).filter((name) => name.includes('customXml'))).toEqual([]);
  expect(left['[Content_Types].xml']).toBe(contentTypes({ '/word/document.xml': mainType }));
});

it('says what its part is where a package does not say so of XML', () => {
  const types = contentTypes({ '/word/document.xml': mainType }).replace(
    '<Default Extension="xml" ContentType="application/xml"/>',
    '',
  );
  const bytes = archive(
    docxMembers({
      '[Content_Types].xml': types,
      'word/styles.xml': undefined,
      'word/_rels/document.xml.rels': undefined,
    }),
  );
  const kept = remembering(bytes, text);
  expect(recalled(kept)).toEqual([text]);
  expect(openDocx(kept).xml('[Content_Types].xml')).toContain(
    '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>',
  );
  expect(partsOf(remembering(kept, undefined))).toEqual(partsOf(bytes));
});

it('keeps what XML cannot say out of the file', () => {
  expect(recalled(remembering(smallDocx('<w:p/>'), '甲\uffff乙'))).toEqual(['甲\ufffd乙']);
});
