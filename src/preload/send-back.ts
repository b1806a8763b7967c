import { proxy, wrap } from 'comlink';
import type { Made, Maker, Order } from '../app/desk/send-back/order';
import { aliveWord, onEnd } from './alive';

/** What a worker is asked that makes what goes back. */
export interface SendBackWork {
  take(...reports: Parameters<Maker['take']>): void;
  make(order: Order, onStep: (made: number) => void): Promise<Made>;
}

/** Starts a worker that makes what goes back of the reports on the desk. */
export function startMaker(): Maker {
  const name = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const worker = new Worker(
    /* webpackChunkName: "send-back-worker" */ new URL('../send-back-worker.ts', import.meta.url),
    { name },
  );
  const work = wrap<SendBackWork>(worker);
  let tellLost: (made: Made) => void = () => undefined;
  const lost = new Promise<Made>((done) => (tellLost = done));
  const end = (): void => {
    worker.terminate();
    tellLost({ count: 0, troubles: [{ problem: { code: 'lost', data: {} } }] });
  };
  worker.addEventListener('error', end);
  worker.addEventListener('message', ({ data }) => {
    if (data === aliveWord) onEnd(name, end);
  });
  return {
    take: async (reports) => {
      await Promise.race([work.take(reports), lost]);
    },
    make: (order, onStep) => Promise.race([work.make(order, proxy(onStep)), lost]),
    close: end,
  };
}
