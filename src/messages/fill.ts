import type { Datum } from '../rules/rule';

export type Data = Readonly<Record<string, Datum>>;

const placeholder = /\{([a-zA-Z]+)\}/g;

/** The names in a sentence's {placeholders}, each once, sorted. */
export function placeholdersOf(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(placeholder)].map(([, name = '']) => name))].sort();
}

/** A label's line break between Chinese characters goes, any other becomes a space. */
function inOneLine(text: string): string {
  return text
    .replace(/(\p{Script=Han})\s*[\n\r\v\f\u2028\u2029]\s*(?=\p{Script=Han})/gu, '$1')
    .replace(/\s*[\n\r\v\f\u2028\u2029]\s*/g, ' ');
}

/**
 * Fills the {placeholders} of a sentence, which stays in one line whatever it quotes; a list is
 * joined. What has no value stays as it is.
 */
export function fill(sentence: string, data: Data, listSeparator: string): string {
  return sentence.replace(placeholder, (whole, name: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    return inOneLine(typeof value === 'object' ? value.join(listSeparator) : String(value));
  });
}
