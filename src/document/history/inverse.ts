import { offsetAfter } from '../../ooxml/write/apply-edits';
import { paragraphText } from '../../ooxml/paragraph-text';
import type { Block, DocumentBody, Paragraph } from '../../ooxml/blocks';
import type {
  BlockRemoval,
  BodyEdit,
  Insertion,
  PutBack,
  TextReplacement,
} from '../../ooxml/write/edit';
import { anchorOf, growthOf, touchedBy } from '../../ooxml/write/addresses';
import { exactInverse } from './exact-inverse';
import { followParagraphs } from './follow';
import type { Applied } from '../port';

/** The first paragraph that an edit moves. */
function firstMovedBy(edit: BodyEdit): number {
  const anchor = anchorOf(edit);
  const isPlaced = edit.do === 'insert-paragraph' || edit.do === 'insert-blocks';
  const where = isPlaced ? edit.where : edit.do === 'put-back' ? edit.beside?.where : undefined;
  return where === 'before' ? anchor : anchor + 1;
}

/** The paragraphs that an edit takes out of the document. */
function takenBy(edit: BodyEdit): readonly number[] {
  if (edit.do === 'join-paragraphs') return [edit.paragraph + 1];
  if (edit.do === 'put-back') return edit.isSame ? [] : touchedBy(edit);
  return edit.do === 'remove-paragraph' || edit.do === 'remove-blocks' ? touchedBy(edit) : [];
}

/** Where each paragraph stands after edits, if they and nothing else were made. */
export function byCount(edits: readonly BodyEdit[]): (index: number) => number | undefined {
  const taken = new Set(edits.flatMap(takenBy));
  // Counted once, for every paragraph of a document is asked for.
  const moves = edits.map((edit) => ({ from: firstMovedBy(edit), by: growthOf(edit) }));
  return (index) =>
    taken.has(index)
      ? undefined
      : moves.reduce((at, { from, by }) => (from <= index ? at + by : at), index);
}

/**
 * The paragraphs that had to stay, emptied, where they were to be taken away: a cell and the body
 * need one. Undefined where it cannot be told which they are.
 */
function stayedOf({ before, edits, after }: Applied): ReadonlySet<BodyEdit> | undefined {
  const growth = edits.reduce((sum, edit) => sum + growthOf(edit), 0);
  const count = after.body.paragraphs.length - before.body.paragraphs.length - growth;
  if (count === 0) return new Set();
  const removals = edits.filter((edit) => edit.do === 'remove-paragraph');
  const last = removals.filter(({ paragraph }) => !neighbour(before.body, paragraph, 1));
  const stayed = [removals, last].find(({ length }) => length === count);
  return stayed && new Set(stayed);
}

/** Where each paragraph stands after edits that were just made; undefined for one they took away. */
export function followEdits(applied: Applied): (index: number) => number | undefined {
  const { before, edits, after } = applied;
  const stayed = stayedOf(applied);
  return stayed
    ? byCount(edits.filter((edit) => !stayed.has(edit)))
    : followParagraphs(before.body, after.body);
}

function undoReplacements(
  body: DocumentBody,
  edits: readonly TextReplacement[],
): TextReplacement[] {
  const moved = new Map<number, number>();
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .map((edit) => {
      const { paragraph, start, end, now } = edit;
      const shift = moved.get(paragraph) ?? 0;
      moved.set(paragraph, shift + now.length - (end - start));
      const was = paragraphText(body, paragraph).slice(start, end);
      const from = start + shift;
      return { ...edit, start: from, end: from + now.length, now: was };
    });
}

function siblings(blocks: readonly Block[], index: number): readonly Block[] {
  const has = (block: Block): boolean => block.kind === 'paragraph' && block.index === index;
  if (blocks.some(has)) return blocks;
  for (const block of blocks) {
    if (block.kind === 'paragraph') continue;
    for (const { cells } of block.rows) {
      for (const { paragraphs, tables } of cells) {
        const found = [paragraphs, siblings(tables, index)].find((list) => list.some(has));
        if (found) return found;
      }
    }
  }
  return [];
}

/** The paragraph right beside another in the same cell or the body. */
function neighbour(body: DocumentBody, index: number, step: 1 | -1): Paragraph | undefined {
  const blocks = siblings(body.blocks, index);
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && block.index === index);
  const beside = at < 0 ? undefined : blocks[at + step];
  return beside?.kind === 'paragraph' ? beside : undefined;
}

function firstOf(block: Block): number | undefined {
  return block.kind === 'paragraph' ? block.index : block.rows[0]?.cells[0]?.paragraphs[0]?.index;
}

/** A point where blocks that were taken away can be put back: by a paragraph that is still there. */
function besideBlocks(
  { blocks }: DocumentBody,
  { first, count }: BlockRemoval,
  follow: (index: number) => number | undefined,
): Pick<Insertion, 'beside' | 'where'> | undefined {
  const isInside = (block: Block): boolean => {
    const index = firstOf(block);
    return index !== undefined && index >= first && index < first + count;
  };
  const above = blocks[blocks.findIndex(isInside) - 1];
  const below = blocks[blocks.findLastIndex(isInside) + 1];
  const last = above?.kind === 'paragraph' ? follow(above.index) : undefined;
  if (last !== undefined) return { beside: last, where: 'after' };
  const next = below?.kind === 'paragraph' ? follow(below.index) : undefined;
  return next === undefined ? undefined : { beside: next, where: 'before' };
}

/**
 * The edits that take back edits that were just made, addressed as in `after`.
 *
 * @returns undefined where they cannot be taken back
 */
export function inverseOf(applied: Applied): readonly BodyEdit[] | undefined {
  const { before, edits, after } = applied;
  const follow = followEdits(applied);
  if (before.source !== undefined && after.source !== undefined) {
    const [was, is] = [before, after].map(({ body, source = '' }) => ({ body, xml: source }));
    return was && is && exactInverse(was, is, follow);
  }
  const texts = edits.filter((edit) => edit.do === 'replace-text');
  const inverse: (BodyEdit | undefined)[] = undoReplacements(before.body, texts).map((edit) => {
    const paragraph = follow(edit.paragraph);
    if (paragraph === undefined) return undefined;
    const own = texts.filter((text) => text.paragraph === edit.paragraph);
    // Where the paragraph was split before it, it stands in the part behind.
    const splits = edits.flatMap((split) =>
      split.do === 'split-paragraph' && split.paragraph === edit.paragraph
        ? [offsetAfter(split.at, own)]
        : [],
    );
    const passed = splits.filter((at) => at <= edit.start);
    const from = Math.max(0, ...passed);
    return {
      ...edit,
      paragraph: paragraph + passed.length,
      start: edit.start - from,
      end: edit.end - from,
    };
  });
  const stayed = stayedOf(applied);
  for (const edit of edits) {
    if (edit.do === 'replace-text' || edit.do === 'put-back') continue;
    if (edit.do === 'remove-paragraph' && stayed?.has(edit)) {
      const paragraph = follow(edit.paragraph);
      const now = paragraphText(before.body, edit.paragraph);
      inverse.push(
        paragraph === undefined
          ? undefined
          : { do: 'replace-text', paragraph, start: 0, end: 0, now },
      );
      continue;
    }
    inverse.push(undoMove(applied, edit, follow));
  }
  const known = inverse.filter((edit) => edit !== undefined);
  return known.length === inverse.length ? known : undefined;
}

/** Where what an edit inserted begins, once all edits are made. */
export function startOf(
  edit: Insertion,
  edits: readonly BodyEdit[],
  follow: (index: number) => number | undefined,
): number | undefined {
  const beside = follow(edit.beside);
  if (beside === undefined) return undefined;
  // What several edits insert at one point stands in their order.
  const there = edits.filter(
    (other): other is Insertion =>
      (other.do === 'insert-paragraph' || other.do === 'insert-blocks') &&
      other.beside === edit.beside &&
      other.where === edit.where,
  );
  const at = there.indexOf(edit);
  const length = (list: readonly BodyEdit[]): number =>
    list.reduce((sum, one) => sum + growthOf(one), 0);
  return edit.where === 'after'
    ? beside + 1 + length(there.slice(0, at))
    : beside - length(there.slice(at));
}

/**
 * Whether an empty paragraph came with blocks that were inserted and had to stay behind them: behind
 * a table there is always one, and one keeps two tables apart.
 */
function endsWithTail({ before, edits, after }: Applied, edit: Insertion, next: number): boolean {
  const there = edits.findLast(
    (one) => 'beside' in one && one.do !== 'put-back' && one.beside === edit.beside,
  );
  const { blocks } = before.body;
  const at = blocks.findIndex((block) => firstOf(block) === edit.beside);
  const behind = blocks[at + 1];
  if (edit.where !== 'after' || there !== edit || at < 0 || behind?.kind === 'paragraph') {
    return false;
  }
  const tail = after.body.blocks.find((block) => firstOf(block) === next);
  return tail?.kind === 'paragraph' && tail.text === '' && tail.pictures === 0;
}

function undoMove(
  applied: Applied,
  edit: Exclude<BodyEdit, TextReplacement | PutBack>,
  follow: (index: number) => number | undefined,
): BodyEdit | undefined {
  const { before, edits } = applied;
  const { body } = before;
  switch (edit.do) {
    case 'split-paragraph': {
      const paragraph = follow(edit.paragraph);
      return paragraph === undefined ? undefined : { do: 'join-paragraphs', paragraph };
    }
    case 'join-paragraphs': {
      const paragraph = follow(edit.paragraph);
      const at = paragraphText(body, edit.paragraph).length;
      return paragraph === undefined ? undefined : { do: 'split-paragraph', paragraph, at };
    }
    case 'remove-paragraph': {
      const text = paragraphText(body, edit.paragraph);
      for (const [step, where] of [
        [-1, 'after'],
        [1, 'before'],
      ] as const) {
        const near = neighbour(body, edit.paragraph, step);
        const beside = near && follow(near.index);
        if (beside !== undefined) return { do: 'insert-paragraph', beside, where, text };
      }
      return undefined;
    }
    case 'insert-paragraph': {
      const paragraph = startOf(edit, edits, follow);
      return paragraph === undefined ? undefined : { do: 'remove-paragraph', paragraph };
    }
    case 'insert-blocks': {
      const first = startOf(edit, edits, follow);
      if (first === undefined) return undefined;
      const count = growthOf(edit);
      const hasTail = endsWithTail(applied, edit, first + count);
      return { do: 'remove-blocks', first, count, ...(hasTail ? { tail: true } : {}) };
    }
    case 'remove-blocks': {
      const { first, count } = edit;
      const markup = before.markup(first, count);
      const point = besideBlocks(body, edit, follow);
      return markup === undefined || !point
        ? undefined
        : { do: 'insert-blocks', ...point, markup, own: true };
    }
  }
}
