import { voiceOver } from '../../messages/say';
import type { Language, Say } from '../../messages/say';
import { zh } from '../../messages/tables/zh';

/** Says a sentence of the tables’ picture. */
export type TablesSay = Say<keyof typeof zh>;

const voices: Readonly<Record<Language, TablesSay>> = {
  zh: voiceOver(zh, ({ tables }) => tables, 'zh'),
  en: voiceOver(zh, ({ tables }) => tables, 'en'),
};

/** Gives the voice of a language for the tables’ picture, always the same one. */
export function tablesVoice(language: Language): TablesSay {
  return voices[language];
}
