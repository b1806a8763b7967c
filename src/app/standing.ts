import type { DocumentBody } from '../ooxml/blocks';
import type { ChangePart } from './session-state';

/**
 * Those parts of a change whose text is no longer what it was: what stands of a change that broke
 * off. None where paragraphs came or went, since then a text cannot be told from its neighbour's.
 */
export function standingParts(
  parts: readonly ChangePart[],
  before: DocumentBody,
  now: DocumentBody,
): readonly ChangePart[] {
  if (now.paragraphs.length !== before.paragraphs.length) return [];
  return parts.filter(({ place: { paragraph, cell } }) => {
    const index = paragraph ?? cell?.paragraph;
    const textIn = ({ paragraphs }: DocumentBody): string | undefined =>
      paragraphs.find((one) => one.index === index)?.text;
    return textIn(before) !== textIn(now);
  });
}
