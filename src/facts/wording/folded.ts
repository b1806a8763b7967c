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
    starts.push(...Array<number>(folded.length).fill(at));
    ends.push(...Array<number>(folded.length).fill(at + character.length));
    text += folded;
    at += character.length;
  }
  return {
    text,
    range: (start, end) => ({
      start: starts[start] ?? original.length,
      end: end > start ? (ends[end - 1] ?? original.length) : (starts[start] ?? original.length),
    }),
  };
}
