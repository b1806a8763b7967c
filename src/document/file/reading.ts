import type { DocumentBody } from '../../ooxml/blocks';
import { NotUnpacked, openUnpacked } from '../../ooxml/package/open-unpacked';
import type { OpcPackage } from '../../ooxml/package/opc-package';
import { unpackNatively } from '../../ooxml/package/unpack-natively';
import { scanBody } from '../../ooxml/read/scan';
import { rememberedParts } from '../../ooxml/remembered';

/** What is read of a file's parts, before anything is done to it. */
interface ReadParts {
  /** of the main part */
  readonly xml: string;
  readonly body: DocumentBody;
  /** the texts that it keeps for whoever checks it */
  readonly remembered: readonly string[];
}

/** A file as it was read. */
export interface FileReading extends ReadParts {
  readonly bytes: Uint8Array;
  /** what is unpacked of it already */
  readonly unpacked: ReadonlyMap<string, Uint8Array>;
}

/** Reads the body of a package with another text in place of its main part. */
export function scanWith(opened: OpcPackage, main: string): DocumentBody {
  return scanBody({
    ...opened,
    xml: (name) => (name === opened.mainPart ? main : opened.xml(name)),
  });
}

/**
 * Reads the main part of a package, and what is kept beside it.
 *
 * @throws {Refusal} whatever `scanBody` refuses
 */
export function readParts(opened: OpcPackage): ReadParts {
  const xml = opened.xml(opened.mainPart) ?? '';
  const remembered = rememberedParts(opened).map(({ text }) => text);
  return { xml, body: scanWith(opened, xml), remembered };
}

/**
 * Reads a .docx, .docm, .dotx or .dotm. What unpacks it by script is loaded only where the engine
 * could not, and then tells what is wrong with it.
 *
 * @throws {Refusal} whatever `openDocx` and `scanBody` refuse
 */
export async function readFile(bytes: Uint8Array): Promise<FileReading> {
  const unpacked = await unpackNatively(bytes);
  const read = (opened: OpcPackage): FileReading => ({ bytes, unpacked, ...readParts(opened) });
  try {
    return read(openUnpacked(bytes, unpacked));
  } catch (error) {
    if (!(error instanceof NotUnpacked)) throw error;
    const { openDocx } = await import('../../ooxml/package/package');
    return read(openDocx(bytes, {}, unpacked));
  }
}
