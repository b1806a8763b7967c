import type { Json } from './probe';

/**
 * Makes masks for texts that must not be told: their length and a running number. The same text has
 * the same mask, so that it can be seen which are equal, and no mask can be turned back.
 */
export function masks(): (text: string) => Json {
  const known = new Map<string, number>();
  return (text) => {
    const number = known.get(text) ?? known.size + 1;
    known.set(text, number);
    return { length: text.length, text: number };
  };
}
