import { editKinds } from '../edit-kinds';
import { fileSnapshot } from '../file/file-snapshot';
import type { OpenDocument } from '../file/open-document';
import { PageCursor } from '../file/page-cursor';
import { withoutWord } from '../file/without-word';
import { HostError } from '../port';
import type { Snapshot } from '../port';
import type { Outcome } from './failing';
import { RestartingWorker } from './restarting-worker';
import type { DocumentWorker, RestartOptions } from './restarting-worker';
import type { Reading } from './worker-document';

export interface WorkerHostOptions<About, More> extends Omit<
  RestartOptions<About, More>,
  'onRestarted'
> {
  /** is told of a reading before the page hears of it, and how to ask for more about it */
  readonly onReading: (reading: Reading<About>, more: () => Promise<More>) => void;
  /** is told that the worker broke down, and another has taken over */
  readonly onRestarted: () => void;
}

/**
 * Takes over a file that a worker reads and keeps, while the page only asks.
 *
 * @param first the worker that is reading it
 * @param opening what it answers to being asked to open the file
 * @throws {Refusal} whatever `openFile` refuses; `too-big` where that takes too long
 * @throws {HostError} `lost` where the worker broke down, for want of memory
 */
export async function openWorkerHost<About, More>(
  first: DocumentWorker<About, More>,
  opening: Promise<Outcome<Reading<About>>>,
  { onReading, onRestarted, ...options }: WorkerHostOptions<About, More>,
): Promise<OpenDocument> {
  const worker = new RestartingWorker<About, More>(first, {
    ...options,
    onRestarted: ({ xml }) => {
      // Made of the same bytes by the same edits; anything else is not what a person sees.
      if (xml !== current.source) throw new HostError('lost', { reason: 'differs' });
      onRestarted();
    },
  });
  const readings = new WeakMap<Snapshot, number>();
  const note = (reading: Reading<About>): Snapshot => {
    const { revision, body, xml } = reading;
    const snapshot = fileSnapshot(xml, body);
    readings.set(snapshot, revision);
    onReading(reading, () => worker.ask((document) => document.more(revision)));
    return snapshot;
  };
  const reading = await worker.opened(opening);
  // Nobody else changes the document, so what was read last is what it is.
  let current = note(reading);
  const shown = withoutWord(reading.remembered);
  let surroundings: ReturnType<OpenDocument['surroundings']> | undefined;
  const place = new PageCursor();
  return {
    ...shown,
    abilities: {
      edits: editKinds,
      remarks: false,
      cursor: true,
      watchesText: false,
      memory: true,
    },
    read: () => Promise.resolve(current),
    apply: async (checked, wanted) => {
      const before = current;
      const revision = readings.get(checked);
      if (revision === undefined) throw new HostError('changed');
      const { edits, after } = await worker.ask((document) => document.apply(revision, wanted));
      worker.note(edits);
      current = note(after);
      return { before, edits, after: current };
    },
    cursor: ({ body }) => Promise.resolve(place.within(body)),
    place,
    surroundings: () => {
      surroundings ??= worker.ask((document) => document.surroundings());
      // What failed once is asked for again.
      surroundings.catch(() => (surroundings = undefined));
      return surroundings;
    },
    pieces: () => worker.ask((document) => document.pieces()),
    save: (isCleared = false) =>
      worker.ask((document) => document.save(isCleared, shown.unsavedMemory())),
    edited: () => worker.ask((document) => document.save(false)),
    addIns: () => worker.ask((document) => document.addIns()),
    close: () => {
      worker.close();
    },
  };
}
