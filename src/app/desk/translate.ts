import { zh } from '../../messages/desk/zh';
import { createTranslate } from '../../messages/translate';
import type { Language, Translate } from '../../messages/translate';

/** Gives a sentence of the desk. */
export type DeskTranslate = Translate<keyof typeof zh>;

const byLanguage: Readonly<Record<Language, DeskTranslate>> = {
  zh: createTranslate(zh, ({ desk }) => desk, 'zh'),
  en: createTranslate(zh, ({ desk }) => desk, 'en'),
};

/** The sentences of the desk in a language; the same function on every call. */
export function deskTranslate(language: Language): DeskTranslate {
  return byLanguage[language];
}
