import type { Language } from '../../messages/translate';

/** Where the person's choice of language is kept, where the browser keeps anything. */
const languageKey = 'report-check-language';

/** The language that was chosen here before, or the one the program around is in. */
export function chosenLanguage(displayLanguage: string): Language {
  try {
    const kept = localStorage.getItem(languageKey);
    if (kept === 'zh' || kept === 'en') return kept;
  } catch {
    // Closed to a frame of another site.
  }
  return displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Keeps the person's choice of language for the next time. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    // Then it holds for this time.
  }
}
