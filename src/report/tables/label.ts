import type { Label } from '../../schema/form';
import { fold } from '../text/fold';
import { readNumeral } from '../chapters/heading-numeral';
import type { LabelVerdict, Numeral } from '../model';

const trailing = /[。.,;:、]+$/;
const year = /\(20\d\d年?\)|20\d\d年?/g;

/** The text without the numeral it begins with, folded. */
export function stripNumeral(text: string): string {
  return fold(text.slice(readNumeral(text)?.end ?? 0));
}

const mostRemembered = 4096;

/** The same few hundred texts are looked at for one label after the other. */
function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

/** No label is longer, with whatever is put into it. */
const longestLabel = 300;

const bare = remember((text) => stripNumeral(text).replace(trailing, '').replace(year, ''));

/** Whether both texts are numbered, and not with the same number. */
function numbersDiffer(one: string, other: string): boolean {
  const [left, right] = [readNumeral(one), readNumeral(other)];
  return left !== undefined && right !== undefined && left.value !== right.value;
}

interface Wording {
  readonly verdict: LabelVerdict;
  readonly text: string;
  readonly folded: string;
  readonly bare: string;
}

/** The labels of the form are few and judged against many texts. */
const known = new WeakMap<Label, readonly Wording[]>();

/** The label's own wording first, then its variants. */
function wordingsOf(label: Label): readonly Wording[] {
  const prepared = known.get(label);
  if (prepared) return prepared;
  const wording = (text: string, verdict: LabelVerdict): Wording => ({
    verdict,
    text,
    folded: fold(text),
    bare: bare(text),
  });
  const wordings = [
    wording(label.text, { is: 'exact' }),
    ...(label.variants ?? []).map(({ text, level }) => wording(text, { is: 'variant', level })),
  ];
  known.set(label, wordings);
  return wordings;
}

/**
 * How a text stands to an official label. Beside the label's known variants, one that differs only
 * in form or absence of its numeral, in a mark at its end or in a year put in is harmless; one that
 * carries another number is not.
 */
export function judgeLabel(text: string, label: Label): LabelVerdict {
  const wordings = wordingsOf(label);
  const given = fold(text);
  const same = wordings.find(({ folded }) => folded === given);
  if (same) return same.verdict;
  if (given === '' || given.length > longestLabel) return { is: 'wrong' };
  const core = bare(text);
  const alike = wordings.find((wording) => wording.bare === core);
  if (!alike) return { is: 'wrong' };
  if (alike.verdict.is !== 'exact') return alike.verdict;
  return { is: 'variant', level: numbersDiffer(text, alike.text) ? 'warning' : 'info' };
}

/**
 * How a text that automatic numbering puts a numeral before stands to an official label: as if both
 * were written; a numeral in signs of another kind is harmless where it says the same number.
 */
export function judgeNumbered(text: string, numeral: Numeral, label: Label): LabelVerdict {
  const whole = judgeLabel(`${numeral.text}${text}`, label);
  if (whole.is !== 'wrong') return whole;
  const own = judgeLabel(text, label);
  if (own.is === 'wrong') return own;
  const isOnlyOne = readNumeral(text) === undefined;
  const isSame = readNumeral(label.text)?.value === numeral.value;
  return { is: 'variant', level: isOnlyOne && isSame ? 'info' : 'warning' };
}

/** Whether a text differs from a label in its numeral alone. */
export function differsInNumeral(text: string, label: Label): boolean {
  return stripNumeral(text) === stripNumeral(label.text);
}

/** Longer texts are compared by this much of their beginnings. */
const longestCompared = 60;

/** What is compared of a text: the code points of its beginning. */
const compared = remember((text) =>
  Uint32Array.from(
    Array.from(stripNumeral(text)).slice(0, longestCompared),
    (character) => character.codePointAt(0) ?? 0,
  ),
);

/** How many code points both have, wherever they stand. */
function shared(left: Uint32Array, right: Uint32Array): number {
  const rest = Array.from(right);
  let count = 0;
  for (const character of left) {
    const at = rest.indexOf(character);
    if (at < 0) continue;
    rest[at] = -1;
    count += 1;
  }
  return count;
}

function distance(left: Uint32Array, right: Uint32Array): number {
  let above = Uint32Array.from({ length: right.length + 1 }, (_, index) => index);
  let line = new Uint32Array(above.length);
  for (let i = 0; i < left.length; i += 1) {
    line[0] = i + 1;
    for (let j = 0; j < right.length; j += 1) {
      const substituted = (above[j] ?? 0) + (left[i] === right[j] ? 0 : 1);
      line[j + 1] = Math.min(substituted, (above[j + 1] ?? 0) + 1, (line[j] ?? 0) + 1);
    }
    [above, line] = [line, above];
  }
  return above[right.length] ?? 0;
}

/**
 * How alike two texts are, 0 to 1: one minus their edit distance over the longer length.
 *
 * @param least what does not reach this need not be told apart, and is 0
 */
export function similarity(a: string, b: string, least = 0): number {
  const [left, right] = [compared(a), compared(b)];
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 0;
  // No two texts are more alike than by their lengths, or by the characters they have in common.
  if (Math.min(left.length, right.length) / longest < least) return 0;
  if (shared(left, right) / longest < least) return 0;
  const alike = 1 - distance(left, right) / longest;
  return alike < least ? 0 : alike;
}
