import type { Paragraph, XmlSpan } from '../blocks';
import { firstChild, prefixAt, tagEnd, textElements, without } from './markup';
import { paragraphProperties, runProperties } from './paragraph-markup';
import type { Patch } from './patch';

/** A paragraph's properties with the one that keeps it on the page of what follows. */
export function keepingNext(properties: string, prefix: string): string {
  const others = without(properties, prefix, ['keepNext']);
  const keepNext = `<${prefix}keepNext/>`;
  // The order of the properties is laid down: only the style comes before it.
  const start = new RegExp(`^<${prefix}pPr(?:\\s[^>/]*)?>\\s*(?:<${prefix}pStyle\\b[^>]*/>)?`).exec(
    others,
  )?.[0];
  if (start === undefined) return `<${prefix}pPr>${keepNext}</${prefix}pPr>`;
  return start + keepNext + others.slice(start.length);
}

/** Keeps a paragraph on the page of what follows it. */
export function keepNextPatch(xml: string, { xml: span }: Paragraph): Patch {
  const prefix = prefixAt(xml, span.start);
  const tag = tagEnd(xml, span.start);
  const properties = firstChild(xml, span, 'pPr');
  const said = properties ? xml.slice(properties.start, properties.end) : '';
  const kept = keepingNext(said, prefix);
  if (properties) return { ...properties, text: kept };
  // A paragraph without content may be a single tag.
  const isBare = xml.slice(tag - 2, tag) === '/>';
  if (!isBare) return { start: tag, end: tag, text: kept };
  return { start: tag - 2, end: tag, text: `>${kept}</${prefix}p>` };
}

/**
 * The markup of a paragraph with the formatting of another.
 *
 * @param markup of that other one, with the prefix w
 * @param paragraph as it was scanned where the markup was taken from
 */
export function paragraphLike(
  markup: string,
  paragraph: Paragraph,
  text: string,
  keepsNext = true,
): string {
  // Around it there may be a content control, which another does not take over.
  const by = markup.search(/<w:p[\s/>]/) - paragraph.xml.start;
  const shift = ({ start, end }: XmlSpan): XmlSpan => ({ start: start + by, end: end + by });
  const here: Paragraph = {
    ...paragraph,
    xml: shift(paragraph.xml),
    pieces: paragraph.pieces.map((piece) => ({
      ...piece,
      xml: shift(piece.xml),
      run: shift(piece.run),
    })),
  };
  const taken = paragraphProperties(markup, here);
  const properties = keepsNext ? keepingNext(taken, 'w:') : taken;
  const run = `<w:r>${runProperties(markup, here)}${textElements('w:', text)}</w:r>`;
  return `<w:p>${properties}${run}</w:p>`;
}
