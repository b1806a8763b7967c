import type { Limits } from '../limits';
import { refuseOtherKind } from './file-kind';
import { findMainPart } from './main-part';
import type { PartStore } from './part-store';
import { followRelationship, readRelationships } from './relationships';
import type { Unpack } from './unpack';
import { openZipStore } from './zip-store';
import { Refusal } from '../refusal';

type RelatedPart =
  | 'styles'
  | 'numbering'
  | 'settings'
  | 'footnotes'
  | 'endnotes'
  | 'comments'
  | 'theme'
  | 'fontTable';

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

/** The package that a store's parts make up. */
export function assemble(store: PartStore, maxDepth: number): OpcPackage {
  const mainPart = findMainPart(store, maxDepth);
  const relationships = readRelationships(store, mainPart, maxDepth);
  return {
    mainPart,
    partNames: store.names,
    xml: (name) => store.xml(name, name === mainPart ? 'textBytes' : 'sideBytes'),
    bytes: (name) => store.bytes(name),
    related: (type) => followRelationship(store, relationships, type).part,
  };
}

/** Refuses what is larger than files may be, in bytes or characters. */
export function refuseBigFile(actual: number, limit: number): void {
  if (actual > limit) throw new Refusal('too-big', { what: 'fileBytes', limit, actual });
}

/**
 * Opens a .docx, .docm, .dotx or .dotm.
 *
 * @param bytes the file, which must stay as it is while the package is in use
 * @throws {Refusal} any code but `not-a-report`; and whatever `unpack` throws
 */
export function openZip(bytes: Uint8Array, limits: Limits, unpack: Unpack): OpcPackage {
  refuseBigFile(bytes.length, limits.fileBytes);
  refuseOtherKind(bytes);
  return assemble(openZipStore(bytes, limits, unpack), limits.depth);
}
