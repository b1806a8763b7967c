import { csv } from './csv';
import { explain } from './explain';
import type { Format } from './format';
import { html } from './html';
import { json } from './json';
import { ndjson } from './ndjson';
import { sarif } from './sarif';
import { text } from './text';

/** Every format there is. A new one is a file beside these and its line here. */
export const formats = { text, json, ndjson, csv, html, sarif, explain } satisfies Readonly<
  Record<string, Format>
>;

export type FormatName = keyof typeof formats;

function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}

/** The names by which they are asked for. */
export const formatNames: readonly FormatName[] = Object.keys(formats).filter(isFormatName);

/** The format of a name. */
export function formatOf(name: FormatName): Format {
  return formats[name];
}
