import type { Paragraph, TextPiece, XmlSpan } from '../blocks';
import { Uneditable } from './edit';
import type { ParagraphInsertion } from './edit';
import { besideParagraph } from './blocks';
import { keepingNext } from './like';
import { escapeText, firstChild, prefixAt, tagEnd, textElements } from './markup';
import { openElements } from './open-elements';
import { paragraphProperties, runProperties } from './paragraph-markup';
import type { Patch } from './patch';

/** Splitting these in two would change what they are. */
const indivisible = /^<\w*:?(sdt|sdtContent|fldSimple|smartTag|ruby|drawing|pict|object)\b/;

function nameOf(xml: string, { start }: XmlSpan): string {
  return /^<([^\s/>]+)/.exec(xml.slice(start, start + 100))?.[1] ?? '';
}

/** Where what comes before a piece of text ends: before its run, unless others begin that. */
function startOf(xml: string, piece: TextPiece, before: TextPiece | undefined): number {
  if (before?.run.start !== piece.run.start) return piece.run.start;
  // The span of a text is without its tag.
  return piece.kind === 'text' ? xml.lastIndexOf('<', piece.xml.start - 1) : piece.xml.start;
}

/** Ends a paragraph at an offset of its text and begins another like it. */
export function splitParagraph(xml: string, paragraph: Paragraph, at: number): Patch {
  if (at <= 0) throw new Uneditable('absent');
  let start = 0;
  for (const [place, piece] of paragraph.pieces.entries()) {
    const end = start + piece.text.length;
    if (at < end) {
      const isInside = at > start;
      if (isInside && piece.kind !== 'text') throw new Uneditable('absent');
      const offset = isInside ? piece.xml.start : startOf(xml, piece, paragraph.pieces[place - 1]);
      const open = openElements(xml, paragraph.xml, offset).slice(1);
      if (open.some((tag) => indivisible.test(xml.slice(tag.start, tag.end)))) {
        throw new Uneditable('control');
      }
      const prefix = prefixAt(xml, paragraph.xml.start);
      const closing = [...open].reverse().map((tag) => `</${nameOf(xml, tag)}>`);
      const opening = open.map((tag) => {
        const properties = nameOf(xml, tag) === `${prefix}r` && firstChild(xml, piece.run, 'rPr');
        return (
          xml.slice(tag.start, tag.end) +
          (properties ? xml.slice(properties.start, properties.end) : '')
        );
      });
      const between =
        `${closing.join('')}</${prefix}p><${prefix}p>` +
        `${paragraphProperties(xml, paragraph)}${opening.join('')}`;
      if (!isInside) return { start: offset, end: offset, text: between };
      const text = [piece.text.slice(0, at - start), piece.text.slice(at - start)];
      return { ...piece.xml, text: text.map(escapeText).join(between) };
    }
    start = end;
  }
  throw new Uneditable('absent');
}

/** Lets a paragraph run on into the next one, whose properties are given up. */
export function joinParagraphs(xml: string, first: Paragraph, second: Paragraph): Patch {
  const start = xml.lastIndexOf('<', first.xml.end - 1);
  const prefix = prefixAt(xml, second.xml.start);
  const isEmpty = xml.slice(first.xml.start, first.xml.end).endsWith('/>');
  if (isEmpty || xml.slice(first.xml.end, second.xml.start).trim() !== '') {
    throw new Uneditable('absent');
  }
  const properties = firstChild(xml, second.xml, 'pPr');
  if (properties && xml.slice(properties.start, properties.end).includes(`<${prefix}sectPr`)) {
    throw new Uneditable('control');
  }
  return { start, end: properties?.end ?? tagEnd(xml, second.xml.start), text: '' };
}

/**
 * Takes a paragraph away; the only one of a cell or of the body stays without its content, since
 * each needs one, and so do one that ends a section and the only one of a content control.
 */
export function removeParagraph(xml: string, paragraph: Paragraph, isNeeded: boolean): Patch {
  const { start, end } = paragraph.xml;
  const properties = firstChild(xml, paragraph.xml, 'pPr');
  const endsSection =
    properties !== undefined && xml.slice(properties.start, properties.end).includes('sectPr');
  const fillsControl =
    /<[\w.-]+:sdtContent>\s*$/.test(xml.slice(Math.max(0, start - 80), start)) &&
    /^\s*<\/[\w.-]+:sdtContent>/.test(xml.slice(end, end + 80));
  if (!isNeeded && !endsSection && !fillsControl) return { start, end, text: '' };
  const prefix = prefixAt(xml, start);
  const kept = properties ? xml.slice(properties.start, properties.end) : '';
  return { start, end, text: `<${prefix}p>${kept}</${prefix}p>` };
}

/** Puts a paragraph before or after another, formatted like a third or like that one. */
export function insertParagraph(
  xml: string,
  beside: Paragraph,
  like: Paragraph,
  { where, text, keepsNext }: ParagraphInsertion,
): Patch {
  const prefix = prefixAt(xml, beside.xml.start);
  const run = `<${prefix}r>${runProperties(xml, like)}${textElements(prefix, text)}</${prefix}r>`;
  const at = besideParagraph(xml, beside, where);
  const taken = paragraphProperties(xml, like);
  const properties = keepsNext === true ? keepingNext(taken, prefix) : taken;
  const markup = `<${prefix}p>${properties}${run}</${prefix}p>`;
  return { start: at, end: at, text: markup };
}
