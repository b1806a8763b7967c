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
export interface Reading<About> {
  /** which of the readings it is, the first being 0 */
  readonly revision: number;
  readonly body: DocumentBody;
  /** the XML of the main part that it was read from */
  readonly xml: string;
  /** what whoever holds the document has to say of it */
  readonly about: About;
}

/** What was made of the document: the reading it was made in, how, and the one after. */
interface Made<About> {
  readonly before: number;
  readonly edits: readonly BodyEdit[];
  readonly after: Reading<About>;
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

/** A file, or what is in it. */
export type Source = Blob | ArrayBuffer;

async function bytesOf(source: Source): Promise<Uint8Array> {
  return new Uint8Array(source instanceof ArrayBuffer ? source : await source.arrayBuffer());
}

/** A document as whoever is on the other side of a worker's wall asks for it. */
export interface Holder<About, More> {
  open(source: Source): Promise<Outcome<Reading<About>>>;
  /** what else there is to say of a reading, which took too long to be said at once */
  more(revision: number): Promise<Outcome<More>>;
  apply(checked: number, wanted: readonly BodyEdit[]): Promise<Outcome<Made<About>>>;
  surroundings(): Promise<Outcome<Surroundings>>;
  pieces(): Promise<Outcome<readonly DrawingPiece[]>>;
  save(): Promise<Outcome<Uint8Array>>;
}

/** What is to be said of each reading, as plain data: at once, and when more is asked for. */
export interface Telling<About, More> {
  readonly about: (body: DocumentBody) => About;
  readonly more: (body: DocumentBody) => Promise<More>;
}

/** A document for whoever is on the other side of a worker's wall. */
export class HeldDocument<About, More> implements Holder<About, More> {
  #host: FileHost | undefined;
  #last = -1;
  readonly #readings = new Map<number, Snapshot>();
  readonly #telling: Telling<About, More>;

  constructor(telling: Telling<About, More>) {
    this.#telling = telling;
  }

  open(source: Source): Promise<Outcome<Reading<About>>> {
    return outcomeOf(async () => {
      this.#host = openFile(await bytesOf(source));
      return this.#note(await this.#host.read());
    });
  }

  more(revision: number): Promise<Outcome<More>> {
    return outcomeOf(() => this.#telling.more(this.#reading(revision).body));
  }

  apply(checked: number, wanted: readonly BodyEdit[]): Promise<Outcome<Made<About>>> {
    return outcomeOf(async () => {
      const before = this.#last;
      const { edits, after } = await this.#opened().apply(this.#reading(checked), wanted);
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

  #reading(revision: number): Snapshot {
    const snapshot = this.#readings.get(revision);
    if (!snapshot) throw new HostError('changed');
    return snapshot;
  }

  #opened(): FileHost {
    if (!this.#host) throw new HostError('nothing-open');
    return this.#host;
  }

  #note(snapshot: Snapshot): Reading<About> {
    this.#last += 1;
    this.#readings.set(this.#last, snapshot);
    this.#readings.delete(this.#last - keptReadings);
    const { body } = snapshot;
    const xml = this.#opened().mainXml();
    return { revision: this.#last, body, xml, about: this.#telling.about(body) };
  }
}
