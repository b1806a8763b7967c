import type { DocumentBody } from '../../ooxml/blocks';
import type { BodyEdit } from '../../ooxml/write/edit';
import { Refusal } from '../../ooxml/refusal';
import type { RefusalCode } from '../../ooxml/refusal';
import type { DrawingPiece, Surroundings } from '../file/drawing';
import type { FileHost } from '../file/file-host';
import { readFile } from '../file/reading';
import { HostError } from '../port';
import type { HostErrorCode } from '../port';

/** A reading of the document as plain data: a snapshot without what it can do. */
export interface Reading<About> {
  /** which of the readings it is, the first being 0 */
  readonly revision: number;
  readonly body: DocumentBody;
  /** the XML of the main part that it was read from */
  readonly xml: string;
  /** what is told of the reading along with it */
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

/** A document that may live in a worker: every answer comes asynchronously, as plain data. */
export interface AsyncDocument<About, More> {
  open(source: Source): Promise<Outcome<Reading<About>>>;
  /** what else is told of a reading, which takes too long to come along with it */
  more(revision: number): Promise<Outcome<More>>;
  apply(checked: number, wanted: readonly BodyEdit[]): Promise<Outcome<Made<About>>>;
  surroundings(): Promise<Outcome<Surroundings>>;
  pieces(): Promise<Outcome<readonly DrawingPiece[]>>;
  save(): Promise<Outcome<Uint8Array>>;
}

/** What is told of each reading, as plain data: along with it, and when more is asked for. */
export interface Telling<About, More> {
  readonly about: (body: DocumentBody) => About;
  readonly more: (body: DocumentBody) => Promise<More>;
}

/** A document in a worker, or in the page where it is small; answers are plain data. */
export class WorkerDocument<About, More> implements AsyncDocument<About, More> {
  /** loaded when the file is first edited, drawn or saved, so that reading need not wait for it */
  #host: (() => Promise<FileHost>) | undefined;
  #last = -1;
  readonly #readings = new Map<number, DocumentBody>();
  readonly #telling: Telling<About, More>;

  constructor(telling: Telling<About, More>) {
    this.#telling = telling;
  }

  open(source: Source): Promise<Outcome<Reading<About>>> {
    return outcomeOf(async () => {
      const reading = await readFile(await bytesOf(source));
      let host: Promise<FileHost> | undefined;
      this.#host = () => {
        host ??= import('../file/file-host').then(({ openReading }) => openReading(reading));
        // A failed load, as without a network, is tried again the next time.
        host.catch(() => (host = undefined));
        return host;
      };
      return this.#note(reading.body, reading.xml);
    });
  }

  more(revision: number): Promise<Outcome<More>> {
    return outcomeOf(() => this.#telling.more(this.#reading(revision)));
  }

  apply(checked: number, wanted: readonly BodyEdit[]): Promise<Outcome<Made<About>>> {
    return outcomeOf(async () => {
      const host = await this.#opened();
      const before = this.#last;
      const { edits, after } = host.applyTo(this.#reading(checked), wanted);
      return { before, edits, after: this.#note(after.body, host.mainXml()) };
    });
  }

  surroundings(): Promise<Outcome<Surroundings>> {
    return outcomeOf(async () => (await this.#opened()).surroundings());
  }

  pieces(): Promise<Outcome<readonly DrawingPiece[]>> {
    return outcomeOf(async () => (await this.#opened()).pieces());
  }

  save(): Promise<Outcome<Uint8Array>> {
    return outcomeOf(async () => (await this.#opened()).save());
  }

  #reading(revision: number): DocumentBody {
    const body = this.#readings.get(revision);
    if (!body) throw new HostError('changed');
    return body;
  }

  #opened(): Promise<FileHost> {
    if (!this.#host) throw new HostError('nothing-open');
    return this.#host();
  }

  #note(body: DocumentBody, xml: string): Reading<About> {
    this.#last += 1;
    this.#readings.set(this.#last, body);
    this.#readings.delete(this.#last - keptReadings);
    return { revision: this.#last, body, xml, about: this.#telling.about(body) };
  }
}
