import type { DocumentBody } from '../ooxml/blocks';
import type { BodyEdit } from '../ooxml/edit';
import { Refusal } from '../ooxml/refusal';
import type { RefusalCode } from '../ooxml/refusal';
import type { DrawingPiece, Surroundings } from './drawing';
import { openFile } from './file';
import type { FileHost } from './file';
import { HostError } from './host';
import type { HostErrorCode, Snapshot } from './host';

/** A reading of the document as plain data: a snapshot without what it can do. */
export interface Reading {
  /** which of the readings it is, the first being 0 */
  readonly revision: number;
  readonly body: DocumentBody;
  /** the XML of the main part that it was read from */
  readonly xml: string;
}

/** What was made of the document: the reading it was made in, how, and the one after. */
interface Made {
  readonly before: number;
  readonly edits: readonly BodyEdit[];
  readonly after: Reading;
}

type Data = Readonly<Record<string, string | number>>;

/** An error as plain data. */
export type Failing =
  | { readonly is: 'refusal'; readonly code: RefusalCode; readonly data: Data }
  | { readonly is: 'host-error'; readonly code: HostErrorCode; readonly data: Data }
  | { readonly is: 'other'; readonly message: string };

/** What came of a question; nothing but plain data, so that it can go from worker to page. */
export type Outcome<T> = { readonly answer: T } | { readonly failing: Failing };

function failingOf(error: unknown): Failing {
  if (error instanceof Refusal) return { is: 'refusal', code: error.code, data: error.data };
  if (error instanceof HostError) return { is: 'host-error', code: error.code, data: error.data };
  return { is: 'other', message: error instanceof Error ? error.message : String(error) };
}

async function outcomeOf<T>(work: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { answer: await work() };
  } catch (error) {
    return { failing: failingOf(error) };
  }
}

/** So many readings are kept, for edits that are addressed as in one of them. */
const keptReadings = 8;

/** A document for whoever is on the other side of a worker's wall. */
export class HeldDocument {
  #host: FileHost | undefined;
  #last = -1;
  readonly #readings = new Map<number, Snapshot>();

  open(file: Blob): Promise<Outcome<Reading>> {
    return outcomeOf(async () => {
      this.#host = openFile(new Uint8Array(await file.arrayBuffer()));
      return this.#note(await this.#host.read());
    });
  }

  apply(checked: number, wanted: readonly BodyEdit[]): Promise<Outcome<Made>> {
    return outcomeOf(async () => {
      const snapshot = this.#readings.get(checked);
      if (!snapshot) throw new HostError('changed');
      const before = this.#last;
      const { edits, after } = await this.#opened().apply(snapshot, wanted);
      return { before, edits, after: this.#note(after) };
    });
  }

  surroundings(): Promise<Outcome<Surroundings>> {
    return outcomeOf(() => this.#opened().surroundings());
  }

  pieces(): Promise<Outcome<readonly DrawingPiece[]>> {
    return outcomeOf(() => this.#opened().pieces());
  }

  save(): Promise<Outcome<Uint8Array>> {
    return outcomeOf(() => this.#opened().save());
  }

  /** The body of one of the last readings. */
  protected bodyOf(revision: number): DocumentBody | undefined {
    return this.#readings.get(revision)?.body;
  }

  #opened(): FileHost {
    if (!this.#host) throw new HostError('nothing-open');
    return this.#host;
  }

  #note(snapshot: Snapshot): Reading {
    this.#last += 1;
    this.#readings.set(this.#last, snapshot);
    this.#readings.delete(this.#last - keptReadings);
    return { revision: this.#last, body: snapshot.body, xml: this.#opened().mainXml() };
  }
}
