import { voiceOver } from '../../words/say';
import type { Language, Say } from '../../words/say';
import { en } from './words/en';
import { zh } from './words/zh';

/** Says a sentence of the tables’ picture. */
export type TablesSay = Say<keyof typeof zh>;

const voices: Readonly<Record<Language, TablesSay>> = {
  zh: voiceOver(zh, 'zh'),
  en: voiceOver(en, 'en'),
};

/** Gives the voice of a language for the tables’ picture, always the same one. */
export function tablesVoice(language: Language): TablesSay {
  return voices[language];
}
