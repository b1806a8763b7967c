import { Refusal } from '../../ooxml/refusal';
import { editKinds } from '../edits';
import { fileSnapshot } from '../file/file-snapshot';
import type { Failing, AsyncDocument, Outcome, Reading } from './worker-document';
import { HostError } from '../port';
import type { Snapshot } from '../port';
import type { OpenDocument } from '../file/open-document';
import { PageCursor } from '../file/page-cursor';
import { withoutWord } from '../file/without-word';

function errorOf(failing: Failing): Error {
  switch (failing.is) {
    case 'refusal':
      return new Refusal(failing.code, failing.data);
    case 'host-error':
      return new HostError(failing.code, failing.data);
    case 'other':
      return new Error(failing.message);
  }
}

export interface WorkerHostOptions<About, More> {
  /** is told of a reading before the page hears of it, and how to ask for more about it */
  readonly onReading: (reading: Reading<About>, more: () => Promise<More>) => void;
  /** rejects when the worker is gone */
  readonly lost: Promise<never>;
  /** ends the worker */
  readonly close: () => void;
}

/**
 * Takes over a file that a worker reads and keeps, while the page only asks.
 *
 * @param document the document in the worker
 * @param opening what it answers to being asked to open the file
 * @throws {Refusal} whatever `openFile` refuses
 * @throws {HostError} `lost` where the worker broke down, for want of memory
 */
export async function openWorkerHost<About, More>(
  document: AsyncDocument<About, More>,
  opening: Promise<Outcome<Reading<About>>>,
  { lost, close, onReading }: WorkerHostOptions<About, More>,
): Promise<OpenDocument> {
  // The rejection may come before anything is asked, or after the last answer.
  lost.catch(() => undefined);
  const answerOf = async <T>(asked: Promise<Outcome<T>>): Promise<T> => {
    const outcome = await Promise.race([asked, lost]);
    if ('failing' in outcome) throw errorOf(outcome.failing);
    return outcome.answer;
  };
  const readings = new WeakMap<Snapshot, number>();
  const note = (reading: Reading<About>): Snapshot => {
    const { revision, body, xml } = reading;
    const snapshot = fileSnapshot(xml, body);
    readings.set(snapshot, revision);
    onReading(reading, () => answerOf(document.more(revision)));
    return snapshot;
  };
  // Nobody else changes the document, so what was read last is what it is.
  let current = note(await answerOf(opening));
  let surroundings: ReturnType<OpenDocument['surroundings']> | undefined;
  const place = new PageCursor();
  return {
    ...withoutWord(),
    abilities: {
      edits: editKinds,
      remarks: false,
      cursor: true,
      watchesText: false,
      memory: false,
    },
    read: () => Promise.resolve(current),
    apply: async (checked, wanted) => {
      const before = current;
      const revision = readings.get(checked);
      if (revision === undefined) throw new HostError('changed');
      const { edits, after } = await answerOf(document.apply(revision, wanted));
      current = note(after);
      return { before, edits, after: current };
    },
    cursor: ({ body }) => Promise.resolve(place.within(body)),
    place,
    surroundings: () => (surroundings ??= answerOf(document.surroundings())),
    pieces: () => answerOf(document.pieces()),
    save: () => answerOf(document.save()),
    close,
  };
}
