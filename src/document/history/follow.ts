import type { Block, DocumentBody, Table } from '../../ooxml/blocks';

/** A paragraph as its text and its place among rows and cells; tables go by no number of theirs. */
interface Trace {
  readonly index: number;
  readonly print: string;
}

/** What stands in a table beside its figures: two tables with other labels are not the same. */
function labelsOf({ rows }: Table): string {
  return rows
    .map(({ cells }) => cells.map(({ text }) => text.replace(/[\d.\s/-]+/g, '')).join('|'))
    .join('\n');
}

function tracesOf(blocks: readonly Block[], place: string): Trace[] {
  return blocks.flatMap((block): Trace[] => {
    if (block.kind === 'paragraph') {
      const { index, number, text } = block;
      return [{ index, print: JSON.stringify([place, number, text]) }];
    }
    const labels = labelsOf(block);
    return block.rows.flatMap(({ index: row, cells }) =>
      cells.flatMap((cell) => {
        const inside = `${place}/${labels}/${String(row)}.${String(cell.index)}`;
        return [...tracesOf(cell.paragraphs, inside), ...tracesOf(cell.tables, inside)];
      }),
    );
  });
}

const known = new WeakMap<DocumentBody, readonly Trace[]>();

function traces(body: DocumentBody): readonly Trace[] {
  const found = known.get(body) ?? tracesOf(body.blocks, '');
  known.set(body, found);
  return found;
}

/**
 * Follows paragraphs from one reading of a document to a later one. A paragraph that reads as it
 * did is followed where everything before it or everything behind it does too, and, where neither
 * is so, where nothing was added or taken away in between. One that changed is lost.
 *
 * @returns gives a paragraph's index in `after` by its index in `before`
 */
export function followParagraphs(
  before: DocumentBody,
  after: DocumentBody,
): (index: number) => number | undefined {
  const [old, now] = [traces(before), traces(after)];
  const shared = Math.min(old.length, now.length);
  const isSame = (one: Trace | undefined, other: Trace | undefined): boolean =>
    one?.print === other?.print;
  let head = 0;
  while (head < shared && isSame(old[head], now[head])) head += 1;
  let tail = 0;
  while (tail < shared - head && isSame(old.at(-1 - tail), now.at(-1 - tail))) tail += 1;

  const longer = now.length - old.length;
  const moved = new Map<number, number>();
  old.forEach((trace, at) => {
    const isBehind = at >= old.length - tail;
    const target = at < head || longer === 0 ? now[at] : isBehind ? now[at + longer] : undefined;
    if (target && isSame(trace, target)) moved.set(trace.index, target.index);
  });
  return (index) => moved.get(index);
}
