import { replaceParts } from '../package/replace-part';
import { writeZip } from '../package/zip';
import { escapeText } from './markup';

/** A document to be made. */
export interface NewDocument {
  readonly title: string;
  /** the day it is made, as 2026-11-29 */
  readonly day: string;
  /** its language, as programs name it */
  readonly language: string;
  /** WordprocessingML with the prefix w, a table never last, in pieces as they are made */
  readonly body: Iterable<string>;
  /** fonts that a machine may lack, each with one that stands in for it */
  readonly otherFonts: Readonly<Record<string, string>>;
}

/** In twentieths of a point: an A4 page, with the margins that official papers have. */
const page = { width: 11_906, height: 16_838, top: 2098, bottom: 1984, left: 1588, right: 1474 };

/** The width of the text on such a page, in twentieths of a point. */
export const newTextWidth = page.width - page.left - page.right;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const mainName = 'word/document.xml';
const coreName = 'docProps/core.xml';

const sides = {
  styles: 'styles',
  settings: 'settings',
  fonts: 'fontTable',
  footer: 'footer',
} as const;

function root(name: string, content: string): string {
  return `${declaration}<w:${name} xmlns:w="${word}" xmlns:r="${office}">${content}</w:${name}>`;
}

/** Stands where the body goes; no markup holds it. */
const bodyMark = '\0';

/** So many characters are encoded at a time. */
const chunkLength = 1 << 16;

/** Texts as one part; of a very long one, no text is made that holds all of it. */
function encoded(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < chunkLength) continue;
    chunks.push(encoder.encode(text));
    text = '';
  }
  chunks.push(encoder.encode(text));
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function* mainPart(body: Iterable<string>): Generator<string> {
  const { width, height, top, bottom, left, right } = page;
  const margins = `w:top="${String(top)}" w:right="${String(right)}" w:bottom="${String(bottom)}" w:left="${String(left)}"`;
  const around = root(
    'document',
    `<w:body>${bodyMark}<w:sectPr><w:footerReference w:type="default" r:id="footer"/>` +
      `<w:pgSz w:w="${String(width)}" w:h="${String(height)}"/>` +
      `<w:pgMar ${margins} w:header="851" w:footer="1400" w:gutter="0"/></w:sectPr></w:body>`,
  );
  const [before = '', behind = ''] = around.split(bodyMark);
  yield before;
  yield* body;
  yield behind;
}

function footerPart(): string {
  const run = (content: string): string =>
    '<w:r><w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/>' +
    `<w:szCs w:val="28"/></w:rPr>${content}</w:r>`;
  const field = (kind: string): string => run(`<w:fldChar w:fldCharType="${kind}"/>`);
  return root(
    'ftr',
    '<w:p><w:pPr><w:jc w:val="center"/></w:pPr>' +
      `${run('<w:t xml:space="preserve">— </w:t>')}${field('begin')}` +
      `${run('<w:instrText xml:space="preserve"> PAGE </w:instrText>')}${field('separate')}` +
      `${run('<w:t>1</w:t>')}${field('end')}${run('<w:t xml:space="preserve"> —</w:t>')}</w:p>`,
  );
}

function stylesPart(language: string): string {
  return root(
    'styles',
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" ' +
      'w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/><w:sz w:val="21"/>' +
      `<w:szCs w:val="21"/><w:lang w:val="${language}" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr>` +
      '</w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>' +
      '<w:qFormat/></w:style>',
  );
}

function settingsPart(): string {
  return root(
    'settings',
    '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>' +
      '<w:compatSetting w:name="compatibilityMode" ' +
      'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  );
}

function fontsPart(others: NewDocument['otherFonts']): string {
  const fonts = Object.entries(others).map(([name, other]) => {
    return `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`;
  });
  return root('fonts', fonts.join(''));
}

function contentTypes(): string {
  const overrides = Object.values(sides).map((name) => {
    return `<Override PartName="/word/${name}.xml" ContentType="${wordType}.${name}+xml"/>`;
  });
  return (
    `${declaration}<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/${mainName}" ContentType="${wordType}.document.main+xml"/>` +
    `<Override PartName="/${coreName}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
    `${overrides.join('')}</Types>`
  );
}

function relationships(
  all: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const each = all.map(([id, type, target]) => {
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  });
  return `${declaration}<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

function corePart({ title, day, language }: NewDocument): string {
  const made = `${day}T00:00:00Z`;
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeText(title)}</dc:title><dc:language>${language}</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified></cp:coreProperties>`
  );
}

/** What is the same in every document of a language and some fonts, as an archive. */
function frameOf({ language, otherFonts }: Pick<NewDocument, 'language' | 'otherFonts'>) {
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypes()],
    [
      '_rels/.rels',
      relationships([
        ['main', `${office}/officeDocument`, mainName],
        ['core', `${packages}/relationships/metadata/core-properties`, coreName],
      ]),
    ],
    [
      'word/_rels/document.xml.rels',
      relationships(
        Object.values(sides).map((name) => [name, `${office}/${name}`, `${name}.xml`] as const),
      ),
    ],
    ['word/styles.xml', stylesPart(language)],
    ['word/settings.xml', settingsPart()],
    ['word/fontTable.xml', fontsPart(otherFonts)],
    ['word/footer.xml', footerPart()],
  ];
  return writeZip(parts.map(([name, xml]) => [name, encoded([xml])]));
}

/** Packed once, however many documents are made. */
const frames = new Map<string, Uint8Array>();

/** Makes a .docx of some content, on A4 with the numbers of its pages; the same for the same. */
export function newDocument(document: NewDocument): Uint8Array {
  const { language, otherFonts } = document;
  const kind = JSON.stringify([language, otherFonts]);
  const frame = frames.get(kind) ?? frameOf(document);
  frames.set(kind, frame);
  return replaceParts(
    frame,
    new Map([
      [mainName, encoded(mainPart(document.body))],
      [coreName, encoded([corePart(document)])],
    ]),
  );
}
