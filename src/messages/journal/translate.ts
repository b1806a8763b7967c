import { createTranslate } from '../translate';
import type { Language, Translate } from '../translate';
import { zh } from './zh';

export type JournalTranslate = Translate<keyof typeof zh>;

/** Gives a sentence about what was changed, in a language. */
export function journalTranslate(language: Language): JournalTranslate {
  return createTranslate(zh, ({ journal }) => journal, language);
}
