import type { Datum } from '../rules/rule';

export type Data = Readonly<Record<string, Datum>>;

const placeholder = /\{([a-zA-Z]+)\}/g;

/** The names in a sentence's {placeholders}, each once, sorted. */
export function placeholdersOf(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(placeholder)].map(([, name = '']) => name))].sort();
}

/** A sentence goes on in one line, whatever it quotes. */
function inOneLine(text: string): string {
  return text.replace(/\s*[\n\r\v\f\u2028\u2029]\s*/g, ' ');
}

/**
 * Fills the {placeholders} of a sentence; a list is joined, a line break in a value becomes a
 * space. What has no value stays as it is.
 */
export function fill(sentence: string, data: Data, listSeparator: string): string {
  return sentence.replace(placeholder, (whole, name: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    return inOneLine(typeof value === 'object' ? value.join(listSeparator) : String(value));
  });
}
