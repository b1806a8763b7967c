import type { Block } from '../../ooxml/blocks';
import { growthOf } from '../../ooxml/edit/addresses';
import type { Applied } from '../host';
import { insertedAt } from './inserted';

function isBlank(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.text === '' && block.pictures === 0;
}

/** The index of a block's last paragraph. */
function lastOf(block: Block): number {
  if (block.kind === 'paragraph') return block.index;
  const cell = block.rows.at(-1)?.cells.at(-1);
  return cell?.paragraphs.at(-1)?.index ?? -1;
}

/**
 * The empty paragraphs that came right beside inserted blocks though nobody asked for them, last
 * first. One that keeps two tables apart is none of them.
 */
export function surplusOf(applied: Applied): readonly number[] {
  const { before, edits, after } = applied;
  const growth = edits.reduce((sum, edit) => sum + growthOf(edit), 0);
  const excess = after.body.paragraphs.length - before.body.paragraphs.length - growth;
  if (excess <= 0) return [];
  const { blocks } = after.body;
  const beside = edits.flatMap((edit): number[] => {
    const start = edit.do === 'insert-blocks' ? insertedAt(applied, edit, excess) : undefined;
    if (start === undefined) return [];
    const end = start + growthOf(edit);
    const below = blocks.findIndex((block) => block.kind === 'paragraph' && block.index === end);
    const above = blocks.findIndex((block) => lastOf(block) === start - 1);
    return [below, above].filter((at) => at >= 0);
  });
  return [...new Set(beside)]
    .flatMap((at): number[] => {
      const block = blocks[at];
      const [previous, next] = [blocks[at - 1], blocks[at + 1]];
      const isApart = previous?.kind === 'table' && next?.kind === 'table';
      const isSurplus = block?.kind === 'paragraph' && isBlank(block) && next && !isApart;
      return isSurplus ? [block.index] : [];
    })
    .slice(0, excess)
    .sort((a, b) => b - a);
}
