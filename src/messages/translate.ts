import type { WordKey } from './catalogue';
import type { English } from './english';
import { fill } from './fill';
import type { Data } from './fill';
import { zh as shared } from './shared/zh';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** Gives a sentence of a catalogue, filled with data. */
export type Translate<Key extends string = WordKey> = (key: Key, data?: Data) => string;

let known: Partial<English> = {};

/** Provides English sentences; until then, and those of other surfaces, are given in Chinese. */
export function provideEnglish(english: Partial<English>): void {
  known = { ...known, ...english };
}

/**
 * Makes a surface's own sentences available in a language.
 *
 * @param zh the sentences in Chinese
 * @param inEnglish picks them out of those in English
 */
export function createTranslate<Key extends string>(
  zh: Readonly<Record<Key, string>>,
  inEnglish: (english: Partial<English>) => Readonly<Record<Key, string>> | undefined,
  language: Language,
): Translate<Key> {
  // Looked up at each call: the sentences of a language may be loaded later.
  return (key, data = {}) => {
    const english = language === 'en' ? inEnglish(known) : undefined;
    const { listSeparator } = (english && known.shared) ?? shared;
    return fill((english ?? zh)[key], data, listSeparator);
  };
}

/** The sentences that all surfaces share, in a language. */
export function sharedTranslate(language: Language): Translate {
  return createTranslate(shared, (english) => english.shared, language);
}
