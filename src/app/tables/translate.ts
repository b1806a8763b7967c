import { createTranslate } from '../../messages/translate';
import type { Language, Translate } from '../../messages/translate';
import { zh } from '../../messages/tables/zh';

/** Gives a sentence of the tables’ picture. */
export type TablesTranslate = Translate<keyof typeof zh>;

const byLanguage: Readonly<Record<Language, TablesTranslate>> = {
  zh: createTranslate(zh, ({ tables }) => tables, 'zh'),
  en: createTranslate(zh, ({ tables }) => tables, 'en'),
};

/** The sentences of the tables’ picture in a language; the same function on every call. */
export function tablesTranslate(language: Language): TablesTranslate {
  return byLanguage[language];
}
