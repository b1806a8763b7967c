import { zh } from '../messages/exports/zh';
import { createTranslate } from '../messages/translate';
import type { Language, Translate } from '../messages/translate';
import type { About } from './about';

/** The sentences of what is written for others to read, in a language. */
export function exportTranslate(language: Language): Translate<keyof typeof zh> {
  return createTranslate(zh, ({ exports }) => exports, language);
}

/** The profile that was used, or that none was, in a few words. */
export function profileName({ translator, profile }: About): string {
  return profile ?? exportTranslate(translator.language)('profile.none');
}
