import type { DocumentBody } from '../../ooxml/blocks';
import type { BodyEdit } from '../../ooxml/write/edit';
import type { DrawingPiece, Surroundings } from '../file/drawing';
import type { FileHost } from '../file/file-host';
import { readFile } from '../file/reading';
import type { FileReading } from '../file/reading';
import { HostError } from '../port';
import { outcomeOf } from './failing';
import type { Outcome } from './failing';

/** A reading of the document as plain data: a snapshot without what it can do. */
export interface Reading<About> {
  /** which of the readings it is, the first being 0 */
  readonly revision: number;
  readonly body: DocumentBody;
  /** the XML of the main part that it was read from */
  readonly xml: string;
  /** the texts that the file keeps for whoever checks it */
  readonly remembered: readonly string[];
  /** what is told of the reading along with it */
  readonly about: About;
}

/** What was made of the document: the reading it was made in, how, and the one after. */
interface Made<About> {
  readonly before: number;
  readonly edits: readonly BodyEdit[];
  readonly after: Reading<About>;
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
  /**
   * Takes over from another that held a file: opens it and makes all edits again, each addressed
   * as in the reading before it. Gives the reading that the last of them leaves.
   */
  resume(source: Source, made: readonly (readonly BodyEdit[])[]): Promise<Outcome<Reading<About>>>;
  /** what else is told of a reading, which takes too long to come along with it */
  more(revision: number): Promise<Outcome<More>>;
  apply(checked: number, wanted: readonly BodyEdit[]): Promise<Outcome<Made<About>>>;
  surroundings(): Promise<Outcome<Surroundings>>;
  pieces(): Promise<Outcome<readonly DrawingPiece[]>>;
  /** @param memory what it is to remember, where that is something else than the file does */
  save(isCleared: boolean, memory?: readonly string[]): Promise<Outcome<Uint8Array>>;
  addIns(): Promise<Outcome<readonly string[]>>;
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
  #remembered: readonly string[] = [];
  readonly #readings = new Map<number, DocumentBody>();
  readonly #telling: Telling<About, More>;

  constructor(telling: Telling<About, More>) {
    this.#telling = telling;
  }

  open(source: Source): Promise<Outcome<Reading<About>>> {
    return outcomeOf(async () => {
      const { body, xml } = await this.#take(source);
      return this.#note(body, xml);
    });
  }

  resume(source: Source, made: readonly (readonly BodyEdit[])[]): Promise<Outcome<Reading<About>>> {
    return outcomeOf(async () => {
      let { body, xml } = await this.#take(source);
      for (const edits of made) {
        const host = await this.#opened();
        this.#keep(body);
        ({ body } = host.applyTo(body, edits).after);
        xml = host.mainXml();
      }
      return this.#note(body, xml);
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

  save(isCleared: boolean, memory?: readonly string[]): Promise<Outcome<Uint8Array>> {
    return outcomeOf(async () => (await this.#opened()).save(isCleared, memory));
  }

  addIns(): Promise<Outcome<readonly string[]>> {
    return outcomeOf(async () => (await this.#opened()).addIns());
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

  async #take(source: Source): Promise<FileReading> {
    const reading = await readFile(await bytesOf(source));
    this.#remembered = reading.remembered;
    let host: Promise<FileHost> | undefined;
    this.#host = () => {
      host ??= import('../file/file-host').then(({ openReading }) => openReading(reading));
      // A failed load, as without a network, is tried again the next time.
      host.catch(() => (host = undefined));
      return host;
    };
    return reading;
  }

  #keep(body: DocumentBody): void {
    this.#last += 1;
    this.#readings.set(this.#last, body);
    this.#readings.delete(this.#last - keptReadings);
  }

  #note(body: DocumentBody, xml: string): Reading<About> {
    this.#keep(body);
    const about = this.#telling.about(body);
    return { revision: this.#last, body, xml, remembered: this.#remembered, about };
  }
}
