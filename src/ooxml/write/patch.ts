import { Uneditable } from './edit';

/** What stands in a stretch of XML from now on. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Makes all patches; whatever they do not touch stays as it is, byte for byte.
 *
 * @throws {Uneditable} `conflict` where two overlap
 */
export function patched(xml: string, patches: readonly Patch[]): string {
  const sorted = [...patches].sort((a, b) => a.start - b.start || a.end - b.end);
  const out: string[] = [];
  let at = 0;
  for (const { start, end, text } of sorted) {
    if (start < at) throw new Uneditable('conflict');
    out.push(xml.slice(at, start), text);
    at = end;
  }
  out.push(xml.slice(at));
  return out.join('');
}
