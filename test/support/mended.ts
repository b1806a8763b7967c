import { createSession } from '../../src/app/session/session';
import { openFile } from '../../src/document/file/file-host';
import type { DocumentHost } from '../../src/document/port';
import { rules } from '../../src/rules/index';

const insertions: ReadonlySet<string> = new Set(['missing-table', 'missing-chapter']);

/**
 * Inserts the tables and chapter headings that are missing in a document, as the pane does it.
 *
 * @throws {Error} where there is nothing to insert, or where it was refused
 */
export async function insertMissing(host: DocumentHost): Promise<void> {
  const session = createSession(host, { rules });
  await session.check();
  const planned = session.planSafe().filter(({ finding }) => insertions.has(finding.rule));
  await session.applyAll(planned);
  if (session.state.notice?.is !== 'changed') throw new Error('nothing was inserted');
}

/** The same for a document as a file. */
export async function withInsertions(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openFile(bytes);
  await insertMissing(host);
  return host.save();
}
