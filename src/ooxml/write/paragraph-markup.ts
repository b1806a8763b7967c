import type { Paragraph } from '../blocks';
import { firstChild, ofItself, prefixAt, without } from './markup';

/** A paragraph's properties as another paragraph takes them over. */
export function paragraphProperties(xml: string, paragraph: Paragraph): string {
  const span = firstChild(xml, paragraph.xml, 'pPr');
  if (!span) return '';
  return without(xml.slice(span.start, span.end), prefixAt(xml, paragraph.xml.start), ofItself);
}

/** The properties of a run of text that is written into a paragraph: those of the first run there. */
export function runProperties(xml: string, paragraph: Paragraph): string {
  const prefix = prefixAt(xml, paragraph.xml.start);
  const first = paragraph.pieces.find(({ text }) => text.trim() !== '') ?? paragraph.pieces[0];
  if (first && first.run.start !== first.xml.start) {
    const span = firstChild(xml, first.run, 'rPr');
    return span ? without(xml.slice(span.start, span.end), prefix, ofItself) : '';
  }
  return markProperties(xml, paragraph);
}

/** What text typed into an empty paragraph looks like: its mark's properties. */
export function markProperties(xml: string, paragraph: Paragraph): string {
  const prefix = prefixAt(xml, paragraph.xml.start);
  const own = paragraphProperties(xml, paragraph);
  const mark = new RegExp(`<${prefix}rPr(?:\\s[^>]*)?>.*</${prefix}rPr>`, 's').exec(own)?.[0];
  return mark === undefined ? '' : without(mark, prefix, ofItself);
}
