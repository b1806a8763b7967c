import { useState } from 'react';
import { loadLanguage } from '../../messages/load-language';
import type { Language } from '../../messages/translate';
import { keepLanguage } from './language-choice';

/**
 * The language that is spoken, and what changes to the other once its words are at hand, and keeps
 * that for the next time.
 */
export function useLanguage(first: Language): readonly [Language, () => void] {
  const [language, setLanguage] = useState(first);
  const change = (): void => {
    void loadLanguage(language === 'zh' ? 'en' : 'zh').then((other) => {
      keepLanguage(other);
      setLanguage(other);
    });
  };
  return [language, change];
}
