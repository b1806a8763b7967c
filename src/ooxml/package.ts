import type { Limits } from './limits';
import { defaultLimits } from './limits';
import { refuseOtherKind } from './package/file-kind';
import { openFlatStore } from './package/flat-store';
import { findMainPart } from './package/main-part';
import type { PartStore } from './package/part-store';
import { followRelationship, readRelationships } from './package/relationships';
import { openZipStore } from './package/zip-store';
import { Refusal } from './refusal';

type RelatedPart =
  'styles' | 'numbering' | 'settings' | 'footnotes' | 'endnotes' | 'theme' | 'fontTable';

/**
 * The parts of a document. Names are compared without regard to case, to a leading slash or to the
 * kind of slash. Asking for a part may refuse it: `damaged-zip`, `damaged-xml` (a document type,
 * another encoding), `too-big`.
 */
export interface OpcPackage {
  /** such as `word/document.xml` */
  readonly mainPart: string;
  /** without leading slash */
  readonly partNames: readonly string[];
  /** the part as text without a byte order mark; undefined if absent */
  xml(name: string): string | undefined;
  /** the part as it is; undefined if absent */
  bytes(name: string): Uint8Array | undefined;
  /** the name of the part of that kind that the main part relates to */
  related(type: RelatedPart): string | undefined;
}

function assemble(store: PartStore, maxDepth: number): OpcPackage {
  const mainPart = findMainPart(store, maxDepth);
  const relationships = readRelationships(store, mainPart, maxDepth);
  return {
    mainPart,
    partNames: store.names,
    xml: (name) => store.xml(name),
    bytes: (name) => store.bytes(name),
    related: (type) => followRelationship(store, relationships, type).part,
  };
}

function refuseBigFile(actual: number, limit: number): void {
  if (actual > limit) throw new Refusal('too-big', { what: 'fileBytes', limit, actual });
}

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
  refuseBigFile(bytes.length, all.fileBytes);
  refuseOtherKind(bytes);
  return assemble(openZipStore(bytes, all, unpacked), all.depth);
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
