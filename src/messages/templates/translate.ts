import { createTranslate } from '../translate';
import type { Language, Translate } from '../translate';
import { zh } from './zh';

/** Gives a sentence about what is put in or replaced, and what goes with it, in a language. */
export function templatesTranslate(language: Language): Translate<keyof typeof zh> {
  return createTranslate(zh, ({ templates }) => templates, language);
}
