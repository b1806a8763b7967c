import { wrap } from 'comlink';
import type { Answer } from '../app/desk/desk-state';
import type { DeskWorker } from '../app/desk/desk';
import type { Language } from '../messages/translate';
import { aliveWord, onEnd } from './alive';

/** What a worker of the desk is asked. */
export type DeskCheck = (file: File, path: string, language: Language) => Promise<Answer>;

/** So long is one file waited for, in seconds: many times what the largest takes. */
const patience = 60;

/** Starts a worker that checks files for the desk, one after the other. */
export function startDeskWorker(language: () => Language): DeskWorker {
  const name = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const worker = new Worker(
    /* webpackChunkName: "desk-worker" */ new URL('../desk-worker.ts', import.meta.url),
    { name },
  );
  const check = wrap<DeskCheck>(worker);
  let isGone = false;
  let tellLost: (answer: Answer) => void = () => undefined;
  const end = (answer: Answer): void => {
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
  return {
    get isGone() {
      return isGone;
    },
    check: async (file, path) => {
      if (isGone) return { problem: { code: 'lost', data: {} } };
      const lost = new Promise<Answer>((done) => (tellLost = done));
      const timer = setTimeout(() => {
        end({ problem: { code: 'overdue', data: { seconds: patience } } });
      }, patience * 1_000);
      const answer = check(file, path, language()).catch((error: unknown): Answer => ({
        problem: { code: 'unexpected', data: { reason: String(error) } },
      }));
      try {
        return await Promise.race([answer, lost]);
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => {
      isGone = true;
      worker.terminate();
    },
  };
}
