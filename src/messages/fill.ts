import type { Datum } from '../rules/rule';

export type Data = Readonly<Record<string, Datum>>;

const placeholder = /\{([a-zA-Z]+)\}/g;

/** The names in a sentence's {placeholders}, each once, sorted. */
export function placeholdersOf(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(placeholder)].map(([, name = '']) => name))].sort();
}

/** Fills the {placeholders} of a sentence; a list is joined. What has no value stays as it is. */
export function fill(sentence: string, data: Data, listSeparator: string): string {
  return sentence.replace(placeholder, (whole, name: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? value.join(listSeparator) : String(value);
  });
}
