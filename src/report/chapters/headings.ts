import type { TextRange } from '../text/prose';
import type { Paragraph } from '../../ooxml/blocks';
import { readNumeral } from './heading-numeral';
import type { Heading, Numeral } from '../model';

/** No title is longer; what is, is a sentence. */
export const longestTitle = 40;

/** Where a stretch begins and ends when the white space around its text is left out. */
export function trimRange(text: string, { start, end }: TextRange): TextRange {
  const lead = text.slice(start, end).search(/[^\s\u200b]/);
  if (lead < 0) return { start, end: start };
  let last = end;
  while (/[\s\u200b]/.test(text.charAt(last - 1))) last -= 1;
  return { start: start + lead, end: last };
}

/** Whether a paragraph's style or outline level makes it a heading. */
export function isStyledHeading({ outlineLevel, styleName }: Paragraph): boolean {
  return outlineLevel !== undefined || /^(?:heading|标题)\s*\d/i.test(styleName);
}

/** Whether a paragraph is the title of a table of contents. */
export function isContentsTitle({ text }: Pick<Paragraph, 'text'>): boolean {
  return /^[\s\u200b]*目[\s\u200b]{0,8}录[\s\u200b]*$/.test(text);
}

/** So much of a line's end is looked at for dots and a page number. */
const longestLeader = 80;

/** Whether a paragraph belongs to a table of contents by its style or its page number. */
export function isContentsEntry({ styleName, text }: Paragraph): boolean {
  return (
    /^(?:toc|目录)/i.test(styleName) ||
    isContentsTitle({ text }) ||
    /(?:\t|[.．…·⋯]{2,})[\s.．…·⋯]*\d{1,3}[\s\u200b]*$/.test(text.slice(-longestLeader))
  );
}

/** The numeral that automatic numbering puts before a paragraph; undefined where there is none. */
export function automaticNumeral({
  number,
  ordinal,
}: Pick<Paragraph, 'number' | 'ordinal'>): Numeral | undefined {
  const text = number.trim();
  if (text === '') return undefined;
  // The space stands for the gap that Word leaves behind an automatic number.
  const read = readNumeral(`${text} 文`);
  if (read) return { style: read.style, value: read.value, text, automatic: true };
  return ordinal === undefined
    ? undefined
    : { style: 'other', value: ordinal, text, automatic: true };
}

/**
 * The numeral of a line of a paragraph, typed or, on its first line, automatic, and where what it
 * numbers begins.
 */
export function numeralOfLine(
  paragraph: Paragraph,
  line: TextRange,
): { readonly numeral?: Numeral; readonly end: number } {
  const { start } = trimRange(paragraph.text, line);
  const automatic = line.start === 0 ? automaticNumeral(paragraph) : undefined;
  if (automatic) return { numeral: automatic, end: start };
  const typed = readNumeral(paragraph.text.slice(start, line.end));
  if (!typed) return { end: start };
  const { style, value, text } = typed;
  return { numeral: { style, value, text, automatic: false }, end: start + typed.end };
}

/** The lines of a paragraph's text, blank ones left out. */
export function linesOf(text: string): readonly TextRange[] {
  const lines: TextRange[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Where a title that begins at an offset ends: with its line, or where its text begins. */
function titleOf(text: string, start: number, lineEnd: number): TextRange | undefined {
  const line = trimRange(text, { start, end: lineEnd });
  const written = text.slice(line.start, line.end);
  if (written.length <= longestTitle) {
    const isSentence = /[。！？!?；;：:](?=.)/su.test(written) || /，.*[。！？]$/su.test(written);
    if (!isSentence) return line;
  }
  const cut = written.search(/[。：:；;，\s]/);
  return cut > 0 && cut <= longestTitle ? { start: line.start, end: line.start + cut } : undefined;
}

/**
 * Reads a paragraph as a heading: its numeral, typed or automatic, and its title. Of a heading that
 * is followed by its text the title ends at the first 。 ： ； ， or white space.
 *
 * @returns undefined where it is blank, or longer than a title and neither numbered nor a heading
 *   by its style, or a sentence. A short line is taken for a heading, so a caller has to know the
 *   title.
 */
export function headingOf(paragraph: Paragraph): Heading | undefined {
  const { text } = paragraph;
  const line = linesOf(text)[0];
  if (!line) return undefined;
  const { numeral, end } = numeralOfLine(paragraph, { start: 0, end: line.end });
  const title = titleOf(text, end, line.end);
  if (!title || title.start === title.end) return undefined;
  const isAlone =
    title.end === trimRange(text, line).end && !text.slice(0, title.end).endsWith('。');
  if (!isAlone && !numeral && !isStyledHeading(paragraph)) return undefined;
  return {
    ...(numeral ? { numeral } : {}),
    title: text.slice(title.start, title.end),
    paragraph,
    start: 0,
    end: title.end,
  };
}

/** Where a heading's title stands in its paragraph's text. */
export function titleRange({ title, end }: Heading): TextRange {
  return { start: end - title.length, end };
}

/** Where a typed numeral stands in its paragraph's text; undefined for none or an automatic one. */
export function numeralRange(heading: Heading): TextRange | undefined {
  const { numeral, paragraph } = heading;
  if (!numeral || numeral.automatic) return undefined;
  const start = paragraph.text.indexOf(numeral.text, heading.start);
  return start < 0 ? undefined : { start, end: start + numeral.text.length };
}
