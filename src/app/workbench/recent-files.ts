import { keepUnder, keptUnder } from '../settings/storage';

/** The names of files that were opened lately, the last one first; nothing else of them is kept. */
export interface RecentFiles {
  readonly names: readonly string[];
  note(name: string): void;
  clear(): void;
  subscribe(listener: () => void): () => void;
}

const key = 'report-check recent';
const most = 8;

function read(storage: () => Storage): readonly string[] {
  const kept = keptUnder(storage, key);
  if (!Array.isArray(kept)) return [];
  return kept.filter((name): name is string => typeof name === 'string').slice(0, most);
}

/**
 * The names of files that were opened lately, in a storage of the browser.
 *
 * @param storage throws where the browser lets nothing be kept; the names then last as the page does
 */
export function recentFilesIn(storage: () => Storage): RecentFiles {
  let names = read(storage);
  const listeners = new Set<() => void>();
  const become = (next: readonly string[]): void => {
    names = next;
    keepUnder(storage, key, next.length > 0 ? next : undefined);
    for (const listener of listeners) listener();
  };
  return {
    get names() {
      return names;
    },
    note: (name) => {
      if (names[0] === name) return;
      become([name, ...names.filter((one) => one !== name)].slice(0, most));
    },
    clear: () => {
      become([]);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
