import type { DocumentBody } from '../../ooxml/blocks';
import { followParagraphs } from '../history/follow';

/** Where in a document a person set the cursor, on a page that draws it. */
export class PageCursor {
  #at: { readonly body: DocumentBody; readonly paragraph: number } | undefined;

  /** Sets the cursor into a paragraph of a reading. */
  moveTo(body: DocumentBody, paragraph: number): void {
    this.#at = { body, paragraph };
  }

  /** The paragraph it stands in, in this reading; undefined where it is nowhere or is lost. */
  within(body: DocumentBody): number | undefined {
    if (!this.#at) return undefined;
    const { body: known, paragraph } = this.#at;
    return known === body ? paragraph : followParagraphs(known, body)(paragraph);
  }
}
