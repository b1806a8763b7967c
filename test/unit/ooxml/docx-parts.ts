import type { Member } from './archive';

const officeDocument = 'application/vnd.openxmlformats-officedocument';
const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageSchemas = 'http://schemas.openxmlformats.org/package/2006';

export const mainType = `${officeDocument}.wordprocessingml.document.main+xml`;
export const stylesType = `${officeDocument}.wordprocessingml.styles+xml`;
export const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

export const contentTypes = (overrides: Record<string, string>): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${packageSchemas}/content-types">` +
  `<Default Extension="rels" ContentType="${relationshipsType}"/>` +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  Object.entries(overrides)
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join('') +
  '</Types>';

export const relationships = (
  targets: Record<string, string>,
  { base = transitional, more = '' } = {},
): string =>
  `<Relationships xmlns="${packageSchemas}/relationships">` +
  Object.entries(targets)
    .map(([kind, to], i) => `<Relationship Id="rId${i}" Type="${base}/${kind}" Target="${to}"/>`)
    .join('') +
  `${more}</Relationships>`;

export const documentPart =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  '<w:body><w:p><w:r><w:t>政府信息公开</w:t></w:r></w:p></w:body></w:document>';

export const stylesPart =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

/** The parts of a small, sound document, some replaced, added, or left out by undefined. */
export function docxParts(
  changes: Record<string, string | Uint8Array | undefined> = {},
): Map<string, string | Uint8Array> {
  const parts: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': contentTypes({
      '/word/document.xml': mainType,
      '/word/styles.xml': stylesType,
    }),
    '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }),
    'word/document.xml': documentPart,
    'word/_rels/document.xml.rels': relationships({ styles: 'styles.xml' }),
    'word/styles.xml': stylesPart,
    ...changes,
  };
  return new Map(
    Object.entries(parts).flatMap(([name, content]) =>
      content === undefined ? [] : [[name, content] as const],
    ),
  );
}

/** The same as members of an archive, those of some names with fields of their own. */
export function docxMembers(
  changes: Record<string, string | Uint8Array | undefined> = {},
  fields: Record<string, Partial<Member>> = {},
): Member[] {
  return [...docxParts(changes)].map(([name, content]) => ({ name, content, ...fields[name] }));
}
