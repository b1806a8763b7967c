import type { Remote } from 'comlink';
import { Refusal } from '../ooxml/refusal';
import { editKinds } from './edits';
import { fileSnapshot } from './file-snapshot';
import type { Failing, HeldDocument, Outcome, Reading } from './held';
import { HostError } from './host';
import type { Snapshot, Target } from './host';
import type { OpenDocument } from './open-document';
import { PageCursor } from './page-cursor';

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

export interface RemoteOptions {
  /** what is still to be done about a reading before the page hears of it */
  readonly onReading: (reading: Reading) => Promise<void>;
  /** rejects when whoever holds the document is gone */
  readonly lost: Promise<never>;
  /** lets go of whoever holds the document */
  readonly close: () => void;
}

/**
 * Opens a file in a worker, which reads it and keeps it, while the page only asks.
 *
 * @param held the document on the other side of the wall
 * @throws {Refusal} whatever `openFile` refuses
 * @throws {HostError} `lost` where the worker broke down, for want of memory
 */
export async function openRemote(
  held: Remote<HeldDocument>,
  file: Blob,
  { lost, close, onReading }: RemoteOptions,
): Promise<OpenDocument> {
  // It may come before anything is asked, or after the last answer.
  lost.catch(() => undefined);
  const answerOf = async <T>(asked: Promise<Outcome<T>>): Promise<T> => {
    const outcome = await Promise.race([asked, lost]);
    if ('failing' in outcome) throw errorOf(outcome.failing);
    return outcome.answer;
  };
  const readings = new WeakMap<Snapshot, number>();
  const note = async (reading: Reading): Promise<Snapshot> => {
    const { revision, body, xml } = reading;
    const snapshot = fileSnapshot(xml, body);
    readings.set(snapshot, revision);
    await Promise.race([onReading(reading), lost]);
    return snapshot;
  };
  // Nobody else changes the document, so what was read last is what it is.
  let current = await note(await answerOf(held.open(file)));
  let memory: string | undefined;
  let surroundings: ReturnType<OpenDocument['surroundings']> | undefined;
  const place = new PageCursor();
  const viewers = new Set<(target: Target) => void>();
  return {
    abilities: { edits: editKinds, remarks: false, cursor: true, watchesText: false },
    read: () => Promise.resolve(current),
    apply: async (checked, wanted) => {
      const before = current;
      const revision = readings.get(checked);
      if (revision === undefined) throw new HostError('changed');
      const { edits, after } = await answerOf(held.apply(revision, wanted));
      current = await note(after);
      return { before, edits, after: current };
    },
    cursor: ({ body }) => Promise.resolve(place.within(body)),
    place,
    reveal: (_checked, target) => {
      for (const show of viewers) show(target);
      return Promise.resolve('exact');
    },
    watch: () => () => undefined,
    remark: () => Promise.reject(new HostError('unsupported')),
    clearRemarks: () => Promise.resolve(0),
    recall: () => Promise.resolve(memory),
    remember: (text) => {
      memory = text;
      return Promise.resolve();
    },
    surroundings: () => (surroundings ??= answerOf(held.surroundings())),
    pieces: () => answerOf(held.pieces()),
    save: () => answerOf(held.save()),
    onReveal: (show) => {
      viewers.add(show);
      return () => viewers.delete(show);
    },
    close,
  };
}
