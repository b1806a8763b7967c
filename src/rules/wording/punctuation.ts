import type { Subject } from '../../facts/facts';
import type { Place, Report } from '../../report/model';
import { defineRule } from '../rule';
import type { Edit, Fix, Wrong } from '../rule';
import {
  countFullWidth,
  findDots,
  findHalfWidth,
  findMarkRuns,
  findStraightQuotes,
  findWesternStops,
} from '../../facts/wording/punctuation-marks';
import type { HalfWidthMark, MarkChange } from '../../facts/wording/punctuation-marks';
import { labelParagraphs } from '../../facts/wording/table-labels';
import { oddQuote, pairMarks } from '../../facts/wording/pairs';
import type { Unpaired } from '../../facts/wording/pairs';
import { markPlace } from '../../facts/wording/paragraphs';
import type { WrittenParagraph } from '../../facts/wording/paragraphs';
import { openEnds } from './open-ends';
import type { EndCode } from './open-ends';
import { straySpaces } from './spaces';
import type { SpaceCode } from './spaces';

type Code =
  | 'doubled'
  | 'mixed'
  | 'half-width'
  | 'western-stop'
  | 'unpaired'
  | 'straight-quotes'
  | 'dots'
  | SpaceCode
  | EndCode;

function edit(
  { index: paragraph, text }: Pick<WrittenParagraph, 'index' | 'text'>,
  change: MarkChange,
): Edit {
  const { start, end, now } = change;
  return { do: 'set-text', paragraph, start, end, was: text.slice(start, end), now };
}

function place(written: WrittenParagraph, { start, end }: MarkChange): Place {
  return markPlace(written, start, end);
}

function* runs(paragraphs: readonly WrittenParagraph[]): Iterable<Wrong<Code>> {
  for (const written of paragraphs) {
    for (const found of findMarkRuns(written.text)) {
      const was = written.text.slice(found.start, found.end);
      // Of three full stops an ellipsis may be meant, of two different marks either.
      const kind = found.doubled && was.length === 2 ? 'safe' : 'offer';
      yield {
        is: 'wrong',
        code: found.doubled ? 'doubled' : 'mixed',
        at: [place(written, found)],
        data: { marks: was },
        actual: was,
        expected: found.now,
        fixes: [{ kind, edits: [edit(written, found)] }],
      };
    }
  }
}

/** A label of the form that a broken table left among the paragraphs. */
const tableLabel = /^\s*(?:[（(]本列数据|第二十条第)/;

/** From this share on, half-width marks are a document's way of writing. */
const consistent = 0.8;

/** A half-width mark, where it stands, and how it is mended. */
interface FoundMark {
  readonly mark: HalfWidthMark;
  readonly was: string;
  readonly at: Place;
  readonly edit: Edit;
}

function marksInLabels(report: Report): readonly FoundMark[] {
  return labelParagraphs(report).flatMap(({ paragraph, place: at }) =>
    findHalfWidth(paragraph.text).map((mark) => {
      const { index, text } = paragraph;
      const { start, end } = mark;
      const around = text.slice(Math.max(0, start - 6), end + 6).replace(/\s/g, ' ');
      return {
        mark,
        was: text.slice(start, end),
        at: { ...at, text: around.trim(), paragraph: index, range: { start, end } },
        edit: edit({ index, text }, mark),
      };
    }),
  );
}

function* halfWidth(
  paragraphs: readonly WrittenParagraph[],
  report: Report,
): Iterable<Wrong<Code>> {
  const own = paragraphs.filter(({ text }) => !tableLabel.test(text));
  const marks = own.flatMap((written) =>
    findHalfWidth(written.text).map((mark) => ({
      mark,
      was: written.text.slice(mark.start, mark.end),
      at: place(written, mark),
      edit: edit(written, mark),
    })),
  );
  // What is right in a table but for its marks is the way it was typed, and no stray among others.
  const inLabels = marksInLabels(report);
  const all: readonly FoundMark[] = [...marks, ...inLabels];
  const isConsistent = (kind: string): boolean => {
    // (一) is harmless; many programs write it so.
    if (kind === 'numeral') return true;
    const half = marks.filter(({ mark }) => mark.kind === kind).length;
    const full = own.reduce((sum, { text }) => sum + countFullWidth(text, kind), 0);
    return half / (half + full) >= consistent;
  };
  const kinds = new Set(marks.map(({ mark }) => mark.kind));
  const stray = new Set([...kinds].filter((kind) => !isConsistent(kind)));
  // The marks that stand among full-width ones of their kind are what a person looks for.
  const [first, ...others] = [
    ...marks.filter(({ mark }) => stray.has(mark.kind)),
    ...marks.filter(({ mark }) => !stray.has(mark.kind)),
    ...inLabels,
  ].map(({ at }) => at);
  if (!first) return;
  yield {
    is: 'wrong',
    code: 'half-width',
    severity: stray.size === 0 ? 'info' : 'warning',
    at: [first, ...others],
    data: {
      count: all.length,
      marks: [...new Set(all.map(({ was }) => was.trim()))].join(' '),
    },
    fixes: [{ kind: 'safe', edits: all.map((one) => one.edit) }],
  };
}

function* westernStops(paragraphs: readonly WrittenParagraph[]): Iterable<Wrong<Code>> {
  const stops = paragraphs.flatMap((written) =>
    findWesternStops(written.text).map((stop) => ({ written, stop })),
  );
  const [first, ...others] = stops.map(({ written, stop }) => place(written, stop));
  if (!first) return;
  const fixOf = (kind: Fix['kind'], ends: boolean): readonly Fix[] => {
    const edits = stops
      .filter(({ stop }) => stop.ends === ends)
      .map(({ written, stop }) => edit(written, stop));
    return edits.length === 0 ? [] : [{ kind, edits }];
  };
  yield {
    is: 'wrong',
    code: 'western-stop',
    at: [first, ...others],
    data: { count: stops.length },
    fixes: [...fixOf('safe', true), ...fixOf('offer', false)],
  };
}

/** A quotation or bracket may go on over this many paragraphs. */
const furthestPartner = 5;

/** A paragraph's marks of one kind that lack their partners. */
interface Lonely {
  readonly written: WrittenParagraph;
  readonly order: number;
  readonly kind: string;
  readonly marks: readonly Unpaired[];
}

function lonelyIn(written: WrittenParagraph, order: number): readonly Lonely[] {
  const odd = oddQuote(written.text);
  const marks = [...pairMarks(written.text).unpaired, ...(odd ? [odd] : [])];
  return [...new Set(marks.map(({ kind }) => kind))].map((kind) => ({
    written,
    order,
    kind,
    marks: marks.filter((mark) => mark.kind === kind),
  }));
}

/** Whether what one paragraph opens another closes. */
function completes(one: Lonely, other: Lonely): boolean {
  const [mine, yours] = [one.marks[0], other.marks[0]];
  if (!mine || !yours || one.marks.length > 1 || other.marks.length > 1) return false;
  const distance = other.order - one.order;
  return (
    one.kind === other.kind &&
    distance > 0 &&
    distance <= furthestPartner &&
    (one.kind === '"' || (mine.opens && !yours.opens))
  );
}

function* unpaired(paragraphs: readonly WrittenParagraph[]): Iterable<Wrong<Code>> {
  const found = paragraphs.flatMap(lonelyIn);
  const settled = new Set<Lonely>();
  for (const [at, one] of found.entries()) {
    if (settled.has(one)) continue;
    // A paragraph has few kinds of marks, so that the partner is among the next ones.
    const partner = found.slice(at + 1, at + 60).find((other) => completes(one, other));
    if (partner) settled.add(one).add(partner);
  }
  for (const one of found) {
    const [first, ...others] = one.marks.map((mark) =>
      markPlace(one.written, mark.at, mark.at + 1),
    );
    if (!first || settled.has(one)) continue;
    const marks = [...new Set(one.marks.map(({ mark }) => mark))].join(' ');
    yield {
      is: 'wrong',
      code: 'unpaired',
      at: [first, ...others],
      data: { mark: marks },
      actual: marks,
    };
  }
}

/** Marks of other scripts in place of Chinese ones, told together. */
function* replaced(
  paragraphs: readonly WrittenParagraph[],
  code: 'straight-quotes' | 'dots',
  find: (text: string) => readonly MarkChange[],
  severity: 'warning' | 'info',
): Iterable<Wrong<Code>> {
  const marks = paragraphs.flatMap((written) =>
    find(written.text).map((change) => ({ written, change })),
  );
  const [first, ...others] = marks.map(({ written, change }) => place(written, change));
  if (!first) return;
  yield {
    is: 'wrong',
    code,
    severity,
    at: [first, ...others],
    data: { count: marks.length },
    fixes: [{ kind: 'safe', edits: marks.map(({ written, change }) => edit(written, change)) }],
  };
}

function* look(subject: Subject): Iterable<Wrong<Code>> {
  const { paragraphs } = subject.facts;
  // Straight quotes throughout are a document's way of writing.
  const hasCurly = paragraphs.some(({ text }) => /[“”]/.test(text));
  yield* runs(paragraphs);
  yield* halfWidth(paragraphs, subject.report);
  yield* westernStops(paragraphs);
  yield* unpaired(paragraphs);
  yield* replaced(paragraphs, 'straight-quotes', findStraightQuotes, hasCurly ? 'warning' : 'info');
  yield* replaced(paragraphs, 'dots', findDots, 'warning');
  yield* straySpaces(subject);
  yield* openEnds(subject);
}

export const punctuation = defineRule<Code>({
  id: 'punctuation',
  basis: ['P11'],
  severity: 'warning',
  words: {
    zh: {
      name: '标点和空格',
      why: '中文用全角标点，标点不重复，括号、引号、书名号成对，每段以标点结束；标点前、句子中间和年份的数字之间不留空格。数字、网址和外文中的半角符号，标题、栏目名后面隔开的空格不算。依据：《标点符号用法》（GB/T 15834—2011），空格没有明文。',
      messages: {
        doubled: '标点重复：“{marks}”。',
        mixed: '标点“{marks}”连用，只应留一个。',
        'half-width': '中文里有 {count} 处半角标点（{marks}），应为全角。',
        'western-stop': '有 {count} 处中文句子以“.”结束，应为“。”。',
        unpaired: '标点 {mark} 不成对。',
        'straight-quotes': '中文里有 {count} 个直引号，应为中文引号。',
        dots: '有 {count} 处省略号写成了“...”，应为“……”。',
        'space-mark': '有 {count} 处标点前面多了空格。',
        'space-wide': '有 {count} 处句子中间多了空格。',
        'space-year': '年份“{text}”中间有空格，应为“{expected}”。',
        'open-end': '有 {count} 段的末尾没有标点。',
        'comma-end': '有 {count} 段以逗号或顿号结束，句子没有写完或标点有误。',
      },
    },
    en: {
      name: 'Marks and spaces',
      why: 'Chinese text has full-width marks, no mark twice, brackets and quotes in pairs, and a mark at the end of a paragraph; no space before a mark, within a sentence or a year. Marks in numbers, addresses and foreign words do not count, nor spaces that set off a heading. Source: GB/T 15834—2011 on punctuation; nothing official on spaces.',
      messages: {
        doubled: 'A mark is doubled: {marks}',
        mixed: 'Of the marks {marks} only one should stay.',
        'half-width': '{count} half-width marks ({marks}) stand in Chinese text.',
        'western-stop': '{count} Chinese sentences end with a Western full stop.',
        unpaired: 'The mark {mark} has no partner.',
        'straight-quotes': '{count} straight quotes stand in Chinese text, in place of “ and ”.',
        dots: 'Dots stand for an ellipsis, ……, at {count} places.',
        'space-mark': 'A space stands before a mark at {count} places.',
        'space-wide': 'Spaces stand within a sentence at {count} places.',
        'space-year': 'The year {text} has spaces in it and should read {expected}.',
        'open-end': '{count} paragraphs end without a mark.',
        'comma-end': '{count} paragraphs end with a comma: unfinished, or the wrong mark.',
      },
    },
  },
  look,
});
