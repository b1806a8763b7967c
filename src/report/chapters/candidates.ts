import type { Block, Paragraph } from '../../ooxml/blocks';
import { chapterIds } from '../../schema/form';
import type { ChapterId } from '../../schema/form';
import {
  isContentsEntry,
  isStyledHeading,
  linesOf,
  longestTitle,
  numeralOfLine,
  trimRange,
} from './headings';
import type { TextRange } from '../text/prose';
import { ordinalOf } from '../text/numerals';
import { readNumeral } from './heading-numeral';
import type { Heading, Numeral, NumeralStyle } from '../model';
import { certainty, matchTitle, titleAt } from './titles';

/** A place in a document that may be the heading of a chapter. */
export interface Candidate {
  readonly id: ChapterId;
  readonly heading: Heading;
  /** how surely its words mean this chapter */
  readonly certainty: number;
  /** a line of its own; a title before its text; at the end of another text */
  readonly form: 'line' | 'lead' | 'glued';
  /** what makes it look like a heading */
  readonly emphasis: 'style' | 'bold' | 'plain';
  /** index of its paragraph among the blocks */
  readonly block: number;
}

/** A chapter's place among the six, from 1. */
export function ordinal(id: ChapterId): number {
  return chapterIds.indexOf(id) + 1;
}

/** Chapters are numbered like these, topics are not. */
export const chapterStyles: ReadonlySet<NumeralStyle> = new Set([
  'chinese',
  'ordinal-chapter',
  'other',
]);

function isChapterNumeral(numeral: Pick<Numeral, 'style'> | undefined): boolean {
  return numeral !== undefined && chapterStyles.has(numeral.style);
}

/** Numbered titles inside a text; a text with several lists the parts of the report. */
function numberedTitles(text: string): readonly number[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(/[一二三四五六][、.．]|第[一二三四五六](?:章|部分)/g)) {
    const numeral = readNumeral(text.slice(index, index + longestTitle));
    if (numeral && titleAt(text, index + numeral.end)) starts.push(index);
  }
  return starts;
}

type Found = Omit<Candidate, 'block' | 'emphasis'>;

/** A line's numeral, and where what it numbers begins. */
type Numbered = ReturnType<typeof numeralOfLine>;

function onItsOwn(
  paragraph: Paragraph,
  line: TextRange,
  { numeral, end: from }: Numbered,
  stands: boolean,
): Found | undefined {
  const { text } = paragraph;
  const title = trimRange(text, { start: from, end: line.end });
  const written = text.slice(title.start, title.end);
  if (written.length > longestTitle || /[。！？!?；;](?=.)/su.test(written)) return undefined;
  const match = matchTitle(written);
  if (!match) return undefined;
  const isPlain = !stands && !numeral;
  if (match.certainty < (isPlain ? certainty.prefixed : certainty.faint)) return undefined;
  return {
    ...match,
    form: 'line',
    heading: {
      ...(numeral ? { numeral } : {}),
      title: written,
      paragraph,
      start: line.start,
      end: title.end,
    },
  };
}

function beforeItsText(
  paragraph: Paragraph,
  line: TextRange,
  { numeral, end: from }: Numbered,
  stands: boolean,
  isStrict: boolean,
  numbered: readonly number[],
): Found | undefined {
  const { text } = paragraph;
  if (!isChapterNumeral(numeral) && !stands) return undefined;
  const title = titleAt(text, from);
  if (!title) return undefined;
  const rest = text.slice(title.end, line.end);
  if (!/[\p{L}\p{N}]/u.test(rest)) return undefined;
  // Without a mark between, only a numeral tells a title from a sentence that begins with its words.
  const isApart = /^[\s\u200b]*[。：:\s]|^[无暂]/.test(rest);
  if (isStrict ? !isApart : !numeral) return undefined;
  if (numbered.length > 1) return undefined;
  const { start } = trimRange(text, { start: from, end: title.end });
  return {
    id: title.id,
    certainty: title.certainty - 1,
    form: 'lead',
    heading: {
      ...(numeral ? { numeral } : {}),
      title: text.slice(start, title.end),
      paragraph,
      start: line.start,
      end: title.end,
    },
  };
}

/** After these a list, a quotation or a sentence goes on. */
const goesOn = /[、；;，,：:《“"（(见为是在至]$/;

function atTheEnd(
  paragraph: Paragraph,
  line: TextRange,
  numbered: readonly number[],
): Found | undefined {
  const { text } = paragraph;
  const starts = numbered.filter((at) => at > line.start && at < line.end);
  const [start] = starts;
  if (start === undefined || starts.length > 1) return undefined;
  const read = readNumeral(text.slice(start, line.end));
  const title = read && titleAt(text, start + read.end);
  const before = text.slice(line.start, start);
  if (!title || before.trim() === '' || goesOn.test(before.trimEnd())) return undefined;
  const rest = text.slice(title.end, line.end);
  const isLast = /^[\s\u200b。：:]*$/.test(rest);
  const isApart = /[。！？!?.”"）)\s]$/.test(before) && /^[。：:\s]/.test(rest);
  if (!isLast && !isApart) return undefined;
  const from = trimRange(text, { start: start + read.end, end: title.end }).start;
  const { style, value, text: written } = read;
  return {
    id: title.id,
    certainty: title.certainty - 2,
    form: 'glued',
    heading: {
      numeral: { style, value, text: written, automatic: false },
      title: text.slice(from, title.end),
      paragraph,
      start,
      end: title.end,
    },
  };
}

/** 一总体情况, its mark forgotten: only what is known to be a title tells it from a text. */
function unmarked({ text }: Paragraph, line: TextRange): Numbered | undefined {
  const { start, end } = trimRange(text, line);
  const value = ordinalOf(text.charAt(start));
  if (value === undefined || value > chapterIds.length) return undefined;
  const title = titleAt(text, start + 1);
  if (title?.end !== end || title.certainty < certainty.prefixed) return undefined;
  const numeral = { style: 'chinese', value, text: text.charAt(start), automatic: false } as const;
  return { numeral, end: start + 1 };
}

/** Every place outside of tables that may be a chapter's heading, in document order. */
export function findCandidates(blocks: readonly Block[]): readonly Candidate[] {
  return blocks.flatMap((block, index): readonly Candidate[] => {
    if (block.kind === 'table' || isContentsEntry(block)) return [];
    const emphasis = isStyledHeading(block) ? 'style' : block.bold ? 'bold' : 'plain';
    const stands = emphasis !== 'plain';
    const numbered = numberedTitles(block.text);
    return linesOf(block.text).flatMap((line) => {
      const numbering = numeralOfLine(block, line);
      const own = numbering.numeral ? numbering : (unmarked(block, line) ?? numbering);
      const found =
        beforeItsText(block, line, own, stands, true, numbered) ??
        onItsOwn(block, line, own, stands) ??
        beforeItsText(block, line, own, stands, false, numbered) ??
        atTheEnd(block, line, numbered);
      return found ? [{ ...found, emphasis, block: index }] : [];
    });
  });
}
