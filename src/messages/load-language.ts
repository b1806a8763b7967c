import { provideEnglish } from './translate';
import type { English } from './english';
import type { Language } from './translate';

/** Loads what a page says in English that no other says. */
export type OwnWords = () => Promise<Partial<English>>;

/**
 * Loads the sentences of a language, to be awaited before any is shown.
 *
 * @param own loads what a page says in English beside what all say
 * @returns the language; Chinese, whose sentences are always there, where English cannot be had
 */
export async function loadLanguage(language: Language, own?: OwnWords): Promise<Language> {
  if (language === 'zh') return language;
  try {
    const [{ english }, words] = await Promise.all([
      import(/* webpackChunkName: "english" */ './english'),
      own?.(),
    ]);
    provideEnglish({ ...english, ...words });
    return language;
  } catch {
    // Asked for again the next time.
    return 'zh';
  }
}
