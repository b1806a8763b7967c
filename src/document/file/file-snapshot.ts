import type { DocumentBody } from '../../ooxml/blocks';
import { markupOf } from '../../ooxml/write/blocks';
import type { Snapshot } from '../port';

/** A reading of a file: all of it was seen, and all of it can be found again. */
export function fileSnapshot(xml: string, body: DocumentBody): Snapshot {
  const known = new Set(body.paragraphs.map(({ index }) => index));
  return {
    body,
    completeness: 'whole',
    isPlaced: (index) => known.has(index),
    source: xml,
    markup: (first, count) => markupOf(xml, body.blocks, first, count),
  };
}
