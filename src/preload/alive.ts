/** What a worker says once it holds the lock that it lets go of only by ending. */
export const aliveWord = 'alive';

/**
 * Holds a lock for as long as this worker runs, and says so: a worker may end without an event, as
 * where there is no memory left. Where the address is not secure there are no locks.
 *
 * @param name the worker's own
 */
export function holdLifeLine(name: string, send: (word: string) => void): void {
  // Absent where the address is not a secure one, whatever the types say.
  const browser: { readonly locks?: LockManager } = navigator;
  void browser.locks?.request(name, () => {
    send(aliveWord);
    return new Promise(() => undefined);
  });
}

/** Calls back when a worker that has said that it is alive is so no more. */
export function onEnd(name: string, callback: () => void): void {
  void navigator.locks.request(name, callback);
}
