import type { OpcPackage } from '../../ooxml/package/package';
import { Refusal } from '../../ooxml/refusal';
import type { Surroundings } from './drawing';

/** What a drawing may hold of pictures; those past it are left out. */
const pictureBytes = 32 * 1024 * 1024;

const isXml = /(\.xml|\.rels)$/i;
const isPicture = /\.(png|jpe?g|gif|bmp|webp|svg|tiff?)$/i;
/** What no drawing shows: copies of data, files within the file. */
const isUnseen = /(^|\/)(customXml|embeddings|docProps|activeX|fonts)\//i;

/** An XML declaration, which may name another encoding than the one written here. */
const declaration = /^<\?xml[^>]*\?>/;

/** Copies what a drawing of a document needs beside its main part; what is damaged is left out. */
export function surroundingsOf(opened: OpcPackage): Surroundings {
  const parts = new Map<string, Uint8Array>();
  let left = pictureBytes;
  const read = (name: string): Uint8Array | undefined => {
    if (isXml.test(name)) {
      const xml = opened.xml(name);
      return xml === undefined ? xml : new TextEncoder().encode(xml.replace(declaration, ''));
    }
    return isPicture.test(name) ? opened.bytes(name) : undefined;
  };
  for (const name of opened.partNames) {
    if (name === opened.mainPart || isUnseen.test(name)) continue;
    try {
      const bytes = read(name);
      if (bytes === undefined) continue;
      if (!isXml.test(name)) left -= bytes.length;
      if (left >= 0) parts.set(name, bytes);
    } catch (error) {
      // Nothing is checked in it, so it is no reason to refuse the document.
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return { mainPart: opened.mainPart, parts };
}
