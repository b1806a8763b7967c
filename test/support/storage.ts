/** What a browser keeps of one page, without a browser. */
export function storageOf(kept: Readonly<Record<string, string>> = {}): Storage {
  const items = new Map(Object.entries(kept));
  return {
    get length() {
      return items.size;
    },
    clear: () => {
      items.clear();
    },
    key: (at) => [...items.keys()][at] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => items.set(key, value),
    removeItem: (key) => items.delete(key),
  };
}

/** A browser that lets nothing be kept. */
export function noStorage(): never {
  throw new Error('denied');
}
