import type { DocumentBody } from '../../ooxml/blocks';
import type { ChangePart } from './session-state';

/**
 * The paragraphs that read as they did; undefined where paragraphs came or went, since then a text
 * cannot be told from its neighbour's.
 */
export function readAsBefore(
  before: DocumentBody,
  now: DocumentBody,
): ReadonlySet<number> | undefined {
  if (now.paragraphs.length !== before.paragraphs.length) return undefined;
  const texts = new Map(now.paragraphs.map(({ index, text }) => [index, text]));
  const same = before.paragraphs.filter(({ index, text }) => texts.get(index) === text);
  return new Set(same.map(({ index }) => index));
}

/**
 * Those parts of a change whose text is no longer what it was: what stands of a change that broke
 * off. None where that cannot be told.
 */
export function stillAppliedParts(
  parts: readonly ChangePart[],
  before: DocumentBody,
  now: DocumentBody,
): readonly ChangePart[] {
  const same = readAsBefore(before, now);
  return parts.filter(({ place: { paragraph, cell } }) => {
    const index = paragraph ?? cell?.paragraph;
    return same !== undefined && index !== undefined && !same.has(index);
  });
}
