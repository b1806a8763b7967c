import type { Found } from './finding';
import { fingerprint } from './fingerprint';
import { PlaceIndex } from './place-index';

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
  const byPrint = new Map<string, PlaceIndex<T>>();
  const byRule = new Map<string, PlaceIndex<T>>();
  const indexIn = (indexes: Map<string, PlaceIndex<T>>, key: string): PlaceIndex<T> => {
    const index = indexes.get(key) ?? new PlaceIndex<T>();
    indexes.set(key, index);
    return index;
  };
  const once = found.filter((one) => {
    const alike = indexIn(byPrint, fingerprint(one));
    if (alike.has(one.at[0])) return false;
    alike.add(one.at[0], one);
    indexIn(byRule, one.rule).add(one.at[0], one);
    return true;
  });
  return once.filter(
    (one) =>
      !order.some(
        ({ rule, silences }) => silences.includes(one.rule) && byRule.get(rule)?.has(one.at[0]),
      ),
  );
}
