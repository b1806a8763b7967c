import { fold } from '../report/text/fold';
import type { Place, Report } from '../report/model';
import type { Datum } from '../rules/rule';
import type { Found } from './finding';

/** cyrb53 by bryc (public domain): 53 bits, quick, the same everywhere. */
export function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

// Where something stands changes as text is written above it, so addresses take no part.
function lasting({ chapter, table, row, column, text }: Place): readonly unknown[] {
  return [chapter, table, row, column, text === undefined ? undefined : fold(text)];
}

function normal(value: Datum): Datum {
  if (typeof value === 'string') return fold(value);
  return typeof value === 'number' ? value : value.map(fold);
}

/**
 * A short hash of what is wrong: rule, code, places and values, without where in the text it stands
 * and without differences of width and white space.
 */
export function fingerprint(found: Found): string {
  const { rule, code, at, actual = '', data = {} } = found;
  const figures = Object.keys(data)
    .sort()
    .map((name) => [name, normal(data[name] ?? '')]);
  return hash(JSON.stringify([rule, code, at.map(lasting), fold(actual), figures]));
}

/** How much of a sentence on either side tells a slip from another of its kind. */
const context = 6;

/** Gives what stands around a stretch of the prose, which a cell of a table has no need of. */
function surroundingsIn({ body }: Report): (place: Place) => string {
  const texts = new Map(body.paragraphs.map(({ index, text }) => [index, text]));
  return ({ paragraph = -1, range }) => {
    const text = texts.get(paragraph);
    if (text === undefined || range === undefined) return '';
    const before = text.slice(Math.max(0, range.start - context), range.start);
    return fold(`${before}/${text.slice(range.end, range.end + context)}`);
  };
}

/**
 * Gives each finding its key. What was said of one is not to pass to another of its kind: a slip
 * of the prose goes by what stands around it, too, and several alike by how many they are, so that
 * none takes the key of one that was mended.
 */
export function withKeys<T extends Found>(
  report: Report,
  found: readonly T[],
): readonly (T & { key: string })[] {
  const surroundings = surroundingsIn(report);
  const prints = found.map((one) => {
    const around = surroundings(one.at[0]);
    return around === '' ? fingerprint(one) : hash(`${fingerprint(one)}/${around}`);
  });
  const alike = new Map<string, number>();
  for (const print of prints) alike.set(print, (alike.get(print) ?? 0) + 1);
  const seen = new Map<string, number>();
  return found.map((one, at) => {
    const print = prints[at] ?? '';
    const [before, count] = [seen.get(print) ?? 0, alike.get(print) ?? 1];
    seen.set(print, before + 1);
    const key = count === 1 ? print : hash(`${print}/${String(before)}/${String(count)}`);
    return { ...one, key };
  });
}
