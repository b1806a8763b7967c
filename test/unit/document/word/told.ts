import type { Applied } from '../../../../src/document/port';
import { align } from '../../../../src/document/word/read/align';
import type { WordSnapshot } from '../../../../src/document/word/read/reading';
import type { Block } from '../../../../src/ooxml/blocks';
import { markupOf } from '../../../../src/ooxml/write/blocks';
import type { BodyEdit } from '../../../../src/ooxml/write/edit';
import { scan } from '../../ooxml/edited';
import { documentXml, paragraph } from '../../ooxml/wordml';

function liveOf(blocks: readonly Block[], depth = 0): { text: string; depth: number }[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [{ text: block.text, depth }]
      : block.rows.flatMap(({ cells }) =>
          cells.flatMap(({ paragraphs }) => liveOf(paragraphs, depth + 1)),
        ),
  );
}

/** A body as it was read out of some Word. */
export function snapshotOf(content: string): WordSnapshot {
  const xml = documentXml(content);
  const body = scan(xml);
  const live = liveOf(body.blocks);
  const places = align(body, live);
  return {
    body,
    completeness: 'whole',
    live,
    places,
    xml,
    styles: undefined,
    isPlaced: (index) => places.has(index),
    markup: (first, count) => markupOf(xml, body.blocks, first, count),
  };
}

/** Paragraphs of these texts; an empty one where there is none. */
export function lines(...texts: string[]): string {
  return texts.map((text) => (text === '' ? '<w:p/>' : paragraph(text))).join('');
}

/** Edits as they were made, by the bodies before and after. */
export function made(before: string, edits: readonly BodyEdit[], after: string): Applied {
  return { before: snapshotOf(before), edits, after: snapshotOf(after) };
}

export function replacing(index: number, start: number, end: number, now: string): BodyEdit {
  return { do: 'replace-text', paragraph: index, start, end, now };
}
