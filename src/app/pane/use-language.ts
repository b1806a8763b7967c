import { useState } from 'react';
import { loadLanguage } from '../../messages/load-language';
import type { Language } from '../../messages/translate';
import { keepLanguage } from './language-choice';

interface SpokenLanguage {
  readonly language: Language;
  /** how often a language was asked for whose words did not come, since it last changed */
  readonly missed: number;
  /** changes to the other language once its words are at hand, and keeps that for the next time */
  readonly change: () => void;
}

/**
 * The language that is spoken.
 *
 * @param first in which is begun
 * @param wanted in which was to be begun, had its words come
 */
export function useLanguage(first: Language, wanted: Language): SpokenLanguage {
  const [language, setLanguage] = useState(first);
  const [missed, setMissed] = useState(first === wanted ? 0 : 1);
  const change = (): void => {
    const other = language === 'zh' ? 'en' : 'zh';
    void loadLanguage(other).then((loaded) => {
      if (loaded !== other) {
        setMissed((times) => times + 1);
        return;
      }
      keepLanguage(other);
      setLanguage(other);
      setMissed(0);
    });
  };
  return { language, missed, change };
}
