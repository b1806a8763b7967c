import type { DocumentBody } from '../ooxml/blocks';
import { readChapters } from './chapters/read-chapters';
import { readIdentity } from './identity/read-identity';
import type { Report } from './model';
import { closingOf, readReport } from './read';

/** Whose report it is, and of which year, as far as that can be read. */
export type Whose = Pick<Report, 'publisher' | 'year'>;

/**
 * Reads whose report of which year a document holds, as `readReport` does, without its tables, which
 * take most of the time.
 *
 * @throws {Refusal} `not-a-report` where the document shows no trace of the form
 */
export function readWhose(body: DocumentBody): Whose {
  const { chapters, opening } = readChapters(body.blocks);
  const overview = chapters[0]?.prose ?? [];
  const identity = readIdentity({ opening, closing: closingOf(chapters, body), overview });
  // Only its tables tell whether it is one at all.
  if (chapters.length < 2 && !identity.title) return readReport(body);
  return identity;
}
