import type { Block } from '../../../ooxml/blocks';
import type { BlockInsertion } from '../../../ooxml/write/edit';
import { growthOf } from '../../../ooxml/write/addresses';
import type { Applied } from '../../port';
import { byCount, startOf } from '../../history/inverse';
import { insertedAt } from './inserted';

interface Placed {
  /** the index of the first paragraph, and of the first behind it */
  readonly start: number;
  readonly end: number;
  /** how many paragraphs that nobody asked for stand before it */
  readonly shift: number;
}

/** By how many paragraphs the document is longer than edits were to make it. */
export function excessOf({ before, edits, after }: Applied): number {
  const growth = edits.reduce((sum, edit) => sum + growthOf(edit), 0);
  return after.body.paragraphs.length - before.body.paragraphs.length - growth;
}

/** Where the inserted blocks stand, in their order; undefined where some are not to be found. */
function placedIn(applied: Applied, excess: number): readonly Placed[] | undefined {
  const { edits } = applied;
  const insertions = edits.filter((edit): edit is BlockInsertion => edit.do === 'insert-blocks');
  const placed = insertions.flatMap((edit): Placed[] => {
    const start = insertedAt(applied, edit, excess);
    const wanted = startOf(edit, edits, byCount(edits));
    if (start === undefined || wanted === undefined) return [];
    return [{ start, end: start + growthOf(edit), shift: start - wanted }];
  });
  if (placed.length < insertions.length) return undefined;
  return placed.sort((a, b) => a.start - b.start);
}

function isEmptyParagraph(
  block: Block | undefined,
): block is Block & { readonly kind: 'paragraph' } {
  return block?.kind === 'paragraph' && block.text === '' && block.pictures === 0;
}

/** The empty paragraphs of the body that follow each other from one on, that one included. */
function blanksFrom(blocks: readonly Block[], index: number, step: 1 | -1): readonly number[] {
  const found: number[] = [];
  let at = blocks.findIndex((block) => block.kind === 'paragraph' && block.index === index);
  for (let block = blocks[at]; at >= 0 && isEmptyParagraph(block); block = blocks[at]) {
    found.push(block.index);
    at += step;
  }
  return found;
}

/**
 * The empty paragraphs that came beside inserted blocks though nobody asked for them. Of those
 * between two insertions, as many are above the second as are above the first of all.
 */
export function surplusOf(applied: Applied): readonly number[] {
  const excess = excessOf(applied);
  const placed = excess > 0 ? placedIn(applied, excess) : undefined;
  const { blocks } = applied.after.body;
  const usual = placed?.[0]?.shift ?? 0;
  const found = (placed ?? []).flatMap(({ start, end, shift }, at): readonly number[] => {
    const previous = placed?.[at - 1];
    const next = placed?.[at + 1];
    const above = previous ? Math.min(usual, shift - previous.shift) : shift;
    const between = (next?.shift ?? excess) - shift;
    const below = next ? between - Math.min(usual, between) : between;
    return [
      ...blanksFrom(blocks, start - 1, -1).slice(0, above),
      ...blanksFrom(blocks, end, 1).slice(0, below),
    ];
  });
  return [...new Set(found)];
}

/** Those of some empty paragraphs that can go: one keeps two tables apart, or stands behind the last. */
export function removableOf({ after }: Applied, surplus: readonly number[]): readonly number[] {
  const { blocks } = after.body;
  const isGoing = (block: Block | undefined): boolean =>
    block?.kind === 'paragraph' && surplus.includes(block.index);
  const isNeeded = (block: Block & { readonly kind: 'paragraph' }): boolean => {
    const at = blocks.indexOf(block);
    const next = blocks[at + 1];
    const previous = blocks.slice(0, at).findLast((one) => !isGoing(one));
    if (next === undefined) return previous?.kind !== 'paragraph';
    return next.kind === 'table' && previous?.kind === 'table';
  };
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' && isGoing(block) && !isNeeded(block) ? [block.index] : [],
  );
}
