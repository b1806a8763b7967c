import type { Notice, SessionState } from './session-state';

/** Takes away what was told last. */
export function withoutNotice({ notice, ...rest }: SessionState): SessionState {
  return rest;
}

/** Takes away that the document lets nothing be written. */
export function withoutProtection({ isProtected, ...rest }: SessionState): SessionState {
  return rest;
}

/** The state of a session, and who is told of its changes. */
export class SessionStore {
  state: SessionState = { isStale: false, journal: [] };
  readonly #listeners = new Set<() => void>();

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  set(state: SessionState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }

  tell(notice: Notice): void {
    this.set({ ...this.state, notice });
  }

  clear(): void {
    this.#listeners.clear();
  }
}
