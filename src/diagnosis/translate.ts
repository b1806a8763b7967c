import { createTranslate } from '../messages/translate';
import type { Language, Translate } from '../messages/translate';
import { zh } from '../messages/diagnosis/zh';

/** Gives a sentence of the diagnosis page. */
export type DiagnosisTranslate = Translate<keyof typeof zh>;

/** The sentences of the diagnosis page in a language. */
export function diagnosisTranslate(language: Language): DiagnosisTranslate {
  return createTranslate(zh, ({ diagnosis }) => diagnosis, language);
}
