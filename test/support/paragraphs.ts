import type { Block, Paragraph, Table } from '../../src/ooxml/blocks';

const nowhere = { start: 0, end: 0 };

/** A paragraph as a scan gives it, body text unless told otherwise. */
export function paragraph(text: string, properties: Partial<Paragraph> = {}): Paragraph {
  return {
    kind: 'paragraph',
    index: 0,
    text,
    number: '',
    pieces: [],
    styleName: 'Normal',
    bold: false,
    alignment: '',
    pictures: 0,
    xml: nowhere,
    ...properties,
  };
}

/** A table without content. */
function emptyTable(): Table {
  return { kind: 'table', index: 0, rows: [], xml: nowhere };
}

/** Blocks in their order: texts become paragraphs, `[表]` a table. */
export function blocksOf(items: readonly (string | Paragraph)[]): readonly Block[] {
  return items.map((item, index): Block => {
    if (item === '[表]') return emptyTable();
    return { ...(typeof item === 'string' ? paragraph(item) : item), index };
  });
}
