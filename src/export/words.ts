import { zh } from '../messages/exports/zh';
import { createTranslate } from '../messages/translate';
import type { Language, Translate } from '../messages/translate';
import type { About, Dated } from './about';

/** The sentences of what is written for others to read, in a language. */
export function exportTranslate(language: Language): Translate<keyof typeof zh> {
  return createTranslate(zh, ({ exports }) => exports, language);
}

/** The profile that was used, or that none was, and how many rules were off, in a few words. */
export function profileBriefly({ translator, profile, off = [] }: About): string {
  const translate = exportTranslate(translator.language);
  const used = profile ?? translate('profile.none');
  return off.length === 0 ? used : translate('profile.off', { used, count: off.length });
}

/** The same, with the names of the rules that were off. */
export function profileName(about: About): string {
  const { translator, off = [] } = about;
  const used = profileBriefly(about);
  const names = off.map((id) => translator.ruleName(id));
  const translate = exportTranslate(translator.language);
  return off.length === 0 ? used : translate('profile.names', { used, names });
}

/** The same, where anything but the form alone was gone by. */
export function goneBy(about: About): string | undefined {
  const isFormAlone = about.profile === undefined && (about.off ?? []).length === 0;
  return isFormAlone ? undefined : profileName(about);
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
