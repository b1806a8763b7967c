import { Refusal } from '../refusal';

/** Tells UTF-8 from UTF-16 by a byte order mark, or by how `<` is written at the start. */
export function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/**
 * Decodes an XML part. A package allows only UTF-8 and UTF-16 (ECMA-376 part 2, XML usage), and the
 * first bytes tell them apart whatever the declaration says.
 *
 * @returns its text without a byte order mark
 * @throws {Refusal} `damaged-xml` where it is in another encoding or has a document type, which no
 *   part may have and which would cost a native parser its time
 */
export function decodeXml(part: string, bytes: Uint8Array): string {
  let xml: string;
  try {
    xml = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refusal('damaged-xml', { part, reason: 'encoding' }, { cause });
  }
  if (xml.includes('<!DOCTYPE')) throw new Refusal('damaged-xml', { part, reason: 'doctype' });
  return xml;
}
