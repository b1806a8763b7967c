import type { BodyEdit } from '../../../ooxml/write/edit';
import { HostError } from '../../port';
import { controlBeside } from './controls';
import { replacedText } from './expected';
import { findingOf } from '../read/find-text';
import { flatPackage } from '../read/flat-package';
import type { Surroundings } from '../read/flat-package';
import type { ListPlaces } from '../read/lists';
import { refuseMarked } from '../read/marks-in-the-way';
import { copyFormatting } from './copy-formatting';
import { paragraphOf } from '../read/paragraph-of';
import { found, prepareText, refuseInTheWay, shownBy } from './preparing-text';
import type { Reading, WordSnapshot } from '../read/reading';
import { paragraphText } from '../../../ooxml/paragraph-text';
import { deletion, deletionsOf } from './removing';

/** A paragraph's further properties that a new one takes over from it. */
export const formattingItems = ',items/style,items/alignment,items/firstLineIndent';
export const fonts = ',items/font/name,items/font/size,items/font/bold,items/font/color';

/** What the document's own blocks need when they are put back into it. */
function surroundings({ xml, styles }: WordSnapshot): Surroundings {
  const [root = ''] = /<w:document\b[^>]*>/.exec(xml) ?? [];
  return { root, styles };
}

const placeNames = { before: 'Before', after: 'After' } as const;

/**
 * Prepares one of some edits: whatever it needs is looked up when this is called, and only
 * what it gives writes, so that a place that is not found stops the batch before that.
 */
export function prepare(
  reading: Reading,
  edit: BodyEdit,
  edits: readonly BodyEdit[],
  lists: ListPlaces,
): () => void {
  switch (edit.do) {
    case 'replace-text':
      return prepareText(reading, edit);
    case 'split-paragraph': {
      const text = paragraphText(reading.snapshot.body, edit.paragraph);
      const finding = findingOf(text, edit.at, edit.at, shownBy(reading, edit.paragraph));
      if (finding?.by !== 'search') throw new HostError('unplaced');
      const range = found(paragraphOf(reading, edit.paragraph), finding);
      return () => range.insertText('\n', 'End');
    }
    case 'join-paragraphs': {
      const first = paragraphOf(reading, edit.paragraph);
      const second = paragraphOf(reading, edit.paragraph + 1);
      refuseInTheWay(reading.snapshot, edit.paragraph + 1);
      refuseMarked(reading.snapshot, edit.paragraph + 1);
      const text = replacedText(
        paragraphText(reading.snapshot.body, edit.paragraph + 1),
        edits.flatMap((one) =>
          one.do === 'replace-text' && one.paragraph === edit.paragraph + 1 ? [one] : [],
        ),
      );
      return () => {
        first.insertText(text, 'End');
        second.delete();
      };
    }
    case 'remove-paragraph': {
      refuseInTheWay(reading.snapshot, edit.paragraph);
      refuseMarked(reading.snapshot, edit.paragraph);
      return deletion(reading, edit.paragraph, edits, lists);
    }
    case 'insert-blocks': {
      const control = controlBeside(reading, edit);
      if (control === 'inside') throw new HostError('unplaced', { reason: 'control' });
      const range = (control ?? paragraphOf(reading, edit.beside)).getRange('Whole');
      // The last paragraph of what is inserted may lose its formatting, so it is one that has none.
      const own = edit.own === true ? surroundings(reading.snapshot) : undefined;
      const markup = flatPackage(`${edit.markup}<w:p/>`, own);
      return () => range.insertOoxml(markup, placeNames[edit.where]);
    }
    case 'remove-blocks': {
      refuseMarked(reading.snapshot, edit.first, edit.count);
      const deletions = deletionsOf(reading, edit, edits, lists);
      return () => {
        for (const deletion of deletions) deletion();
      };
    }
    case 'put-back':
      throw new HostError('unsupported');
    case 'insert-paragraph': {
      const beside = paragraphOf(reading, edit.beside);
      const like = paragraphOf(reading, edit.like ?? edit.beside);
      const control = controlBeside(reading, edit);
      const within = control === undefined || control === 'inside' ? beside : control;
      const list = lists.get(edit.like ?? edit.beside);
      return () => {
        const added = within.insertParagraph(edit.text, placeNames[edit.where]);
        // What is put beside a paragraph has the formatting of that one already, its number included.
        if (like === within) return;
        copyFormatting(like, added);
        if (list) added.attachToList(list.list, list.level);
      };
    }
  }
}
