import { Buffer } from 'node:buffer';
import { zipSync } from 'fflate';
import { writeZip } from '../../src/ooxml/package/zip';
import { declaration, element } from './xml';

/** A part of a package other than its relationships and content types. */
export interface Part {
  /** without a leading slash */
  readonly name: string;
  readonly contentType: string;
  readonly data: string | Uint8Array;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** A package before it is written down. */
export interface Package {
  readonly parts: readonly Part[];
  /** by the name of the source part; '' for the package itself */
  readonly relationships: Readonly<Record<string, readonly Relationship[]>>;
}

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/');
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

function relationshipsXml(relationships: readonly Relationship[]): string {
  return element(
    'Relationships',
    { xmlns: `${packageNamespace}/relationships` },
    ...relationships.map(({ id, type, target, external }) =>
      element('Relationship', {
        Id: id,
        Type: type,
        Target: target,
        TargetMode: external ? 'External' : undefined,
      }),
    ),
  );
}

function allParts({ parts, relationships }: Package): readonly Part[] {
  return [
    ...Object.entries(relationships).map(([source, own]) => ({
      name: relationshipsPart(source),
      contentType: relationshipsType,
      data: relationshipsXml(own),
    })),
    ...parts,
  ];
}

function contentTypes({ parts }: Package): string {
  return element(
    'Types',
    { xmlns: `${packageNamespace}/content-types` },
    element('Default', { Extension: 'rels', ContentType: relationshipsType }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Default', { Extension: 'png', ContentType: 'image/png' }),
    ...parts
      .filter(({ data }) => typeof data === 'string')
      .map(({ name, contentType }) =>
        element('Override', { PartName: `/${name}`, ContentType: contentType }),
      ),
  );
}

function filesOf(whole: Package): readonly [string, Uint8Array][] {
  const encoder = new TextEncoder();
  const xml = (text: string) => encoder.encode(declaration + text);
  return [
    ['[Content_Types].xml', xml(contentTypes(whole))],
    ...allParts(whole).map(({ name, data }): [string, Uint8Array] => [
      name,
      typeof data === 'string' ? xml(data) : data,
    ]),
  ];
}

/** A package as a .docx; the same package gives the same bytes at any time and place. */
export function zipOf(whole: Package): Uint8Array {
  return writeZip(filesOf(whole));
}

/** A package as a .docx that nobody took the time to deflate. */
export function storedOf(whole: Package): Uint8Array {
  return zipSync(Object.fromEntries(filesOf(whole)), { level: 0 });
}

/** A package as Flat OPC, which is what Word hands out of an open document. */
export function flatOf(whole: Package): string {
  const parts = allParts(whole).map(({ name, contentType, data }) =>
    element(
      'pkg:part',
      {
        'pkg:name': `/${name}`,
        'pkg:contentType': contentType,
        'pkg:compression': typeof data === 'string' ? undefined : 'store',
      },
      typeof data === 'string'
        ? element('pkg:xmlData', {}, data)
        : element('pkg:binaryData', {}, Buffer.from(data).toString('base64')),
    ),
  );
  return (
    declaration +
    '<?mso-application progid="Word.Document"?>\n' +
    element(
      'pkg:package',
      { 'xmlns:pkg': 'http://schemas.microsoft.com/office/2006/xmlPackage' },
      ...parts,
    )
  );
}

const strictNames: readonly (readonly [string, string])[] = [
  [
    'schemas.openxmlformats.org/wordprocessingml/2006/main',
    'purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  [
    'schemas.openxmlformats.org/officeDocument/2006/relationships',
    'purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  [
    'schemas.openxmlformats.org/officeDocument/2006/math',
    'purl.oclc.org/ooxml/officeDocument/math',
  ],
  [
    'schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    'purl.oclc.org/ooxml/officeDocument/extendedProperties',
  ],
  [
    'schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'purl.oclc.org/ooxml/officeDocument/customProperties',
  ],
  [
    'schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    'purl.oclc.org/ooxml/officeDocument/docPropsVTypes',
  ],
  [
    'schemas.openxmlformats.org/officeDocument/2006/customXml',
    'purl.oclc.org/ooxml/officeDocument/customXml',
  ],
  [
    'schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    'purl.oclc.org/ooxml/drawingml/wordprocessingDrawing',
  ],
  ['schemas.openxmlformats.org/drawingml/2006/main', 'purl.oclc.org/ooxml/drawingml/main'],
  ['schemas.openxmlformats.org/drawingml/2006/picture', 'purl.oclc.org/ooxml/drawingml/picture'],
];

function strictText(text: string): string {
  return strictNames
    .reduce((changed, [old, now]) => changed.replaceAll(old, now), text)
    .replace('<w:document ', '<w:document w:conformance="strict" ');
}

/** The same package with the names of ISO 29500 Strict. */
export function strictOf({ parts, relationships }: Package): Package {
  return {
    parts: parts.map((part) =>
      typeof part.data === 'string' ? { ...part, data: strictText(part.data) } : part,
    ),
    relationships: Object.fromEntries(
      Object.entries(relationships).map(([source, own]) => [
        source,
        own.map((each) => ({ ...each, type: strictText(each.type) })),
      ]),
    ),
  };
}
