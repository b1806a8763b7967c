import type { CliTranslate } from './translate';

/** So many files are named; of more it is said how many there are. */
const mostNamed = 10;

/** The first of many files by name, and how many more there are. */
export function fewOf(files: readonly string[], translate: CliTranslate): readonly string[] {
  const more = files.length - mostNamed;
  return more <= 0 ? files : [...files.slice(0, mostNamed), translate('files.more', { more })];
}
