import { wrap } from 'comlink';
import type { CheckResult } from '../check/check';
import type { Judged } from '../check/judged';
import type { Holder, Outcome, Reading, Source } from '../document/worker/worker-document';
import { HostError } from '../document/port';
import { defaultLimits } from '../ooxml/limits';
import { readCentralDirectory } from '../ooxml/package/central-directory';
import { holdReport } from './held-report';
import type { HeldReport } from './held-report';

/** A file that is being read, and kept where it is read. */
export interface BegunFile {
  readonly held: Holder<Judged | undefined, CheckResult | undefined>;
  /** what came of opening it */
  readonly opening: Promise<Outcome<Reading<Judged | undefined>>>;
  /** rejects when whoever keeps it breaks down */
  readonly lost: Promise<never>;
  /** whether the page itself keeps it */
  readonly isHere: boolean;
  readonly close: () => void;
}

/** So much XML is read sooner than a worker for it has started. */
const quicklyRead = 1024 * 1024;

/** Whether a file is so small that reading it keeps nobody waiting. */
export function isQuicklyRead(source: ArrayBuffer): boolean {
  try {
    const entries = readCentralDirectory(new Uint8Array(source), defaultLimits);
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    return size <= quicklyRead;
  } catch {
    // Whoever reads it tells what is wrong with it.
    return false;
  }
}

/** Reads a file in the page; only for what is quickly read. */
export function openHere(source: Source): BegunFile {
  const held = holdReport();
  return {
    held,
    opening: held.open(source),
    lost: new Promise<never>(() => undefined),
    isHere: true,
    close: () => undefined,
  };
}

let ready: Worker | undefined;

/** Has a worker at hand before it is asked for. */
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

/** Has a file read and kept by a worker of its own, so that none can stop the page or another. */
export function openInWorker(source: Source): BegunFile {
  const worker = ready ?? newWorker();
  ready = undefined;
  const lost = new Promise<never>((_, fail) => {
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      fail(new HostError('lost', { reason: message }));
    });
  });
  // It may come before anybody waits for it.
  lost.catch(() => undefined);
  const held = wrap<HeldReport>(worker);
  return {
    held,
    opening: held.open(source),
    lost,
    isHere: false,
    close: () => {
      worker.terminate();
    },
  };
}
