import { createTranslate } from '../translate';
import type { Language, Translate } from '../translate';
import { zh } from './zh';

/** Gives a sentence about a profile, in a language. */
export function profileTranslate(language: Language): Translate<keyof typeof zh> {
  return createTranslate(zh, ({ profile }) => profile, language);
}
