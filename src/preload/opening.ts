import { wrap } from 'comlink';
import type { CheckResult } from '../check/check';
import type { Judged } from '../check/judged';
import type { Outcome } from '../document/worker/failing';
import type { DocumentWorker } from '../document/worker/restarting-worker';
import type { Reading, Source } from '../document/worker/worker-document';
import { HostError } from '../document/port';
import { defaultLimits } from '../ooxml/limits';
import { readCentralDirectory } from '../ooxml/package/central-directory';
import type { Criteria } from '../profile/criteria';
import { createCheckedReport } from './checked-report';
import type { CheckedReport } from './checked-report';
import { aliveWord, onEnd } from './alive';

/** A worker with a report in it, which it checks. */
export type ReportWorker = DocumentWorker<Judged | undefined, CheckResult | undefined>;

/** A file that is being read, and kept where it is read. */
export interface BegunFile extends ReportWorker {
  /** what came of opening it */
  readonly opening: Promise<Outcome<Reading<Judged | undefined>>>;
  /** what was read, whatever becomes of the file on the disk */
  readonly source: () => Promise<Source>;
  /** starts another worker, which goes by what this one does */
  readonly again: () => ReportWorker;
  /** has it checked by other criteria from the next question on */
  readonly goBy: (criteria: Criteria) => void;
  /** whether the page itself keeps it */
  readonly isHere: boolean;
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
    // What is wrong with it is told by the reader.
    return false;
  }
}

/** Reads a file in the page; only for what is quickly read. */
export function openHere(source: ArrayBuffer, criteria: Criteria): BegunFile {
  const document = createCheckedReport();
  document.goBy(criteria);
  return {
    document,
    opening: document.open(source),
    source: () => Promise.resolve(source),
    lost: new Promise<never>(() => undefined),
    // Only a worker is ever lost.
    again: () => startReportWorker(criteria),
    goBy: (other) => {
      document.goBy(other);
    },
    isHere: true,
    close: () => undefined,
  };
}

/** One that may be told what to compare its report with, before that is opened. */
interface NewWorker extends ReportWorker {
  readonly compareWith: (previous: Blob) => void;
  readonly goBy: (criteria: Criteria) => void;
}

let ready: NewWorker | undefined;

/** Has a worker at hand before it is asked for. */
export function startWorker(): void {
  const worker = newReportWorker();
  worker.lost.catch(() => {
    if (ready === worker) ready = undefined;
  });
  ready = worker;
}

/**
 * Takes a worker of its own for a file, so that none can stop the page or take another with it.
 *
 * @param previous the same body's report of the year before
 */
function startReportWorker(criteria: Criteria, previous?: Blob): NewWorker {
  const worker = ready ?? newReportWorker();
  ready = undefined;
  worker.goBy(criteria);
  if (previous) worker.compareWith(previous);
  return worker;
}

function newReportWorker(): NewWorker {
  // So that it can be told from others where it lives on or ends.
  const name = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const worker = new Worker(
    /* webpackChunkName: "document-worker" */ new URL('../document-worker.ts', import.meta.url),
    { name },
  );
  const lost = new Promise<never>((_, fail) => {
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      fail(new HostError('lost', { reason: message }));
    });
    worker.addEventListener('message', ({ data }) => {
      if (data !== aliveWord) return;
      onEnd(name, () => {
        fail(new HostError('lost', { reason: 'ended' }));
      });
    });
  });
  // It may come before anybody waits for it.
  lost.catch(() => undefined);
  const document = wrap<CheckedReport>(worker);
  return {
    document,
    compareWith: (previous) => {
      // Answers come in order, and a worker that is lost says so by itself.
      document.compareWith(previous).catch(() => undefined);
    },
    goBy: (criteria) => {
      document.goBy(criteria).catch(() => undefined);
    },
    lost,
    close: () => {
      worker.terminate();
    },
  };
}

/**
 * Keeps what is in a file, which may be gone from the disk or be another when it is needed again;
 * one that is refused unread is not copied. The browser holds it outside of the page's memory.
 */
async function keep(file: File): Promise<Blob> {
  return file.size > defaultLimits.fileBytes ? file : new Blob([await file.arrayBuffer()]);
}

/**
 * Has a file read and kept by a worker of its own.
 *
 * @param first what it is checked by to begin with
 * @param previous the same body's report of the year before
 */
export function openInWorker(
  file: File | ArrayBuffer,
  first: Criteria,
  previous?: File,
): BegunFile {
  const kept = file instanceof File ? keep(file) : Promise.resolve(new Blob([file]));
  const worker = startReportWorker(first, previous);
  let criteria = first;
  let current = worker;
  return {
    ...worker,
    again: () => {
      current = startReportWorker(criteria, previous);
      return current;
    },
    goBy: (other) => {
      criteria = other;
      current.goBy(other);
    },
    opening: kept.then((source) => worker.document.open(source)),
    source: () => kept,
    isHere: false,
  };
}
