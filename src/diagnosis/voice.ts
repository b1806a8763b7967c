import { voiceOver } from '../messages/say';
import type { Language, Say } from '../messages/say';
import { zh } from '../messages/diagnosis/zh';

/** Says a sentence of the diagnosis page. */
export type DiagnosisSay = Say<keyof typeof zh>;

/** Gives the voice of a language for the diagnosis page. */
export function diagnosisVoice(language: Language): DiagnosisSay {
  return voiceOver(zh, ({ diagnosis }) => diagnosis, language);
}
