import { Refusal } from '../../ooxml/refusal';
import type { BodyEdit } from '../../ooxml/write/edit';
import { HostError } from '../port';
import { errorOf } from './failing';
import type { Outcome } from './failing';
import type { AsyncDocument, Reading, Source } from './worker-document';

/** A worker with a document in it, which may break down at any time. */
export interface DocumentWorker<About, More> {
  readonly document: AsyncDocument<About, More>;
  /** rejects when the worker is gone */
  readonly lost: Promise<never>;
  /** ends the worker */
  readonly close: () => void;
}

/** So long is an answer waited for, in seconds: many times what the largest document takes. */
const patience = 60;

export interface RestartOptions<About, More> {
  /** starts another worker, which is still to be given the file */
  readonly again: () => DocumentWorker<About, More>;
  /** the file as it was opened */
  readonly source: () => Promise<Source>;
  /** is given what the other worker reads after all edits; throws where that is not as it was */
  readonly onRestarted: (reading: Reading<About>) => void;
  /** Calls back when an answer is overdue. Gives a function that calls it off. */
  readonly afterPatience?: (callback: () => void) => () => void;
}

function afterPatience(callback: () => void): () => void {
  const timer = setTimeout(callback, patience * 1_000);
  return () => {
    clearTimeout(timer);
  };
}

/** Asks the worker that a document is in; where it breaks down, another is started and asked. */
export class RestartingWorker<About, More> {
  readonly #options: RestartOptions<About, More>;
  /** each after the one before it, addressed as in the reading that that one left */
  readonly #made: (readonly BodyEdit[])[] = [];
  readonly #gone = new WeakSet<DocumentWorker<About, More>>();
  #worker: DocumentWorker<About, More>;
  #restarting: Promise<DocumentWorker<About, More>> | undefined;
  #isClosed = false;

  constructor(first: DocumentWorker<About, More>, options: RestartOptions<About, More>) {
    this.#worker = first;
    this.#options = options;
    this.#watch(first);
  }

  /**
   * Waits until the first worker has opened the file. One that breaks down over it would do so again,
   * so no other is started.
   *
   * @throws {Refusal} whatever `openFile` refuses; `too-big` where it takes too long
   * @throws {HostError} `lost` where the worker broke down
   */
  async opened<T>(opening: Promise<Outcome<T>>): Promise<T> {
    try {
      return await this.#answer(this.#worker, opening);
    } catch (error) {
      if (!(error instanceof Overdue)) throw error;
      throw new Refusal('too-big', { what: 'seconds', limit: patience });
    }
  }

  /**
   * Asks a question, of another worker where this one breaks down.
   *
   * @throws {HostError} `lost` where the other one broke down too, or nobody answered in time; what
   *   was made is remade when next something is asked
   */
  async ask<T>(
    question: (document: AsyncDocument<About, More>) => Promise<Outcome<T>>,
  ): Promise<T> {
    const first = await this.#present();
    try {
      return await this.#answer(first, question(first.document));
    } catch (error) {
      if (error instanceof Overdue) throw new HostError('lost', { reason: 'time' });
      if (!this.#gone.has(first) || this.#isClosed) throw error;
    }
    const next = await this.#present();
    return this.#answer(next, question(next.document));
  }

  /** Notes edits that were made, to be made again where the worker breaks down. */
  note(edits: readonly BodyEdit[]): void {
    this.#made.push(edits);
  }

  close(): void {
    this.#isClosed = true;
    this.#worker.close();
  }

  #watch(worker: DocumentWorker<About, More>): void {
    // It may come before anything is asked, or after the last answer.
    worker.lost.catch(() => this.#gone.add(worker));
  }

  /** One that is there, as far as is known. */
  async #present(): Promise<DocumentWorker<About, More>> {
    if (!this.#gone.has(this.#worker) || this.#isClosed) return this.#worker;
    this.#restarting ??= this.#restart().finally(() => (this.#restarting = undefined));
    return this.#restarting;
  }

  async #restart(): Promise<DocumentWorker<About, More>> {
    const source = await this.#options.source();
    const next = this.#options.again();
    this.#watch(next);
    const reading = await this.#answer(next, next.document.resume(source, this.#made));
    this.#options.onRestarted(reading);
    this.#worker = next;
    if (this.#isClosed) next.close();
    return next;
  }

  async #answer<T>(worker: DocumentWorker<About, More>, asked: Promise<Outcome<T>>): Promise<T> {
    let callOff: () => void = () => undefined;
    const overdue = new Promise<never>((_, fail) => {
      callOff = (this.#options.afterPatience ?? afterPatience)(() => {
        this.#gone.add(worker);
        worker.close();
        fail(new Overdue());
      });
    });
    try {
      const outcome = await Promise.race([asked, worker.lost, overdue]);
      if ('failing' in outcome) throw errorOf(outcome.failing);
      return outcome.answer;
    } finally {
      callOff();
    }
  }
}

/** Nobody answered in time. */
class Overdue extends Error {
  override readonly name = 'Overdue';
}
