import type { Paragraph } from '../blocks';
import { Uneditable } from './edit';
import type { PutBack } from './edit';
import type { Patch } from './patch';

function startIn({ xml: span }: Paragraph, { beside, lead }: PutBack): number {
  return beside?.where === 'after' ? span.end : span.start - lead.length;
}

/**
 * Gives a stretch its very bytes back.
 *
 * @throws {Uneditable} `absent` where it no longer is what it was
 */
export function putBack(xml: string, first: Paragraph, edit: PutBack): Patch {
  const { lead, is, was } = edit;
  const from = startIn(first, edit);
  const start = edit.beside?.where === 'after' ? from + lead.length : from;
  const stands = xml.startsWith(lead, from) && xml.startsWith(is, start);
  if (!stands) throw new Uneditable('absent');
  return { start, end: start + is.length, text: was };
}
