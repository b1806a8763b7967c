import { HostError } from '../port';
import type { DocumentHost, Target } from '../port';

/** What a document that only a page shows does as any other such document. */
export interface ShownDocument extends Pick<
  DocumentHost,
  'reveal' | 'watch' | 'remark' | 'clearRemarks' | 'recall' | 'remember'
> {
  /** Calls back with what is to be shown. Gives a function that ends it. */
  onReveal(show: (target: Target) => void): () => void;
  /** What it remembers, where that is something else than the file does; undefined where not. */
  unsavedMemory(): readonly string[] | undefined;
}

/**
 * Shows by telling the page; nobody else changes the document, and no comments go into it. What it
 * remembers goes into the file when that is saved.
 *
 * @param remembered what the file keeps
 */
export function withoutWord(remembered: readonly string[]): ShownDocument {
  let memory = remembered;
  const viewers = new Set<(target: Target) => void>();
  return {
    reveal: (_checked, target) => {
      for (const show of viewers) show(target);
      return Promise.resolve('exact');
    },
    watch: () => () => undefined,
    remark: () => Promise.reject(new HostError('unsupported')),
    clearRemarks: () => Promise.resolve({ cleared: 0, kept: 0 }),
    recall: () => Promise.resolve(memory),
    remember: (text) => {
      memory = text === undefined ? [] : [text];
      return Promise.resolve();
    },
    unsavedMemory: () => {
      const isSame =
        memory.length === remembered.length && memory.every((text, at) => text === remembered[at]);
      return isSame ? undefined : memory;
    },
    onReveal: (show) => {
      viewers.add(show);
      return () => viewers.delete(show);
    },
  };
}
