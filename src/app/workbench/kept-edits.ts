import type { Step } from '../session/session-state';

/** What is kept of a file. */
export interface Kept {
  /** under which it lies */
  readonly key: string;
  readonly steps: readonly Step[];
  /** what it remembered, where that was something else than the file did */
  readonly memory?: readonly string[];
}

/** What of a file was saved last: the key of the file that it made, and how many steps are in that. */
export interface SavedSteps {
  readonly key: string;
  readonly steps: number;
}

/** Keeps what was done to files and is not saved, for when the page itself breaks down. */
export interface KeptEdits {
  /** What is kept of the file with a key, or since it was saved as the file with that key. */
  find(key: string): Promise<Kept | undefined>;
  /** Keeps all that was done to a file. Gives whether there was room. */
  keep(
    key: string,
    steps: readonly Step[],
    saved?: SavedSteps,
    memory?: readonly string[],
  ): boolean;
  drop(key: string): void;
}

const prefix = 'report-check edits ';

/** All that is kept, by its keys. */
function allIn(storage: Storage): ReadonlyMap<string, string> {
  const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  const mine = names.filter((name) => name.startsWith(prefix));
  return new Map(mine.map((name) => [name.slice(prefix.length), storage.getItem(name) ?? '']));
}

/**
 * In the storage of a tab, which outlives a page that breaks down: the steps, and nothing else of
 * the document than what they write and write over, with the reasons that were given.
 *
 * @param storage throws where the browser lets nothing be kept
 */
export function keptEditsIn(storage: () => Storage): KeptEdits {
  return {
    find: async (key) => {
      let all: ReadonlyMap<string, string> = new Map();
      try {
        all = allIn(storage());
      } catch {
        // Then there is nothing to be found either.
      }
      return all.size === 0 ? undefined : (await import('./kept-steps')).findSteps(all, key);
    },
    keep: (key, steps, saved, memory) => {
      try {
        storage().setItem(prefix + key, JSON.stringify({ version: 1, steps, saved, memory }));
        return true;
      } catch {
        return false;
      }
    },
    drop: (key) => {
      try {
        storage().removeItem(prefix + key);
      } catch {
        // Where nothing can be kept, nothing is.
      }
    },
  };
}
