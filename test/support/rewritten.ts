import { openDocx } from '../../src/ooxml/package/package';
import { replacePart } from '../../src/ooxml/package/replace-part';

/** A document whose main part is changed by hand. */
export function rewritten(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const opened = openDocx(bytes);
  const xml = change(mainXml(bytes));
  return replacePart(bytes, opened.mainPart, new TextEncoder().encode(xml));
}

/** The XML of a document's main part. */
export function mainXml(bytes: Uint8Array): string {
  const opened = openDocx(bytes);
  return opened.xml(opened.mainPart) ?? '';
}
