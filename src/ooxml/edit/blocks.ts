import type { Block, Paragraph, XmlSpan } from '../blocks';
import { Uneditable } from '../edit';
import type { BodyEdit } from '../edit';
import { prefixAt } from './markup';
import type { Patch } from './patch';

type Insertion = Extract<BodyEdit, { do: 'insert-blocks' }>;
type Removal = Extract<BodyEdit, { do: 'remove-blocks' }>;

/** Puts blocks before or after a paragraph of the body. */
export function insertBlocks(xml: string, beside: Paragraph, edit: Insertion): Patch {
  const { where, markup } = edit;
  const prefix = prefixAt(xml, beside.xml.start);
  // Attributes have no prefix by default, so there the name cannot be had.
  if (prefix === '') throw new Uneditable('absent');
  const at = where === 'before' ? beside.xml.start : beside.xml.end;
  const text = prefix === 'w:' ? markup : markup.replace(/(<\/?|\s)w:/g, `$1${prefix}`);
  return { start: at, end: at, text };
}

function indexesIn(block: Block): readonly number[] {
  if (block.kind === 'paragraph') return [block.index];
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs, tables }) => [...paragraphs, ...tables].flatMap(indexesIn)),
  );
}

/** Takes whole blocks of the body away, with nothing between them. */
export function removeBlocks(blocks: readonly Block[], { first, count }: Removal): Patch {
  const within = (index: number): boolean => index >= first && index < first + count;
  const inside = blocks.filter((block) => indexesIn(block).some(within));
  const taken = inside.flatMap(indexesIn);
  const spans: readonly XmlSpan[] = inside.map(({ xml }) => xml);
  const [start, end] = [spans[0]?.start, spans.at(-1)?.end];
  if (start === undefined || end === undefined) throw new Uneditable('absent');
  // A body without a paragraph at its end would be none.
  const last = blocks.at(-1);
  const isWhole = taken.length === count && taken.every(within);
  if (!isWhole || (last && inside.includes(last))) throw new Uneditable('absent');
  return { start, end, text: '' };
}
