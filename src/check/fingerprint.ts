import { fold } from '../report/fold';
import type { Place } from '../report/report';
import type { Datum } from '../rules/rule';
import type { Found } from './finding';

/** cyrb53 by bryc (public domain): 53 bits, quick, the same everywhere. */
function hash(text: string): string {
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

/** Gives each finding its key; of several alike, the second and later ones count themselves in. */
export function withKeys<T extends Found>(found: readonly T[]): readonly (T & { key: string })[] {
  const seen = new Map<string, number>();
  return found.map((one) => {
    const print = fingerprint(one);
    const before = seen.get(print) ?? 0;
    seen.set(print, before + 1);
    return { ...one, key: before === 0 ? print : hash(`${print}/${String(before)}`) };
  });
}
