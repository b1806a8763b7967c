import { HostError } from '../../port';
import type { Reading } from './reading';

/**
 * The paragraph of Word that a scanned one stands for.
 *
 * @throws {HostError} `unplaced` where it is not known which one that is
 */
export function paragraphOf({ snapshot, paragraphs }: Reading, index: number): Word.Paragraph {
  const place = snapshot.places.get(index);
  const paragraph = place === undefined ? undefined : paragraphs[place];
  if (!paragraph) throw new HostError('unplaced');
  return paragraph;
}
