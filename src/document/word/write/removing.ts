import type { Block, DocumentBody } from '../../../ooxml/blocks';
import { touchedBy } from '../../../ooxml/write/addresses';
import type { BodyEdit } from '../../../ooxml/write/edit';
import type { ListPlaces } from '../read/lists';
import { marksOn } from '../read/marks-in-the-way';
import { paragraphOf } from '../read/paragraph-of';
import type { Reading, WordSnapshot } from '../read/reading';
import { copyFormatting } from './copy-formatting';

type Removal = Extract<BodyEdit, { do: 'remove-blocks' }>;

function isRemoval({ do: kind }: BodyEdit): boolean {
  return kind === 'remove-blocks' || kind === 'remove-paragraph';
}

function firstOf(block: Block): number | undefined {
  return block.kind === 'paragraph' ? block.index : block.rows[0]?.cells[0]?.paragraphs[0]?.index;
}

/** Edits with the empty paragraphs that go with blocks, as far as these are still empty. */
export function withTails(snapshot: WordSnapshot, edits: readonly BodyEdit[]): readonly BodyEdit[] {
  const { blocks } = snapshot.body;
  return edits.map((edit) => {
    if (edit.do !== 'remove-blocks' || edit.tail !== true) return edit;
    const { tail, ...removal } = edit;
    const at = blocks.findIndex((block) => firstOf(block) === edit.first + edit.count);
    const [block, behind] = [blocks[at], blocks[at + 1]];
    const isEmpty = block?.kind === 'paragraph' && block.text === '' && block.pictures === 0;
    // Before another paragraph it keeps nothing apart, and may be anybody's.
    if (!isEmpty || behind?.kind === 'paragraph') return removal;
    return marksOn(snapshot, block.index).length > 0 ? removal : { ...edit, count: edit.count + 1 };
  });
}

/** Of some edits, whether they take the last paragraph of a body away. */
export function takesLast({ blocks }: DocumentBody, edit: BodyEdit): boolean {
  const last = blocks.at(-1);
  return last?.kind === 'paragraph' && isRemoval(edit) && touchedBy(edit).includes(last.index);
}

/** The paragraph that comes to be the last of a body, where the last is taken away. */
export function nextLast({ blocks }: DocumentBody, edits: readonly BodyEdit[]): number | undefined {
  const going = new Set(edits.filter(isRemoval).flatMap(touchedBy));
  const left = blocks.findLast((block) => !going.has(firstOf(block) ?? -1));
  // A mark within a control, or before a table, is no end for a document.
  return left?.kind === 'paragraph' && left.controls === undefined ? left.index : undefined;
}

/**
 * Deletes a paragraph. The last of a document Word only empties: there the mark before it goes, so
 * that the paragraph above is the last.
 */
export function deletion(
  reading: Reading,
  index: number,
  edits: readonly BodyEdit[],
  lists: ListPlaces,
): () => void {
  const { body, places } = reading.snapshot;
  const paragraph = paragraphOf(reading, index);
  const last = body.blocks.at(-1);
  const isLast = last?.kind === 'paragraph' && last.index === index;
  const above = isLast ? nextLast(body, edits) : undefined;
  if (above === undefined || !places.has(above)) {
    return () => {
      paragraph.delete();
    };
  }
  const staying = paragraphOf(reading, above);
  const list = lists.get(above);
  return () => {
    // Which of the two marks says how the paragraph looks is up to Word: both say the same.
    copyFormatting(staying, paragraph);
    if (list) paragraph.attachToList(list.list, list.level);
    staying.getRange('End').expandTo(paragraph.getRange('End')).delete();
  };
}

/** What is deleted so that some blocks of the body go, and the controls around nothing but them. */
export function deletionsOf(
  reading: Reading,
  { first, count }: Removal,
  edits: readonly BodyEdit[],
  lists: ListPlaces,
): readonly (() => void)[] {
  const { blocks } = reading.snapshot.body;
  const isGoing = (block: Block): boolean => {
    const index = firstOf(block);
    return index !== undefined && index >= first && index < first + count;
  };
  const done = new Set<number>();
  return blocks.filter(isGoing).flatMap((block): readonly (() => void)[] => {
    const own = block.controls ?? [];
    const depth = own.findIndex((control) =>
      blocks.every((other) => isGoing(other) || other.controls?.includes(control) !== true),
    );
    const whole = own[depth];
    if (whole === undefined) {
      if (block.kind === 'paragraph') return [deletion(reading, block.index, edits, lists)];
      const { parentTable } = paragraphOf(reading, firstOf(block) ?? first);
      return [
        () => {
          parentTable.delete();
        },
      ];
    }
    if (done.has(whole)) return [];
    done.add(whole);
    const inner = reading.snapshot.body.paragraphs.find(({ index }) => index === firstOf(block));
    let control = paragraphOf(reading, firstOf(block) ?? first).parentContentControl;
    for (let up = (inner?.controls ?? own).length - 1; up > depth; up--) {
      control = control.parentContentControl;
    }
    return [
      () => {
        control.delete(false);
      },
    ];
  });
}
