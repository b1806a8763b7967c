import type { DocumentBody } from '../../ooxml/blocks';
import { openDocx } from '../../ooxml/package';
import type { OpcPackage } from '../../ooxml/package';
import { scanBody } from '../../ooxml/scan';

/** A file as it was read, before anything is done to it. */
export interface FileReading {
  readonly bytes: Uint8Array;
  readonly opened: OpcPackage;
  /** of the main part */
  readonly xml: string;
  readonly body: DocumentBody;
}

/** Reads the body of a package with another text in place of its main part. */
export function scanWith(opened: OpcPackage, main: string): DocumentBody {
  return scanBody({
    ...opened,
    xml: (name) => (name === opened.mainPart ? main : opened.xml(name)),
  });
}

/**
 * Reads a .docx, .docm, .dotx or .dotm.
 *
 * @param unpacked what `unpackNatively` gave for it
 * @throws {Refusal} whatever `openDocx` and `scanBody` refuse
 */
export function readFile(
  bytes: Uint8Array,
  unpacked?: ReadonlyMap<string, Uint8Array>,
): FileReading {
  const opened = openDocx(bytes, {}, unpacked);
  const xml = opened.xml(opened.mainPart) ?? '';
  return { bytes, opened, xml, body: scanWith(opened, xml) };
}
