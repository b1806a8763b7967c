import { fold } from '../../report/text/fold';

/** A text folded for comparison that knows where in the original each of its characters stands. */
export interface FoldedText {
  readonly text: string;
  /** the stretch of the original that a stretch of the folded text was made from */
  readonly range: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** Folds a text character by character. */
export function foldWithPlaces(original: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = fold(character);
    const next = at + character.length;
    for (let left = folded.length; left > 0; left -= 1) {
      starts.push(at);
      ends.push(next);
    }
    text += folded;
    at = next;
  }
  return {
    text,
    range: (start, end) => ({
      start: starts[start] ?? original.length,
      end: end > start ? (ends[end - 1] ?? original.length) : (starts[start] ?? original.length),
    }),
  };
}
