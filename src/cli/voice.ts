import { voiceOver } from '../messages/say';
import type { Language, Say } from '../messages/say';
import { zh } from '../messages/cli/zh';

export type CliSay = Say<keyof typeof zh>;

/** The voice of the command line. */
export function cliVoice(language: Language): CliSay {
  return voiceOver(zh, ({ cli }) => cli, language);
}
