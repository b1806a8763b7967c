import { voiceOver } from '../../words/say';
import type { Language, Say } from '../../words/say';
import { en } from './words/en';
import { zh } from './words/zh';

/** Says a sentence of the diagnosis page. */
export type DiagnosisSay = Say<keyof typeof zh>;

/** Gives the voice of a language for the diagnosis page. */
export function diagnosisVoice(language: Language): DiagnosisSay {
  return voiceOver({ zh, en }[language], language);
}
