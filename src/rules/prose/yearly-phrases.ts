import { figurePhrases } from '../../schema/phrases';
import type { FigurePhrase } from '../../schema/phrases';

/** A wording for one report year, with what may stand between its name and a number above 0. */
export interface YearlyPhrase {
  readonly phrase: FigurePhrase;
  readonly names: readonly string[];
  readonly betweenAboveZero: readonly string[];
}

function inYear(word: string, year: number | undefined): string {
  if (year === undefined) return word;
  return word.replace('{last}', String(year - 1)).replace('{next}', String(year + 1));
}

/** Only of nothing do 均 and 各 say of several what they would say of one. */
const ofSeveral: ReadonlySet<string> = new Set(['均', '各']);

const made = new Map<number | undefined, readonly YearlyPhrase[]>();

/** Every wording with the years that it names. */
export function phrasesOf(year: number | undefined): readonly YearlyPhrase[] {
  const known = made.get(year);
  if (known) return known;
  const phrases = figurePhrases.map((phrase) => ({
    phrase,
    names: phrase.names.map((name) => inYear(name, year)),
    betweenAboveZero: phrase.between.filter((word) => !ofSeveral.has(word)),
  }));
  made.set(year, phrases);
  return phrases;
}
