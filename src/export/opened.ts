import type { Data } from '../messages/fill';
import type { ProblemCode } from '../messages/problem';
import { defaultLimits } from '../ooxml/limits';
import { refuseBigFile } from '../ooxml/package/opc-package';
import { openDocx } from '../ooxml/package/package';
import type { OpcPackage } from '../ooxml/package/package';
import { unpackNatively } from '../ooxml/package/unpack-natively';
import { Refusal } from '../ooxml/refusal';

class EmptyFile extends Error {}

/** From so many bytes on, the engine unpacks sooner than a script. */
const worthwhile = 32 * 1024;

/** What is in a file. */
interface Opened {
  readonly bytes: Uint8Array;
  readonly opened: OpcPackage;
}

/**
 * Takes what is in a file, in a worker.
 *
 * @throws what `problemOf` tells of
 */
export async function opened(file: File): Promise<Opened> {
  if (file.size === 0) throw new EmptyFile();
  refuseBigFile(file.size, defaultLimits.fileBytes);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { bytes, opened: openDocx(bytes, {}, await unpackNatively(bytes, worthwhile)) };
}

/** Why a file could not be read: what the reader says of it, or what the browser does. */
interface FileProblem {
  readonly code: ProblemCode | 'unreadable' | 'unexpected';
  readonly data: Data;
}

/** What stands in the way of reading a file. */
export function problemOf(error: unknown): FileProblem {
  if (error instanceof EmptyFile) return { code: 'empty-file', data: {} };
  if (error instanceof Refusal) return { code: error.code, data: error.data };
  const reason = error instanceof Error ? error.message : String(error);
  // What a browser says of a file that is gone, locked, or another by now.
  const code = error instanceof DOMException ? 'unreadable' : 'unexpected';
  return { code, data: { reason } };
}
