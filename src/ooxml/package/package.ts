import type { Limits } from '../limits';
import { defaultLimits } from '../limits';
import { openFlatStore } from './flat-store';
import { assemble, openZip, refuseBigFile } from './opc-package';
import type { OpcPackage } from './opc-package';
import { unpack } from './unpack';
import { Refusal } from '../refusal';

export type { OpcPackage };

/**
 * Opens a .docx, .docm, .dotx or .dotm.
 *
 * @param bytes the file, which must stay as it is while the package is in use
 * @param unpacked what `unpackNatively` gave for it
 * @throws {Refusal} any code but `not-a-report`
 */
export function openDocx(
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
  unpacked?: ReadonlyMap<string, Uint8Array>,
): OpcPackage {
  const all = { ...defaultLimits, ...limits };
  return openZip(
    bytes,
    all,
    (archive, entry) => unpacked?.get(entry.name) ?? unpack(archive, entry),
  );
}

/**
 * Opens a Flat OPC text, which is what Word gives for an open document.
 *
 * @throws {Refusal} `not-a-docx`, `damaged-xml`, `no-main-part`, `too-big`
 */
export function openFlatOpc(
  xml: string,
  limits: Partial<Limits> = {},
): OpcPackage & {
  /** where the main part's XML starts in the text: an edit of the part, moved by this, edits all */
  readonly mainOffset: number;
} {
  const all = { ...defaultLimits, ...limits };
  refuseBigFile(xml.length, all.fileBytes);
  const store = openFlatStore(xml, all);
  const opened = assemble(store, all.depth);
  const mainOffset = store.offset(opened.mainPart);
  if (mainOffset === undefined) throw new Refusal('no-main-part');
  return { ...opened, mainOffset };
}
