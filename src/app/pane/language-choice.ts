import type { Language } from '../../messages/translate';

/** Where the person's choice of language is kept, where the browser keeps anything. */
const languageKey = 'report-check-language';

/** The language that was chosen here before; undefined where none was. */
export function keptLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(languageKey);
    if (kept === 'zh' || kept === 'en') return kept;
  } catch {
    // Closed to a frame of another site.
  }
  return undefined;
}

/** The language of the program around, as near as there is one. */
export function languageAround(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** The language that was chosen here before, or the one the program around is in. */
export function chosenLanguage(displayLanguage: string): Language {
  return keptLanguage() ?? languageAround(displayLanguage);
}

/** Keeps the person's choice of language for the next time; undefined: as the program around is. */
export function keepLanguage(language: Language | undefined): void {
  try {
    if (language) localStorage.setItem(languageKey, language);
    else localStorage.removeItem(languageKey);
  } catch {
    // Then it holds for this time.
  }
}
