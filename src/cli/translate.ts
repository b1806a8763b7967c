import { createTranslate } from '../messages/translate';
import type { Language, Translate } from '../messages/translate';
import { zh } from '../messages/cli/zh';

export type CliTranslate = Translate<keyof typeof zh>;

/** The sentences of the command line in a language. */
export function cliTranslate(language: Language): CliTranslate {
  return createTranslate(zh, ({ cli }) => cli, language);
}
