import type { DocumentBody } from '../ooxml/blocks';
import type { BodyEdit, BodyEditKind } from '../ooxml/write/edit';

/** The document as it was when it was read. */
export interface Snapshot {
  readonly body: DocumentBody;
  /** `text`: the host could not give the XML, so merged cells and numbering were not seen */
  readonly completeness: 'whole' | 'text';
  /** whether the host knows for certain where a paragraph stands, so that it can be written to */
  isPlaced(paragraph: number): boolean;
  /**
   * The markup of whole blocks of the body, which hold these paragraphs and no other, to be put
   * back or elsewhere in this document; undefined where something of it would be lost on the way.
   */
  markup(first: number, count: number): string | undefined;
  /** the main part's XML, where nobody else writes to it and every byte of it can be put back */
  readonly source?: string;
}

/** What a person wants to see: a paragraph, a stretch of its text, or a table. */
export type Target =
  | {
      readonly paragraph: number;
      readonly range?: { readonly start: number; readonly end: number };
    }
  | { readonly table: number };

/** How well a target was found: itself, its paragraph or table, or not at all. */
export type Revealed = 'exact' | 'around' | 'nowhere';

/** A remark to leave in the document beside a paragraph. */
export interface Remark {
  readonly paragraph: number;
  readonly text: string;
}

/** What became of the remarks that were to be taken away. */
export interface Cleared {
  readonly cleared: number;
  /** those that somebody answered, whose answers would go with them */
  readonly kept: number;
  /** those that the program would not delete; absent for none */
  readonly stuck?: number;
}

/** The document right before edits were made, and right after. */
export interface Applied {
  readonly before: Snapshot;
  /** the edits as they were made, addressed as in `before` */
  readonly edits: readonly BodyEdit[];
  readonly after: Snapshot;
  /** how many paragraphs were written whose fonts the program changed, and would not give back */
  readonly reformatted?: number;
}

/** What a host offers beyond reading. */
export interface Abilities {
  /** empty where the document cannot be written to */
  readonly edits: ReadonlySet<BodyEditKind>;
  readonly remarks: boolean;
  /** it knows where the person's cursor is */
  readonly cursor: boolean;
  /** changes by others are told as they happen, not only when the cursor moves */
  readonly watchesText: boolean;
  /** what it is given to remember stays in the document, and not only until that is closed */
  readonly memory: boolean;
}

/**
 * The open document, whoever holds it. Every method may refuse with a `HostError`. An edit is made
 * only where the document still reads what the snapshot says, and all edits of a call or none.
 */
export interface DocumentHost {
  readonly abilities: Abilities;
  /** Reads the document as it is now. */
  read(): Promise<Snapshot>;
  /**
   * Makes edits, all addressed as in `checked`, and reads the document again.
   *
   * @throws {HostError} `changed` where what would be written over is not what was checked;
   *   `unplaced`, `protected`, `read-only`, `unsupported`; `partly` where some of it stands; and
   *   what `read` throws
   */
  apply(checked: Snapshot, edits: readonly BodyEdit[], onWritten?: OnWritten): Promise<Applied>;
  /**
   * The paragraph that a person's cursor stands in; undefined where that is none of the body's, or
   * the host knows of no cursor.
   *
   * @throws {HostError} `changed` where the document is no longer what was checked
   */
  cursor(checked: Snapshot): Promise<number | undefined>;
  /** Selects something in the document and scrolls to it. */
  reveal(checked: Snapshot, target: Target): Promise<Revealed>;
  /**
   * Calls back whenever the document may have changed, its own writes excepted.
   *
   * @returns a function that ends it
   */
  watch(onChange: () => void): () => void;
  /** Leaves remarks beside paragraphs. Gives how many were left; what is not placed has none. */
  remark(checked: Snapshot, remarks: readonly Remark[]): Promise<number>;
  /** Takes away the remarks that `remark` ever left in this document, unless somebody answered. */
  clearRemarks(): Promise<Cleared>;
  /** The texts that `remember` left in the document: one, or where two programs had it open, more. */
  recall(): Promise<readonly string[]>;
  /** Keeps a text in the document, unseen, in place of all before; undefined takes them away. */
  remember(text: string | undefined): Promise<void>;
}

/** Told how much of what is to be written stands, as often as the host knows. */
export type OnWritten = (written: number, total: number) => void;

/** Why a host could not do what it was asked. */
export type HostErrorCode =
  /** no document is open */
  | 'nothing-open'
  /** someone changed what was to be written over, since it was checked */
  | 'changed'
  /** the document or this part of it is protected against changes */
  | 'protected'
  /** the program lets no add-in change this place, whatever the document allows */
  | 'not-allowed'
  /** the document was opened for reading only */
  | 'read-only'
  /**
   * the place could not be found for certain, or, with `marks` as `data.reason`, a comment or a
   * bookmark there would be lost; with `marks-lost` one was, though the text was put back; with
   * `hidden`, what is written there would not be seen
   */
  | 'unplaced'
  /** this version of the program cannot do it */
  | 'unsupported'
  /** no answer in time, and nothing was written nor will be */
  | 'no-answer'
  /** no answer in time; whether it was done is not known */
  | 'timed-out'
  /** the connection to the document is gone */
  | 'lost'
  /**
   * a write failed midway and could not be taken back: `data.written` of `data.total` stand; with
   * `data.online` the program's own undo may not help
   */
  | 'partly'
  /** the program lets no comments be written here */
  | 'remarks-refused'
  /** of `data.total` comments `data.written` were written; earlier ones may be gone */
  | 'remarks-partly'
  /** `data.cleared` comments were taken away; what is remembered was not */
  | 'traces-partly'
  /** anything else, with the program's own words in `data.reason` */
  | 'failed';

export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: HostErrorCode;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(
    code: HostErrorCode,
    data: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(data)}`, options);
    this.code = code;
    this.data = data;
  }
}
