import { provideEnglish } from './say';
import type { Language } from './say';

/**
 * Has the sentences of a language at hand, before anything is said in it.
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
