import type { BodyEdit } from '../../../ooxml/write/edit';
import { paragraphLike } from '../../../ooxml/write/like';
import { paragraphProperties } from '../../../ooxml/write/paragraph-markup';
import type { Reading, WordSnapshot } from '../read/reading';
import { controlBeside } from './controls';

/**
 * What Word's model cannot say of a paragraph: indents by characters, which stay in force whatever
 * is set in points, and a spacing that is no multiple of a line.
 */
const untold = /\sw:\w+Chars="|\sw:lineRule="(?:exact|atLeast)"/;

function propertiesOf({ body, xml }: WordSnapshot, index: number): string {
  const paragraph = body.paragraphs.find((one) => one.index === index);
  const own = paragraph ? paragraphProperties(xml, paragraph) : '';
  return own.replace(/<w:rPr>.*?<\/w:rPr>|<w:rPr\/>|\sw:rsid\w*="[^"]*"/gs, '');
}

/**
 * Edits with those paragraphs as markup whose looks Word's model could not give them: a new paragraph
 * takes over those of its neighbour, and all that is set of another's is what the model knows.
 */
export function withMarkup(reading: Reading, edits: readonly BodyEdit[]): readonly BodyEdit[] {
  const { snapshot } = reading;
  return edits.map((edit) => {
    if (edit.do !== 'insert-paragraph' || edit.like === undefined) return edit;
    const { beside, where, like, text, keepsNext = false } = edit;
    const [wanted, taken] = [propertiesOf(snapshot, like), propertiesOf(snapshot, beside)];
    if (wanted === taken || !untold.test(wanted + taken)) return edit;
    const markup = snapshot.markup(like, 1);
    const paragraph = snapshot.body.paragraphs.find(({ index }) => index === like);
    const isPlain = markup?.startsWith('<w:p') === true && paragraph !== undefined;
    if (!isPlain || controlBeside(reading, edit) === 'inside') return edit;
    return {
      do: 'insert-blocks',
      beside,
      where,
      markup: paragraphLike(markup, paragraph, text, keepsNext),
      own: true,
    };
  });
}
