import { wrap } from 'comlink';
import type { Answer, Compared, Identified, RowProblem } from '../app/desk/desk-state';
import type { DeskWorker } from '../app/desk/desk';
import type { Language } from '../messages/translate';
import type { Criteria } from '../profile/criteria';
import { aliveWord, onEnd } from './alive';

/** What a file is checked by, and told in. */
export interface DeskCheckedBy {
  readonly language: Language;
  readonly criteria: Criteria;
  /** the name of the profile that they are of */
  readonly profile?: string | undefined;
}

/** What a worker of the desk is asked. */
export interface DeskAnswers {
  check(file: File, path: string, by: DeskCheckedBy, previous?: File): Promise<Answer>;
  identify(file: File): Promise<Identified>;
  compare(file: File, previous: File): Promise<Compared>;
}

interface Problem {
  readonly problem: RowProblem;
}

/** So long is one file waited for, in seconds: many times what the largest takes. */
const patience = 60;

/** Starts a worker that checks files for the desk, one after the other in the order asked. */
export function startDeskWorker(by: () => DeskCheckedBy): DeskWorker {
  const name = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const worker = new Worker(
    /* webpackChunkName: "desk-worker" */ new URL('../desk-worker.ts', import.meta.url),
    { name },
  );
  const answers = wrap<DeskAnswers>(worker);
  let isGone = false;
  let tellLost: (answer: Problem) => void = () => undefined;
  const lost = new Promise<Problem>((done) => (tellLost = done));
  let turn: Promise<unknown> = Promise.resolve();
  const end = (answer: Problem): void => {
    isGone = true;
    worker.terminate();
    tellLost(answer);
  };
  worker.addEventListener('error', () => {
    end({ problem: { code: 'lost', data: {} } });
  });
  worker.addEventListener('message', ({ data }) => {
    if (data !== aliveWord) return;
    onEnd(name, () => {
      end({ problem: { code: 'lost', data: {} } });
    });
  });
  async function ask<T>(question: () => Promise<T | Problem>): Promise<T | Problem> {
    if (isGone) return { problem: { code: 'lost', data: {} } };
    const told = question().catch((error: unknown): Problem => ({
      problem: { code: 'unexpected', data: { reason: String(error) } },
    }));
    const answer = Promise.race([told, lost]);
    const before = turn;
    turn = answer;
    // Until then it is another file that takes its time.
    await before;
    const timer = setTimeout(() => {
      end({ problem: { code: 'overdue', data: { seconds: patience } } });
    }, patience * 1_000);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  }
  return {
    get isGone() {
      return isGone;
    },
    check: (file, path, previous) =>
      ask(() => answers.check(file, path, by(), ...(previous ? [previous] : []))),
    identify: (file) => ask(() => answers.identify(file)),
    compare: (file, previous) => ask(() => answers.compare(file, previous)),
    close: () => {
      isGone = true;
      worker.terminate();
    },
  };
}
