import type { WordKey } from './catalogue';
import type { English } from './english';
import { fill } from './fill';
import type { Data } from './fill';
import { zh as shared } from './shared/zh';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** Gives a sentence of a catalogue, filled with data. */
export type Translate<Key extends string = WordKey> = (key: Key, data?: Data) => string;

let known: English | undefined;

/** Provides the English sentences; until then all are given in Chinese. */
export function provideEnglish(english: English): void {
  known = english;
}

/**
 * Makes a surface's own sentences available in a language.
 *
 * @param zh the sentences in Chinese
 * @param inEnglish picks them out of those in English
 */
export function createTranslate<Key extends string>(
  zh: Readonly<Record<Key, string>>,
  inEnglish: (english: English) => Readonly<Record<Key, string>>,
  language: Language,
): Translate<Key> {
  // Looked up at each call: the sentences of a language may be loaded later.
  return (key, data = {}) => {
    const english = language === 'en' ? known : undefined;
    const sentences = english ? inEnglish(english) : zh;
    return fill(sentences[key], data, (english?.shared ?? shared).listSeparator);
  };
}

/** The sentences that all surfaces share, in a language. */
export function sharedTranslate(language: Language): Translate {
  return createTranslate(shared, (english) => english.shared, language);
}
