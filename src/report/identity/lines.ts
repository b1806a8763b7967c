import type { Paragraph } from '../../ooxml/blocks';
import { linesOf } from '../chapters/headings';

/** A line of a paragraph that is not blank. */
export interface Line {
  readonly paragraph: Paragraph;
  /** without white space at its ends */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of paragraphs, of each those of its text that is meant. */
export function linesIn(
  parts: readonly { readonly paragraph: Paragraph; readonly text: string }[],
): readonly Line[] {
  return parts.flatMap(({ paragraph, text }) =>
    linesOf(text).map(({ start, end }) => {
      const written = text.slice(start, end);
      const from = start + written.length - written.trimStart().length;
      return {
        paragraph,
        text: written.trim(),
        start: from,
        end: from + written.trim().length,
      };
    }),
  );
}
