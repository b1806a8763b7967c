import { voiceOver } from '../../messages/say';
import type { Language, Say } from '../../messages/say';
import { zh } from '../../messages/pane/zh';

export type PaneSay = Say<keyof typeof zh>;

const voices: Readonly<Record<Language, PaneSay>> = {
  zh: voiceOver(zh, ({ pane }) => pane, 'zh'),
  en: voiceOver(zh, ({ pane }) => pane, 'en'),
};

/** The voice of the pane in a language, always the same one. */
export function paneVoice(language: Language): PaneSay {
  return voices[language];
}
