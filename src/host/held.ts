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

/** A file, or the address of one. */
export type Source = Blob | string;

async function bytesOf(source: Source): Promise<Uint8Array> {
  if (typeof source !== 'string') return new Uint8Array(await source.arrayBuffer());
  const answer = await fetch(source).catch(() => undefined);
  if (answer?.ok !== true) throw new HostError('nothing-open');
  return new Uint8Array(await answer.arrayBuffer());
}

/** A document as whoever is on the other side of a worker's wall asks for it. */
export interface Holder<About> {
  open(source: Source): Promise<Outcome<Reading<About>>>;
  apply(checked: number, wanted: readonly BodyEdit[]): Promise<Outcome<Made<About>>>;
  surroundings(): Promise<Outcome<Surroundings>>;
  pieces(): Promise<Outcome<readonly DrawingPiece[]>>;
  save(): Promise<Outcome<Uint8Array>>;
}

/** A document for whoever is on the other side of a worker's wall. */
export class HeldDocument<About> implements Holder<About> {
  #host: FileHost | undefined;
  #last = -1;
  #ahead:
    { readonly address: string; readonly outcome: Promise<Outcome<Reading<About>>> } | undefined;
  readonly #readings = new Map<number, Snapshot>();
  readonly #about: (body: DocumentBody) => About;

  /** @param about what is to be said of each reading, as plain data */
  constructor(about: (body: DocumentBody) => About) {
    this.#about = about;
  }

  /** Begins to open what will be asked for. */
  openAhead(address: string): void {
    this.#ahead = { address, outcome: this.#open(address) };
  }

  /** A source that is an address and leads nowhere is refused as `nothing-open`. */
  open(source: Source): Promise<Outcome<Reading<About>>> {
    return this.#ahead?.address === source ? this.#ahead.outcome : this.#open(source);
  }

  apply(checked: number, wanted: readonly BodyEdit[]): Promise<Outcome<Made<About>>> {
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

  #open(source: Source): Promise<Outcome<Reading<About>>> {
    return outcomeOf(async () => {
      this.#host = openFile(await bytesOf(source));
      return this.#note(await this.#host.read());
    });
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
    return { revision: this.#last, body, xml, about: this.#about(body) };
  }
}
