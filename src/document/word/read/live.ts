/** A paragraph as Word's object model tells it. */
export interface LiveParagraph {
  readonly text: string;
  /** how many tables it stands in */
  readonly depth: number;
}

/**
 * A text as both the XML and the object model tell it: line breaks as \n, none of the characters
 * that stand for anchors and marks, and one kind of space.
 */
export function plainText(text: string): string {
  return text
    .replace(/\u000b|\u2028/g, '\n')
    .replace(/[\u0001-\u0008\u000c-\u001f\ufffc]/g, '')
    .replace(/[\u00a0\u3000]/g, ' ')
    .replace(/\u2011/g, '-')
    .trim();
}
