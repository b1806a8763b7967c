import type { Catalogue, WordKey } from './catalogue';
import { en } from './shared/en';
import { fill } from './fill';
import type { Data } from './fill';
import { zh } from './shared/zh';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** Says a sentence of a catalogue. */
export type Say<Key extends string = WordKey> = (key: Key, data?: Data) => string;

const shared: Readonly<Record<Language, Catalogue>> = { zh, en };

/** Gives the voice of a language for a surface's own sentences. */
export function voiceOver<Key extends string>(
  sentences: Readonly<Record<Key, string>>,
  language: Language,
): Say<Key> {
  // Looked up when something is said: the words of a language may be loaded later.
  return (key, data = {}) => fill(sentences[key], data, shared[language].listSeparator);
}

/** Gives the voice of a language for what all surfaces share. */
export function voiceOf(language: Language): Say {
  return voiceOver(shared[language], language);
}
