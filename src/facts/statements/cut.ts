import { lexicon } from '../../schema/terms';
import type { Term } from '../../schema/terms';
import type { Clause } from '../../report/text/prose';
import type { Quantity } from '../../report/text/quantities';
import type { Publisher } from '../../report/model';
import { bodiesIn, reportsForArea } from './bodies';
import type { NamedBody } from './bodies';
import type { QuantitiesIn } from './quantities';

/** A word that the lexicon knows. */
export interface Word {
  readonly is: 'word';
  readonly term: Term;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch that it does not. */
export interface Unknown {
  readonly is: 'unknown';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Figure {
  readonly is: 'figure';
  readonly quantity: Quantity;
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
}

export interface Mark {
  readonly is: 'mark';
  readonly text: '、' | '：';
  readonly start: number;
  readonly end: number;
}

export type Token = Word | Unknown | Figure | Mark;

/** Who reads: words for years and bodies depend on it. */
export interface Reader {
  readonly year: number | undefined;
  readonly publisher: Publisher | undefined;
  readonly quantitiesIn: QuantitiesIn;
}

interface Known {
  readonly word: string;
  readonly term: Term;
}

/** Every word of the lexicon with what it stands for first. */
const known = new Map<string, Known>();
for (const { term, words } of lexicon) {
  for (const word of words) if (!known.has(word)) known.set(word, { word, term });
}

function groupedBy(
  words: readonly Known[],
  keyOf: (word: string) => string,
): ReadonlyMap<string, readonly Known[]> {
  const groups = new Map<string, Known[]>();
  for (const each of words) {
    const key = keyOf(each.word);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return groups;
}

/** The words by how they begin: so many of them begin with 政 or 公 that two characters tell more. */
const byStart = groupedBy([...known.values()], (word) => word.slice(0, 2));

const part: Term = { is: 'period', as: 'part' };

/** All that a government reports for: 全市各级行政机关. */
const wholeArea =
  /全[省市县区州旗盟乡镇](?:各级)?各?(?:行政机关|政府机关|机关单位|机关|单位|部门|政府系统|政府部门|街道|乡镇|镇街)(?:(?:[、和及]|以及)各?(?:单位|部门|街道|乡镇|镇街|镇))*|各级行政机关|(?:本级|[省市县区州旗]人?民?)?政府及(?:其|各)?(?:工作)?部门(?:[、和及]各?(?:乡镇街道|乡镇|街道|镇街|镇|乡))*/y;

/** The whole year in dates: 1月1日至12月31日, 截至12月底. */
const wholeYear =
  /(?:20\d\d年)?1月(?:1日|份)?(?:起)?(?:至|到|[-~～—–])+(?:20\d\d年)?12月(?:31日|份|底|末)?|(?:截[至止]到?)?(?:20\d\d年)?12月(?:31日|底|末)(?:为?止)?/y;
const months =
  /(?:20\d\d年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:月)?(?:至|到|[-~～—–])+(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底)?|(?:20\d\d年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|初|底|末|中旬|上旬|下旬)?(?:\d{1,2}日)?/y;
const quarters = /第?[一二三四1-4](?:至|到|、|[-~～—–])?第?[一二三四1-4]?个?季度/y;
const years = /20\d\d(?:年)?(?:至|到|[-~～—–])+20\d\d年度?/y;
const year = /(20\d\d)年度?(?:年)?(?:期间|全年|底|末)?/y;
const spelledYear = /二[〇零]([一二三四五六七八九〇零])([一二三四五六七八九〇零])年度?/y;
const spelled = '〇一二三四五六七八九';

function digit(character: string | undefined): number {
  return character === undefined || character === '零' ? 0 : spelled.indexOf(character);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function yearTerm(named: number, own: number | undefined): Term {
  const offset = named - (own ?? named);
  const as =
    offset === 0
      ? 'this-year'
      : offset === -1
        ? 'last-year'
        : offset === 1
          ? 'next-year'
          : 'other-year';
  return { is: 'period', as };
}

/** A date that begins at a place. */
function dateAt(text: string, at: number, reader: Reader): Pick<Word, 'term' | 'end'> | undefined {
  const character = text.charAt(at);
  if (!/[\d一二三四五六七八九十第截]/.test(character)) return undefined;
  const whole = matchAt(wholeYear, text, at)?.[0];
  if (whole !== undefined) {
    const named = /20\d\d/.exec(whole)?.[0];
    const term: Term =
      named === undefined
        ? { is: 'period', as: 'this-year' }
        : yearTerm(Number(named), reader.year);
    return { term, end: at + whole.length };
  }
  const many = matchAt(years, text, at)?.[0];
  if (many !== undefined)
    return { term: { is: 'period', as: 'many-years' }, end: at + many.length };
  for (const pattern of [quarters, months]) {
    const found = matchAt(pattern, text, at)?.[0];
    if (found !== undefined) return { term: part, end: at + found.length };
  }
  const found = matchAt(year, text, at);
  const inWords = found ? null : matchAt(spelledYear, text, at);
  const match = found ?? inWords;
  if (!match) return undefined;
  const named = found ? Number(found[1]) : 2000 + digit(match[1]) * 10 + digit(match[2]);
  return { term: yearTerm(named, reader.year), end: at + match[0].length };
}

function wordsAt(text: string, at: number): readonly Known[] {
  const start = text.slice(at, at + 2);
  // 未结转 says that nothing was carried on, not that something is 未结.
  const isNot = text.startsWith('未结转', at);
  const longer =
    byStart
      .get(start)
      ?.filter(({ word }) => text.startsWith(word, at) && !(isNot && word === '未结')) ?? [];
  const alone = start.length > 1 ? known.get(start.charAt(0)) : undefined;
  return alone ? [alone, ...longer] : longer;
}

/** The words with a mark in them by their first character, the longest first. */
const overMarks = groupedBy(
  [...known.values()]
    .filter(({ word }) => word.includes('、'))
    .sort((one, other) => other.word.length - one.word.length),
  (word) => word.charAt(0),
);

/** No word that runs over a mark begins farther before it. */
const longestJoined = 24;

/** Units of time say how long something took, and count nothing. */
const ofTime = /^(?:个工作日|个月|小时|年|月|日|天|页|字)$/;

/** A word that may stand at a place, and what taking it costs. */
interface Candidate {
  readonly end: number;
  readonly term: Term;
  readonly cost: number;
}

/** The fewest words that name something, with as little as possible left unread, are the right ones. */
const costs = { word: 1, fillerCharacter: 0.5, unknownCharacter: 4 } as const;

function costOf(term: Term, length: number): number {
  const isIdle = term.is === 'filler' || term.is === 'relation';
  return costs.word + (isIdle ? costs.fillerCharacter * length : 0);
}

function candidatesAt(
  text: string,
  at: number,
  reader: Reader,
  bodies: readonly NamedBody[],
  isArea: boolean,
): readonly Candidate[] {
  const self: Term = { is: 'scope', as: 'self' };
  const area = isArea ? matchAt(wholeArea, text, at)?.[0] : undefined;
  if (area !== undefined) return [{ end: at + area.length, term: self, cost: 0 }];
  const date = dateAt(text, at, reader);
  return [
    ...(date ? [{ ...date, cost: 0 }] : []),
    ...bodies.flatMap(({ start, end, own }): readonly Candidate[] => {
      if (start !== at) return [];
      return own
        ? [{ end, term: self, cost: 0 }]
        : [{ end, term: { is: 'scope', as: 'body' }, cost: costs.word + costs.fillerCharacter }];
    }),
    ...wordsAt(text, at).map(({ word, term }): Candidate => {
      // A government reports for its whole area.
      const isOwnArea = isArea && term.is === 'scope' && term.as === 'area';
      return {
        end: at + word.length,
        term: isOwnArea ? self : term,
        cost: costOf(term, word.length),
      };
    }),
  ];
}

/** A stretch without figures and marks, cut where that costs least. */
function cutRange(
  text: string,
  from: number,
  to: number,
  candidates: (at: number) => readonly Candidate[],
): readonly (Word | Unknown)[] {
  const best: number[] = [];
  const taken: (Candidate | undefined)[] = [];
  best[to - from] = 0;
  for (let at = to - 1; at >= from; at -= 1) {
    let least = costs.unknownCharacter + (best[at + 1 - from] ?? Infinity);
    let choice: Candidate | undefined;
    for (const candidate of candidates(at)) {
      if (candidate.end > to) continue;
      const cost = candidate.cost + (best[candidate.end - from] ?? Infinity);
      if (
        cost < least ||
        (cost === least && (choice === undefined || candidate.end > choice.end))
      ) {
        least = cost;
        choice = candidate;
      }
    }
    best[at - from] = least;
    taken[at - from] = choice;
  }
  const tokens: (Word | Unknown)[] = [];
  let at = from;
  while (at < to) {
    const choice = taken[at - from];
    if (choice) {
      const { end, term } = choice;
      tokens.push({ is: 'word', term, text: text.slice(at, end), start: at, end });
      at = end;
      continue;
    }
    const start = at;
    while (at < to && !taken[at - from]) at += 1;
    tokens.push({ is: 'unknown', text: text.slice(start, at), start, end: at });
  }
  return tokens;
}

/** Cuts a clause into what the lexicon knows, figures, and what is left between. */
export function cut(clause: Clause, reader: Reader): readonly Token[] {
  const { text } = clause;
  const bodies = bodiesIn(text, reader.publisher);
  const isArea = reportsForArea(reader.publisher);
  const candidates = (at: number): readonly Candidate[] =>
    candidatesAt(text, at, reader, bodies, isArea);
  const fixed: (Figure | Mark)[] = [];
  const steps: Candidate[][] = [];
  for (const quantity of reader.quantitiesIn(clause)) {
    const { start, end, unit } = quantity;
    // 1 of 1至6月 counts nothing.
    if ((dateAt(text, start, reader)?.end ?? 0) > end) continue;
    if (ofTime.test(unit)) {
      const until = end + (text.startsWith('内', end) ? 1 : 0);
      steps[start] = [{ end: until, term: { is: 'scope', as: 'step' }, cost: costs.word }];
    } else fixed.push({ is: 'figure', quantity, clause, start, end });
  }
  for (const { index, 0: mark } of text.matchAll(/[、：]/g)) {
    const inside = fixed.some(({ start, end }) => index >= start && index < end);
    if (!inside)
      fixed.push({ is: 'mark', text: mark === '、' ? '、' : '：', start: index, end: index + 1 });
  }
  fixed.sort((one, other) => one.start - other.start);
  const withSteps = (at: number): readonly Candidate[] => [...candidates(at), ...(steps[at] ?? [])];
  const tokens: Token[] = [];
  let at = 0;
  for (let index = 0; index <= fixed.length; index += 1) {
    const next = fixed[index];
    const to = next?.start ?? text.length;
    // 信访、举报、投诉类 is one word, marks and all.
    const joined = next?.is === 'mark' ? joinedAt(text, at, to, isArea) : undefined;
    if (joined !== undefined) {
      const beyond = fixed.findIndex(({ start }) => start >= joined.end);
      tokens.push(...cutRange(text, at, joined.start, withSteps));
      tokens.push({
        is: 'word',
        term: joined.term,
        text: text.slice(joined.start, joined.end),
        start: joined.start,
        end: joined.end,
      });
      at = joined.end;
      index = (beyond < 0 ? fixed.length : beyond) - 1;
      continue;
    }
    tokens.push(...cutRange(text, at, to, withSteps));
    if (next) {
      tokens.push(next);
      at = next.end;
    }
  }
  return tokens;
}

/** A word that runs over a mark: it begins before and ends behind. */
function joinedAt(
  text: string,
  from: number,
  mark: number,
  isArea: boolean,
): (Candidate & { readonly start: number }) | undefined {
  for (let start = Math.max(from, mark - longestJoined); start < mark; start += 1) {
    const area = isArea ? matchAt(wholeArea, text, start)?.[0] : undefined;
    if (area !== undefined && start + area.length > mark + 1) {
      return { end: start + area.length, term: { is: 'scope', as: 'self' }, cost: 0, start };
    }
    const found = overMarks
      .get(text.charAt(start))
      ?.find(({ word }) => text.startsWith(word, start));
    if (found && start + found.word.length > mark + 1) {
      return { end: start + found.word.length, term: found.term, cost: costs.word, start };
    }
  }
  return undefined;
}
