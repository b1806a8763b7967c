import { wrap } from 'comlink';
import type { CheckResult } from '../check/check';
import type { Judged } from '../check/judged';
import type { AsyncDocument, Outcome, Reading, Source } from '../document/worker/worker-document';
import { HostError } from '../document/port';
import { defaultLimits } from '../ooxml/limits';
import { readCentralDirectory } from '../ooxml/package/central-directory';
import { createCheckedReport } from './checked-report';
import type { CheckedReport } from './checked-report';

/** A file that is being read, and kept where it is read. */
export interface BegunFile {
  readonly document: AsyncDocument<Judged | undefined, CheckResult | undefined>;
  /** what came of opening it */
  readonly opening: Promise<Outcome<Reading<Judged | undefined>>>;
  /** rejects when whoever keeps it breaks down */
  readonly lost: Promise<never>;
  /** whether the page itself keeps it */
  readonly isHere: boolean;
  readonly close: () => void;
}

/** This much XML is read before a worker could have started. */
const quicklyRead = 1024 * 1024;

/** Whether a file is small enough to be read in the page. */
export function isQuicklyRead(source: ArrayBuffer): boolean {
  try {
    const entries = readCentralDirectory(new Uint8Array(source), defaultLimits);
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    return size <= quicklyRead;
  } catch {
    // What is wrong with it is told by the reader.
    return false;
  }
}

/** Reads a file in the page; only for what is quickly read. */
export function openHere(source: Source): BegunFile {
  const document = createCheckedReport();
  return {
    document,
    opening: document.open(source),
    lost: new Promise<never>(() => undefined),
    isHere: true,
    close: () => undefined,
  };
}

let ready: Worker | undefined;

/** Starts a worker before it is needed. */
export function startWorker(): void {
  const worker = newWorker();
  worker.addEventListener('error', () => {
    if (ready === worker) ready = undefined;
  });
  ready = worker;
}

function newWorker(): Worker {
  return new Worker(
    /* webpackChunkName: "document-worker" */ new URL('../document-worker.ts', import.meta.url),
  );
}

/** Reads a file in a worker of its own, so that no file can block the page or another file. */
export function openInWorker(source: Source): BegunFile {
  const worker = ready ?? newWorker();
  ready = undefined;
  const lost = new Promise<never>((_, fail) => {
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      fail(new HostError('lost', { reason: message }));
    });
  });
  // The rejection may come before anybody awaits it.
  lost.catch(() => undefined);
  const document = wrap<CheckedReport>(worker);
  return {
    document,
    opening: document.open(source),
    lost,
    isHere: false,
    close: () => {
      worker.terminate();
    },
  };
}
