import { useRef, useState } from 'react';
import type { JsonReport } from '../../../contract/check';
import type { Destination } from '../../workbench/saving';
import { deliver } from './making';
import type { Delivered } from './making';
import type { Maker, Order } from './order';

/** How far the making of what goes back is. */
export type Sending =
  | { readonly is: 'idle' }
  | { readonly is: 'making'; readonly made: number }
  | { readonly is: 'cancelled' }
  | { readonly is: 'done'; readonly delivered: Delivered };

/** Has orders made, one at a time, by a maker that is started for each. */
export function useSending(startMaker: () => Maker): {
  readonly sending: Sending;
  readonly send: (reports: readonly JsonReport[], order: Order, to?: Destination) => Promise<void>;
  readonly cancel: () => void;
  /** tells that it could not even be begun */
  readonly refuse: (error: unknown) => void;
} {
  const [sending, setSending] = useState<Sending>({ is: 'idle' });
  const running = useRef<Maker>(undefined);
  return {
    sending,
    send: async (reports, order, to) => {
      const maker = startMaker();
      running.current = maker;
      setSending({ is: 'making', made: 0 });
      const delivered = await deliver(maker, reports, order, to, (made) => {
        if (running.current === maker) setSending({ is: 'making', made });
      });
      maker.close();
      // What was given up tells nothing any more.
      if (running.current !== maker) return;
      running.current = undefined;
      setSending({ is: 'done', delivered });
    },
    cancel: () => {
      running.current?.close();
      running.current = undefined;
      setSending({ is: 'cancelled' });
    },
    refuse: (error) => {
      const reason = error instanceof Error ? error.message : String(error);
      const problem = { code: 'notPut', data: { reason } } as const;
      setSending({ is: 'done', delivered: { count: 0, troubles: [{ problem }] } });
    },
  };
}
