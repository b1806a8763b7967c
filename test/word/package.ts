import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseXmlDocument } from 'slimdom';
import type { Document } from 'slimdom';

export const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const pkg = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const main = 'word/document.xml';

/** What real Word gives with a document, and what it leaves out of its Flat OPC. */
interface Parts {
  readonly files: Record<string, Uint8Array>;
  readonly document: Document;
}

/** Opens a .docx, its main part as a DOM. */
export function openParts(bytes: Uint8Array): Parts {
  const files = unzipSync(bytes);
  return { files, document: parseXmlDocument(strFromU8(files[main] ?? new Uint8Array())) };
}

/** The document as a file; only the main part is written anew. */
export function saveParts({ files }: Parts, markup: string): Uint8Array {
  // Nobody keeps it, so it is not packed; and the same document is always the same bytes.
  return zipSync({ ...files, [main]: strToU8(markup) }, { level: 0, mtime: '1980-01-01' });
}

function contentTypeOf(types: string, name: string): string {
  const override = new RegExp(`PartName="/${name}"[^>]*ContentType="([^"]*)"`).exec(types);
  if (override?.[1] !== undefined) return override[1];
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return new RegExp(`Extension="${extension}"[^>]*ContentType="([^"]*)"`).exec(types)?.[1] ?? '';
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, '');
}

/**
 * The document as Flat OPC, the way getOoxml gives it.
 *
 * @param markup of the main part
 * @param isWhole whether headers, settings and the like are given too
 */
export function flatOf({ files }: Parts, markup: string, isWhole = true): string {
  const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array());
  const few = /^(_rels\/|word\/(_rels\/)?(document|styles|numbering)\.)/;
  const parts = Object.entries(files)
    .filter(([name]) => name !== '[Content_Types].xml' && !name.endsWith('/'))
    .filter(([name]) => isWhole || few.test(name))
    .map(([name, bytes]) => {
      const isXml = /\.(xml|rels)$/.test(name);
      const content = name === main ? markup : isXml ? strFromU8(bytes) : '';
      const inside = isXml
        ? // Whether changes are tracked is one of the settings that are left out.
          `<pkg:xmlData>${withoutDeclaration(content).replace(/<w:trackRevisions\s*\/>/, '')}</pkg:xmlData>`
        : `<pkg:binaryData>${Buffer.from(bytes).toString('base64')}</pkg:binaryData>`;
      return `<pkg:part pkg:name="/${name}" pkg:contentType="${contentTypeOf(types, name)}">${inside}</pkg:part>`;
    });
  return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="${pkg}">${parts.join('')}</pkg:package>`;
}
