import type { WordKey } from './catalogue';
import type { English } from './english';
import { fill } from './fill';
import type { Data } from './fill';
import { zh as shared } from './shared/zh';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** Says a sentence of a catalogue. */
export type Say<Key extends string = WordKey> = (key: Key, data?: Data) => string;

let known: English | undefined;

/** Puts the English sentences at hand; until then everything is said in Chinese. */
export function provideEnglish(english: English): void {
  known = english;
}

/**
 * Gives the voice of a language for a surface's own sentences.
 *
 * @param zh its sentences in Chinese
 * @param inEnglish picks them out of those in English
 */
export function voiceOver<Key extends string>(
  zh: Readonly<Record<Key, string>>,
  inEnglish: (english: English) => Readonly<Record<Key, string>>,
  language: Language,
): Say<Key> {
  // Looked up when something is said: the sentences of a language may be loaded later.
  return (key, data = {}) => {
    const english = language === 'en' ? known : undefined;
    const sentences = english ? inEnglish(english) : zh;
    return fill(sentences[key], data, (english?.shared ?? shared).listSeparator);
  };
}

/** Gives the voice of a language for what all surfaces share. */
export function voiceOf(language: Language): Say {
  return voiceOver(shared, (english) => english.shared, language);
}
