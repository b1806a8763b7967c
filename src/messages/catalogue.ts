import type { zh } from './shared/zh';

export type WordKey = keyof typeof zh;

/** What a language has to say, under the same keys in each. */
export type Catalogue = Readonly<Record<WordKey, string>>;
