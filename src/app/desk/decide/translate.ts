import { zh } from '../../../messages/decide/zh';
import { createTranslate } from '../../../messages/translate';
import type { Language, Translate } from '../../../messages/translate';

/** Gives a sentence on what is decided. */
export type DecideTranslate = Translate<keyof typeof zh>;

/** The sentences on what is decided, in a language. */
export function decideTranslate(language: Language): DecideTranslate {
  return createTranslate(zh, ({ decide }) => decide, language);
}
