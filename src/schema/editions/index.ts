import type { FormEdition } from '../edition';
import type { ChapterForm, Edition, Label } from '../form';
import { edition2019 } from './2019';
import { edition2021 } from './2021';

/** Every edition of the form, the oldest first. A new one is a folder beside these and its line here. */
const known: FormEdition[] = [edition2019, edition2021];

/** Every edition of the form there is, the oldest first. */
export function allEditions(): readonly FormEdition[] {
  return known;
}

/** The name of every edition, the oldest first. */
export function editionNames(): readonly Edition[] {
  return known.map(({ edition }) => edition);
}

/** Whether a text names an edition. */
export function isEdition(name: string): boolean {
  return known.some(({ edition }) => edition === name);
}

/**
 * The form of an edition.
 *
 * @throws {RangeError} where there is no such edition
 */
export function formOf(edition: Edition): FormEdition {
  const form = known.find((one) => one.edition === edition);
  if (!form) throw new RangeError(`There is no edition ${edition} of the form`);
  return form;
}

/** The newest edition, which holds where nothing says otherwise. */
export function currentEdition(): Edition {
  return (known.at(-1) ?? edition2021).edition;
}

/** The edition in force for a report year; the oldest for years before there was one. */
export function editionForYear(year: number): Edition {
  return (known.findLast(({ firstYear }) => firstYear <= year) ?? edition2019).edition;
}

/**
 * Adds an edition to those there are, newer than all of them.
 *
 * @returns takes it out again
 */
export function addEdition(form: FormEdition): () => void {
  known.push(form);
  return () => {
    known.splice(known.indexOf(form), 1);
  };
}

/** Works something out of all editions, and anew only when one has come or gone. */
export function ofAllEditions<T>(work: (editions: readonly FormEdition[]) => T): () => T {
  let last: { readonly count: number; readonly newest: Edition; readonly value: T } | undefined;
  return () => {
    if (last?.count === known.length && last.newest === currentEdition()) return last.value;
    last = { count: known.length, newest: currentEdition(), value: work(known) };
    return last.value;
  };
}

function joined(labels: readonly Label[]): Label {
  const [first = { text: '' }, ...others] = labels;
  const variants = labels.flatMap((label) => label.variants ?? []);
  const further = others
    .map(({ text }) => text)
    .filter((text) => text !== first.text && !variants.some((variant) => variant.text === text))
    .map((text) => ({ text, level: 'info' as const }));
  const all = [...variants, ...further];
  const once = all.filter(({ text }, at) => all.findIndex((one) => one.text === text) === at);
  return once.length === 0 ? first : { ...first, variants: once };
}

/** The chapters under the titles of every edition, that of the newest being the official one. */
export const chaptersOfAll = ofAllEditions((editions): readonly ChapterForm[] => {
  const newestFirst = [...editions].reverse();
  return (newestFirst[0]?.chapters ?? []).map((chapter) => ({
    ...chapter,
    title: joined(
      newestFirst.flatMap(({ chapters }) =>
        chapters.filter(({ id }) => id === chapter.id).map(({ title }) => title),
      ),
    ),
  }));
});
