import type { Part, Relationship } from '../parts';
import { element, escaped, holder, valued } from '../xml';
import type { Surroundings } from './habits';
import { relationshipNamespace, wordNamespace } from './names';

const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const w = { 'xmlns:w': wordNamespace };

/** A part that the main part relates to, with that relationship. */
export interface Related {
  readonly part: Part;
  readonly relationship: Relationship;
}

/** A part beside the main part; `kind` is the last word of its types. */
export function related(kind: string, data: string, name = kind): Related {
  return {
    part: { name: `word/${name}.xml`, contentType: `${wordTypes}.${kind}+xml`, data },
    relationship: {
      id: `rId${kind}`,
      type: `${relationshipNamespace}/${kind}`,
      target: `${name}.xml`,
    },
  };
}

export function mainPart(data: string): Part {
  return { name: 'word/document.xml', contentType: `${wordTypes}.document.main+xml`, data };
}

/** 一、 and （一） of chapters; 一、, （一） and 1. of tables. */
function numberingXml(): string {
  const level = (index: number, text: string, format = 'chineseCountingThousand') =>
    element(
      'w:lvl',
      { 'w:ilvl': index },
      valued('w:start', 1),
      valued('w:numFmt', format),
      valued('w:suff', 'nothing'),
      valued('w:lvlText', text),
      valued('w:lvlJc', 'left'),
      '<w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr>',
    );
  return element(
    'w:numbering',
    w,
    element(
      'w:abstractNum',
      { 'w:abstractNumId': 0 },
      valued('w:multiLevelType', 'multilevel'),
      level(0, '%1、'),
      level(1, '（%2）'),
    ),
    element(
      'w:abstractNum',
      { 'w:abstractNumId': 1 },
      valued('w:multiLevelType', 'multilevel'),
      level(0, '%1、'),
      level(1, '（%2）'),
      level(2, '%3.', 'decimal'),
    ),
    element('w:num', { 'w:numId': 1 }, valued('w:abstractNumId', 0)),
    element('w:num', { 'w:numId': 2 }, valued('w:abstractNumId', 1)),
  );
}

function footnotesXml(text: string): string {
  const separator = (id: number, type: string, mark: string) =>
    element(
      'w:footnote',
      { 'w:type': type, 'w:id': id },
      element('w:p', {}, element('w:r', {}, mark)),
    );
  return element(
    'w:footnotes',
    w,
    separator(-1, 'separator', '<w:separator/>'),
    separator(0, 'continuationSeparator', '<w:continuationSeparator/>'),
    element(
      'w:footnote',
      { 'w:id': 1 },
      element('w:p', {}, element('w:r', {}, '<w:footnoteRef/>', element('w:t', {}, escaped(text)))),
    ),
  );
}

const pictureData =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The parts that an option asks for, whatever the program. */
export function optionalParts({ numbering, footnote, picture }: Surroundings): readonly Related[] {
  return [
    ...(numbering ? [related('numbering', numberingXml())] : []),
    ...(footnote === undefined ? [] : [related('footnotes', footnotesXml(footnote))]),
    ...(picture
      ? [
          {
            part: {
              name: 'word/media/image1.png',
              contentType: 'image/png',
              data: Uint8Array.from(Buffer.from(pictureData, 'base64')),
            },
            relationship: {
              id: 'rIdPicture',
              type: `${relationshipNamespace}/image`,
              target: 'media/image1.png',
            },
          },
        ]
      : []),
  ];
}

export function themePart(): Related {
  const color = (name: string, value: string) =>
    element(`a:${name}`, {}, element('a:srgbClr', { val: value }));
  const fonts = (name: string) =>
    element(
      `a:${name}`,
      {},
      '<a:latin typeface="等线"/><a:ea typeface=""/><a:cs typeface=""/>',
      '<a:font script="Hans" typeface="等线"/>',
    );
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  const data = element(
    'a:theme',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Office 主题' },
    element(
      'a:themeElements',
      {},
      element(
        'a:clrScheme',
        { name: 'Office' },
        color('dk1', '000000'),
        color('lt1', 'FFFFFF'),
        color('dk2', '44546A'),
        color('lt2', 'E7E6E6'),
        color('accent1', '4472C4'),
        color('accent2', 'ED7D31'),
        color('accent3', 'A5A5A5'),
        color('accent4', 'FFC000'),
        color('accent5', '5B9BD5'),
        color('accent6', '70AD47'),
        color('hlink', '0563C1'),
        color('folHlink', '954F72'),
      ),
      element('a:fontScheme', { name: 'Office' }, fonts('majorFont'), fonts('minorFont')),
      element(
        'a:fmtScheme',
        { name: 'Office' },
        holder('a:fillStyleLst', fill, fill, fill),
        holder('a:lnStyleLst', line, line, line),
        holder('a:effectStyleLst', effect, effect, effect),
        holder('a:bgFillStyleLst', fill, fill, fill),
      ),
    ),
  );
  const { relationship } = related('theme', '', 'theme/theme1');
  return {
    relationship,
    part: {
      name: 'word/theme/theme1.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
      data,
    },
  };
}

export function fontTablePart(fonts: readonly string[]): Related {
  return related(
    'fontTable',
    element(
      'w:fonts',
      w,
      ...fonts.map((name) =>
        element(
          'w:font',
          { 'w:name': name },
          valued('w:charset', '86'),
          valued('w:family', 'auto'),
          valued('w:pitch', 'variable'),
        ),
      ),
    ),
  );
}

const packageSchemas = 'http://schemas.openxmlformats.org/package/2006';

/** Core and application properties, as parts of the package. */
export function propertyParts(
  application: string,
  version: string,
): { readonly parts: readonly Part[]; readonly relationships: readonly Relationship[] } {
  const time = (name: string) =>
    element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, '2025-01-10T08:00:00Z');
  const core = element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${packageSchemas}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:creator', {}, '办公室'),
    time('created'),
    time('modified'),
  );
  const app = element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, application),
    element('AppVersion', {}, version),
  );
  return {
    parts: [
      {
        name: 'docProps/core.xml',
        contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
        data: core,
      },
      {
        name: 'docProps/app.xml',
        contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
        data: app,
      },
    ],
    relationships: [
      {
        id: 'rIdCore',
        type: `${packageSchemas}/relationships/metadata/core-properties`,
        target: 'docProps/core.xml',
      },
      {
        id: 'rIdApp',
        type: `${relationshipNamespace}/extended-properties`,
        target: 'docProps/app.xml',
      },
    ],
  };
}

export const mainRelationship: Relationship = {
  id: 'rId1',
  type: `${relationshipNamespace}/officeDocument`,
  target: 'word/document.xml',
};
