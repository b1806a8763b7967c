import { HostError } from '../port';
import type { DocumentHost, Target } from '../port';

/** What a document that only a page shows does as any other such document. */
export interface ShownDocument extends Pick<
  DocumentHost,
  'reveal' | 'watch' | 'remark' | 'clearRemarks' | 'recall' | 'remember'
> {
  /** Calls back with what is to be shown. Gives a function that ends it. */
  onReveal(show: (target: Target) => void): () => void;
}

/** Shows by telling the page; nobody else changes the document, and no comments go into it. */
export function withoutWord(): ShownDocument {
  let memory: string | undefined;
  const viewers = new Set<(target: Target) => void>();
  return {
    reveal: (_checked, target) => {
      for (const show of viewers) show(target);
      return Promise.resolve('exact');
    },
    watch: () => () => undefined,
    remark: () => Promise.reject(new HostError('unsupported')),
    clearRemarks: () => Promise.resolve({ cleared: 0, kept: 0 }),
    recall: () => Promise.resolve(memory === undefined ? [] : [memory]),
    remember: (text) => {
      memory = text;
      return Promise.resolve();
    },
    onReveal: (show) => {
      viewers.add(show);
      return () => viewers.delete(show);
    },
  };
}
