import type { Block } from '../../ooxml/blocks';
import { growthOf } from '../../ooxml/edit/addresses';
import type { Applied } from '../host';

function print(block: Block): string {
  if (block.kind === 'paragraph') return block.text;
  return block.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')).join('\n');
}

/**
 * The empty paragraphs that came beside inserted tables though nobody asked for them, last first.
 * One that keeps two tables apart is none of them.
 */
export function surplusOf({ before, edits, after }: Applied): readonly number[] {
  const growth = edits.reduce((sum, edit) => sum + growthOf(edit), 0);
  let excess = after.body.paragraphs.length - before.body.paragraphs.length - growth;
  const old = new Set(before.body.blocks.map(print));
  const { blocks } = after.body;
  const isNew = (block: Block | undefined): boolean =>
    block?.kind === 'table' && !old.has(print(block));
  return blocks
    .flatMap((block, at): number[] => {
      if (block.kind !== 'paragraph' || print(block) !== '' || block.pictures > 0) return [];
      const [above, below] = [blocks[at - 1], blocks[at + 1]];
      const isApart = above?.kind === 'table' && below?.kind === 'table';
      return !isApart && below && (isNew(above) || isNew(below)) ? [block.index] : [];
    })
    .reverse()
    .filter(() => excess-- > 0);
}
