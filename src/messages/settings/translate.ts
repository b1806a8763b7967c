import { createTranslate } from '../translate';
import type { Language, Translate } from '../translate';
import { zh } from './zh';

/** Gives a sentence about what a person sets, in a language. */
export function settingsTranslate(language: Language): Translate<keyof typeof zh> {
  return createTranslate(zh, ({ settings }) => settings, language);
}
