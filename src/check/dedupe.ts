import type { Found } from './finding';
import { fingerprint } from './fingerprint';
import { samePlace } from './same-place';

/** Of two rules that see one cause at one place, the one that names it speaks. */
export interface Precedence {
  readonly rule: string;
  readonly silences: readonly string[];
}

/** Which rule speaks for which others. */
export const precedence: readonly Precedence[] = [
  {
    rule: 'template-residue',
    silences: ['punctuation', 'repeated-word', 'table-label', 'vague-text'],
  },
  { rule: 'citation', silences: ['punctuation'] },
  { rule: 'overview-topics', silences: ['list-numbering'] },
  { rule: 'title-form', silences: ['repeated-word'] },
  { rule: 'text-table-mismatch', silences: ['contradicting-figures'] },
];

/**
 * Keeps one finding for each cause: drops what says the same of the same place again, and what a
 * rule that knows the cause already says.
 */
export function dedupe<T extends Found>(
  found: readonly T[],
  order: readonly Precedence[] = precedence,
): readonly T[] {
  const byPrint = new Map<string, T[]>();
  const once = found.filter((one) => {
    const print = fingerprint(one);
    const alike = byPrint.get(print) ?? [];
    byPrint.set(print, alike);
    if (alike.some((earlier) => samePlace(earlier.at[0], one.at[0]))) return false;
    alike.push(one);
    return true;
  });
  return once.filter((one) => {
    const louder = order.filter(({ silences }) => silences.includes(one.rule));
    return !once.some(
      (other) =>
        louder.some(({ rule }) => rule === other.rule) && samePlace(other.at[0], one.at[0]),
    );
  });
}
