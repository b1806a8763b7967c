import { createTranslate } from '../translate';
import type { Language, Translate } from '../translate';
import { zh } from './zh';

/** Gives a sentence about figures that are typed over, in a language. */
export function typingTranslate(language: Language): Translate<keyof typeof zh> {
  return createTranslate(zh, ({ typing }) => typing, language);
}
