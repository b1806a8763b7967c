import { createTranslate } from '../../messages/translate';
import type { Language, Translate } from '../../messages/translate';
import { zh } from '../../messages/pane/zh';

export type PaneTranslate = Translate<keyof typeof zh>;

const byLanguage: Readonly<Record<Language, PaneTranslate>> = {
  zh: createTranslate(zh, ({ pane }) => pane, 'zh'),
  en: createTranslate(zh, ({ pane }) => pane, 'en'),
};

/** The sentences of the pane in a language; the same function on every call. */
export function paneTranslate(language: Language): PaneTranslate {
  return byLanguage[language];
}
