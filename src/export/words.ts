import { zh } from '../messages/exports/zh';
import { createTranslate } from '../messages/translate';
import type { Language, Translate } from '../messages/translate';
import type { About, Dated } from './about';

/** The sentences of what is written for others to read, in a language. */
export function exportTranslate(language: Language): Translate<keyof typeof zh> {
  return createTranslate(zh, ({ exports }) => exports, language);
}

/** The profile that was used, or that none was, in a few words. */
export function profileName({ translator, profile }: About): string {
  return profile ?? exportTranslate(translator.language)('profile.none');
}

/** Who made it, when, and by which profile. */
export function madeBy(about: Dated): string {
  const { language } = about.translator;
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  // A day is the same everywhere.
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const date = format.format(new Date(about.day));
  return exportTranslate(language)('made', { date, profile: profileName(about) });
}
