import { provideEnglish } from './translate';
import type { Language } from './translate';

/**
 * Loads the sentences of a language, to be awaited before any is shown.
 *
 * @returns the language; Chinese, whose sentences are always there, where English cannot be had
 */
export async function loadLanguage(language: Language): Promise<Language> {
  if (language === 'zh') return language;
  try {
    const { english } = await import(/* webpackChunkName: "english" */ './english');
    provideEnglish(english);
    return language;
  } catch {
    // Asked for again the next time.
    return 'zh';
  }
}
