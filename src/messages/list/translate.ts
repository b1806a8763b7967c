import { createTranslate } from '../translate';
import type { Language, Translate } from '../translate';
import { zh } from './zh';

/** Gives a sentence about what leads through the list of findings, in a language. */
export function listTranslate(language: Language): Translate<keyof typeof zh> {
  return createTranslate(zh, ({ list }) => list, language);
}
