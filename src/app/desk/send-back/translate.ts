import { zh } from '../../../messages/send-back/zh';
import { createTranslate } from '../../../messages/translate';
import type { Language, Translate } from '../../../messages/translate';

/** Gives a sentence on what goes back. */
export type SendBackTranslate = Translate<keyof typeof zh>;

/** The sentences on what goes back, in a language. */
export function sendBackTranslate(language: Language): SendBackTranslate {
  return createTranslate(zh, ({ sendBack }) => sendBack, language);
}
