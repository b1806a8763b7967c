import type { DocumentBody } from '../ooxml/blocks';

/**
 * How wide the text is before or after a paragraph of the body, in twentieths of a point.
 *
 * @returns undefined where the document does not say
 */
export function textWidthAt(
  { sections }: DocumentBody,
  paragraph: number,
  where: 'before' | 'after',
): number | undefined {
  // What stands behind a section's last paragraph belongs to the next.
  const from = where === 'before' ? paragraph : paragraph + 1;
  return sections.find(({ last = Infinity }) => last >= from)?.textWidth;
}
