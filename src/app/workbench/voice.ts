import { voiceOver } from '../../messages/say';
import type { Language, Say } from '../../messages/say';
import { zh } from '../../messages/workbench/zh';

/** Says a sentence of the workbench. */
export type WorkbenchSay = Say<keyof typeof zh>;

const voices: Readonly<Record<Language, WorkbenchSay>> = {
  zh: voiceOver(zh, ({ workbench }) => workbench, 'zh'),
  en: voiceOver(zh, ({ workbench }) => workbench, 'en'),
};

/** The voice of the workbench in a language, always the same one. */
export function workbenchVoice(language: Language): WorkbenchSay {
  return voices[language];
}
