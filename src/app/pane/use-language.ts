import { useState } from 'react';
import { loadLanguage } from '../../messages/load-language';
import type { OwnWords } from '../../messages/load-language';
import type { Language } from '../../messages/translate';
import { keepLanguage, keptLanguage, languageAround } from './language-choice';

interface SpokenLanguage {
  readonly language: Language;
  /** what the person chose; undefined: as the program around is */
  readonly choice: Language | undefined;
  /** how often a language was asked for whose words did not come, since it last changed */
  readonly missed: number;
  /** changes to a language once its words are at hand, and keeps that for the next time */
  readonly choose: (choice: Language | undefined) => void;
  /** changes to the other language */
  readonly change: () => void;
}

/**
 * The language that is spoken.
 *
 * @param first in which is begun
 * @param wanted in which was to be begun, had its words come
 * @param displayLanguage of the program around
 * @param own loads what the page says in English beside what all say
 */
export function useLanguage(
  first: Language,
  wanted: Language,
  displayLanguage: string,
  own?: OwnWords,
): SpokenLanguage {
  const [language, setLanguage] = useState(first);
  const [choice, setChoice] = useState(keptLanguage);
  const [missed, setMissed] = useState(first === wanted ? 0 : 1);
  const choose: SpokenLanguage['choose'] = (chosen) => {
    const next = chosen ?? languageAround(displayLanguage);
    void loadLanguage(next, own).then((loaded) => {
      if (loaded !== next) {
        setMissed((times) => times + 1);
        return;
      }
      keepLanguage(chosen);
      setChoice(chosen);
      setLanguage(next);
      setMissed(0);
    });
  };
  const change = (): void => {
    choose(language === 'zh' ? 'en' : 'zh');
  };
  return { language, choice, missed, choose, change };
}
