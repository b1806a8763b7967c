import type { Catalogue, WordKey } from './catalogue';
import { en } from './en';
import { fill } from './fill';
import type { Data } from './fill';
import { zh } from './zh';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** Says a sentence of the catalogue. */
export type Say = (key: WordKey, data?: Data) => string;

const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en };

/** Gives the voice of a language. */
export function voiceOf(language: Language): Say {
  const words = catalogues[language];
  return (key, data = {}) => fill(words[key], data, words.listSeparator);
}
