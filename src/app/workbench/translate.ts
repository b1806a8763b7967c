import { createTranslate } from '../../messages/translate';
import type { Language, Translate } from '../../messages/translate';
import { zh } from '../../messages/workbench/zh';

export type WorkbenchKey = keyof typeof zh;

/** Gives a sentence of the workbench. */
export type WorkbenchTranslate = Translate<WorkbenchKey>;

const byLanguage: Readonly<Record<Language, WorkbenchTranslate>> = {
  zh: createTranslate(zh, ({ workbench }) => workbench, 'zh'),
  en: createTranslate(zh, ({ workbench }) => workbench, 'en'),
};

/** The sentences of the workbench in a language; the same function on every call. */
export function workbenchTranslate(language: Language): WorkbenchTranslate {
  return byLanguage[language];
}
