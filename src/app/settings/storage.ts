/** What is kept under a key; undefined where nothing is, and where the browser keeps nothing. */
export function keptUnder(storage: () => Storage, key: string): unknown {
  try {
    return JSON.parse(storage().getItem(key) ?? 'null') ?? undefined;
  } catch {
    // A browser that keeps nothing, or another program's words under our key.
    return undefined;
  }
}

/** Keeps something under a key; undefined: nothing any more. */
export function keepUnder(storage: () => Storage, key: string, value: object | undefined): void {
  try {
    if (value) storage().setItem(key, JSON.stringify(value));
    else storage().removeItem(key);
  } catch {
    // Then it is so until the page is closed.
  }
}
