import { voiceOver } from '../words/say';
import type { Language, Say } from '../words/say';
import { en } from './words/en';
import { zh } from './words/zh';

export type CliSay = Say<keyof typeof zh>;

/** The voice of the command line. */
export function cliVoice(language: Language): CliSay {
  return voiceOver({ zh, en }[language], language);
}
