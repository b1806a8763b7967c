import type { OpcPackage } from '../../../src/ooxml/package/package';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:x="urn:unknown"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

/** A main document part around some body XML. */
export function documentXml(body: string): string {
  return `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
}

/** A package that holds nothing but a main part and, where given, styles and numbering. */
export function packageOf(
  body: string,
  { styles, numbering }: { styles?: string; numbering?: string } = {},
): OpcPackage {
  const parts = new Map([['word/document.xml', documentXml(body)]]);
  if (styles !== undefined)
    parts.set('word/styles.xml', `<w:styles ${namespaces}>${styles}</w:styles>`);
  if (numbering !== undefined) {
    parts.set('word/numbering.xml', `<w:numbering ${namespaces}>${numbering}</w:numbering>`);
  }
  return {
    mainPart: 'word/document.xml',
    partNames: [...parts.keys()],
    xml: (name) => parts.get(name),
    bytes: () => undefined,
    related: (kind) => (parts.has(`word/${kind}.xml`) ? `word/${kind}.xml` : undefined),
  };
}

export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;

export const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
