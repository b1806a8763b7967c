import { en } from '../messages/setup/en';
import { zh } from '../messages/setup/zh';
import { createTranslate, provideEnglish } from '../messages/translate';
import type { Language, Translate } from '../messages/translate';

export type SetupKey = keyof typeof zh;

/** Gives a sentence of the page. */
export type SetupTranslate = Translate<SetupKey>;

// Few and small: both languages come with the page, so that it needs no other file to speak.
provideEnglish({ setup: en });

/** The sentences of the page in a language. */
export function setupTranslate(language: Language): SetupTranslate {
  return createTranslate(zh, ({ setup }) => setup, language);
}
