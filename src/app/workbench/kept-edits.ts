import type { Step } from '../session/session-state';

/** Keeps what was done to files and is not saved, for when the page itself breaks down. */
export interface KeptEdits {
  /** What is kept of the file under its key, not saved when it was last open. */
  find(key: string): Promise<readonly Step[]>;
  /** Keeps all that was done to a file. Gives whether there was room. */
  keep(key: string, steps: readonly Step[]): boolean;
  drop(key: string): void;
}

/**
 * In the storage of a tab, which outlives a page that breaks down: the steps, and nothing else of
 * the document than what they write and write over.
 *
 * @param storage throws where the browser lets nothing be kept
 */
export function keptEditsIn(storage: () => Storage): KeptEdits {
  const itemOf = (key: string): string => `report-check edits ${key}`;
  return {
    find: async (key) => {
      let kept: string | null = null;
      try {
        kept = storage().getItem(itemOf(key));
      } catch {
        // Then there is nothing to be found either.
      }
      return kept === null ? [] : (await import('./kept-steps')).readSteps(kept);
    },
    keep: (key, steps) => {
      try {
        storage().setItem(itemOf(key), JSON.stringify({ version: 1, steps }));
        return true;
      } catch {
        return false;
      }
    },
    drop: (key) => {
      try {
        storage().removeItem(itemOf(key));
      } catch {
        // Where nothing can be kept, nothing is.
      }
    },
  };
}
