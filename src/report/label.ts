import type { Label } from '../schema/form';
import { fold } from './fold';
import { readNumeral } from './heading-numeral';
import type { LabelVerdict } from './report';

const trailing = /[。.,;:、]+$/;
const year = /\(20\d\d年?\)|20\d\d年?/g;

/** The text without the numeral it begins with, folded. */
export function stripNumeral(text: string): string {
  return fold(text.slice(readNumeral(text)?.end ?? 0));
}

/** No label is longer, with whatever is put into it. */
const longestLabel = 300;

function bare(text: string): string {
  return stripNumeral(text).replace(trailing, '').replace(year, '');
}

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

/** Longer texts are compared by this much of their beginnings. */
const longestCompared = 60;

/** How alike two texts are, 0 to 1: one minus their edit distance over the longer length. */
export function similarity(a: string, b: string): number {
  const left = Array.from(stripNumeral(a)).slice(0, longestCompared);
  const right = Array.from(stripNumeral(b)).slice(0, longestCompared);
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 0;
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [i, character] of left.entries()) {
    const line = [i + 1];
    for (const [j, other] of right.entries()) {
      const substituted = (above[j] ?? 0) + (character === other ? 0 : 1);
      line.push(Math.min(substituted, (above[j + 1] ?? 0) + 1, (line[j] ?? 0) + 1));
    }
    above = line;
  }
  return 1 - (above[right.length] ?? longest) / longest;
}
