import { voiceOver } from '../../words/say';
import type { Language, Say } from '../../words/say';
import { en } from './words/en';
import { zh } from './words/zh';

export type PaneSay = Say<keyof typeof zh>;

const voices: Readonly<Record<Language, PaneSay>> = {
  zh: voiceOver(zh, 'zh'),
  en: voiceOver(en, 'en'),
};

/** The voice of the pane in a language, always the same one. */
export function paneVoice(language: Language): PaneSay {
  return voices[language];
}
