import type { Block, Paragraph } from '../../../ooxml/blocks';
import { anchorOf, touchedBy } from '../../../ooxml/write/addresses';
import type { BlockInsertion, BlockRemoval, BodyEdit } from '../../../ooxml/write/edit';
import { keepNextPatch } from '../../../ooxml/write/like';
import { patched } from '../../../ooxml/write/patch';
import type { WordSnapshot } from '../read/reading';

/** The paragraphs from the first that is to be kept down to where blocks are put in. */
function paragraphsAbove(
  { body: { blocks } }: WordSnapshot,
  { beside, where, kept = [] }: BlockInsertion,
): { readonly own: readonly Paragraph[]; readonly from: number; readonly to: number } | undefined {
  const placeOf = (index: number): number =>
    blocks.findIndex((block) => block.kind === 'paragraph' && block.index === index);
  const from = placeOf(Math.min(...kept));
  const to = placeOf(beside) + (where === 'after' ? 1 : 0);
  const between = from < 0 ? [] : blocks.slice(from, to);
  const own = between.flatMap((block) =>
    block.kind === 'paragraph' && block.controls === undefined ? [block] : [],
  );
  return own.length > 0 && own.length === between.length ? { own, from, to } : undefined;
}

/** The markup of paragraphs that stay on the page of what follows; undefined where more would go. */
function keptMarkup(snapshot: WordSnapshot, own: readonly Paragraph[]): string | undefined {
  const [first, last] = [own[0], own.at(-1)];
  const markup = first && snapshot.markup(first.index, own.length);
  // A contents table finds its headings by bookmarks, too.
  if (!first || !last || markup === undefined || /<w:(?:bookmark|comment)/.test(markup)) {
    return undefined;
  }
  const { start } = first.xml;
  const patches = own.map((paragraph) => {
    const patch = keepNextPatch(snapshot.xml, paragraph);
    return { ...patch, start: patch.start - start, end: patch.end - start };
  });
  return patched(snapshot.xml.slice(start, last.xml.end), patches);
}

type Side = Pick<BlockInsertion, 'beside' | 'where'>;

/** Where blocks are put in that take the place of others; undefined where nothing certain is beside. */
function sideOf(
  above: Block | undefined,
  below: Block | undefined,
  others: readonly BodyEdit[],
): Side | undefined {
  const isFree = (block: Block | undefined): block is Paragraph =>
    block?.kind === 'paragraph' &&
    block.controls === undefined &&
    !others.some((edit) => [anchorOf(edit), ...touchedBy(edit)].includes(block.index));
  // Before a table, or at the end, an empty paragraph would have to stay.
  if (!isFree(below)) return undefined;
  return isFree(above)
    ? { beside: above.index, where: 'after' }
    : { beside: below.index, where: 'before' };
}

function withHeadings(
  snapshot: WordSnapshot,
  edits: readonly BodyEdit[],
  edit: BlockInsertion,
): readonly BodyEdit[] | undefined {
  const { blocks } = snapshot.body;
  const found = paragraphsAbove(snapshot, edit);
  const markup = found && keptMarkup(snapshot, found.own);
  const [first] = found?.own ?? [];
  if (!found || !first || markup === undefined) return undefined;
  const { own, from, to } = found;
  const behind = first.index + own.length;
  const removal = edits.find(
    (one): one is BlockRemoval => one.do === 'remove-blocks' && one.first === behind,
  );
  const others = edits.filter((one) => one !== edit && one !== removal);
  const indexes = own.map(({ index }) => index);
  const isMet = others.some((one) =>
    [anchorOf(one), ...touchedBy(one)].some((index) => indexes.includes(index)),
  );
  const going = new Set(removal ? touchedBy(removal) : []);
  const below = blocks.slice(to).find((block) => !going.has(firstIndexOf(block)));
  const side = isMet ? undefined : sideOf(blocks[from - 1], below, others);
  if (!side) return undefined;
  return edits.flatMap((one): readonly BodyEdit[] => {
    if (one === removal) return [];
    if (one !== edit) return [one];
    const count = own.length + (removal?.count ?? 0);
    return [
      { do: 'insert-blocks', ...side, markup: markup + edit.markup, own: true },
      { do: 'remove-blocks', first: first.index, count },
    ];
  });
}

function firstIndexOf(block: Block): number {
  return block.kind === 'paragraph'
    ? block.index
    : (block.rows[0]?.cells[0]?.paragraphs[0]?.index ?? -1);
}

/**
 * Edits with the headings of what is inserted put in anew where they have to stay on its page:
 * Word's model has no word for that. A heading that anything else is about stays as it is.
 */
export function keepingHeadings(
  snapshot: WordSnapshot,
  edits: readonly BodyEdit[],
): readonly BodyEdit[] {
  return edits.reduce<readonly BodyEdit[]>(
    (made, edit) =>
      edit.do === 'insert-blocks' && edit.kept
        ? (withHeadings(snapshot, made, edit) ?? made)
        : made,
    edits,
  );
}
