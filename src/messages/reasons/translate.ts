import { createTranslate } from '../translate';
import type { Language, Translate } from '../translate';
import { zh } from './zh';

/** Gives a sentence about reasons, in a language. */
export function reasonsTranslate(language: Language): Translate<keyof typeof zh> {
  return createTranslate(zh, ({ reasons }) => reasons, language);
}
