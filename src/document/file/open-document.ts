import type { DrawingPiece, Surroundings } from './drawing';
import type { DocumentHost } from '../port';
import type { PageCursor } from './page-cursor';
import type { ShownDocument } from './without-word';

/** A document that a page itself opened from a file, shows and saves, wherever it is held. */
export interface OpenDocument extends DocumentHost, ShownDocument {
  surroundings(): Promise<Surroundings>;
  /** The document as it is now, in pieces; a piece that no edit changed stays the same. */
  pieces(): Promise<readonly DrawingPiece[]>;
  /**
   * The file with all edits made and what is remembered; whatever neither touched keeps its bytes.
   *
   * @param isCleared without the parts that `addIns` names, and what names them
   */
  save(isCleared?: boolean): Promise<Uint8Array>;
  /** The file with all edits made, which remembers what it came with. */
  edited(): Promise<Uint8Array>;
  /** The parts that tell which add-ins were open in it, where they can be left out. */
  addIns(): Promise<readonly string[]>;
  /** Where the person set the cursor. */
  readonly place: PageCursor;
  /** Lets go of the document. */
  close(): void;
}
