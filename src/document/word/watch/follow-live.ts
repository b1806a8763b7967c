import { plainText } from '../read/live';
import type { LiveParagraph } from '../read/live';

/**
 * Finds a paragraph of an earlier list of Word's paragraphs in a later one.
 *
 * @returns its place, where it reads as it did and all before or all behind it does too, or none
 *   came or went
 */
export function followLive(
  before: readonly LiveParagraph[],
  now: readonly LiveParagraph[],
  place: number,
): number | undefined {
  const isSame = (at: number, later: number): boolean => {
    const [one, other] = [before[at], now[later]];
    if (!one || !other) return false;
    return one.depth === other.depth && plainText(one.text) === plainText(other.text);
  };
  const all = (from: number, to: number, shift: number): boolean => {
    for (let at = from; at < to; at++) if (!isSame(at, at + shift)) return false;
    return true;
  };
  const longer = now.length - before.length;
  if (longer === 0) return isSame(place, place) ? place : undefined;
  if (all(0, place + 1, 0)) return place;
  return all(place, before.length, longer) ? place + longer : undefined;
}
