/** What the build says is to be kept: by path, relative to the worker, each file's hash. */
export type Hashes = Readonly<Record<string, string>>;

/** The files of one version of the page, kept by the browser. */
export interface Kept {
  /** Fetches all of them. Fails where one is missing or is of another version. */
  fill(): Promise<void>;
  /** Removes what older versions at this place kept. */
  removeOthers(): Promise<void>;
  /** The kept file at an address, whatever is asked of it; undefined where it is none of them. */
  find(address: string): Promise<Response | undefined>;
}

/**
 * The files of a version at a place.
 *
 * @param scope the worker's; other copies of the program on this origin have theirs
 */
export function keptFiles(
  caches: CacheStorage,
  { scope, version, hashes }: { scope: string; version: string; hashes: Hashes },
): Kept {
  const mine = `report-check ${scope} `;
  const name = mine + version;
  const addresses = new Map(
    Object.entries(hashes).map(([path, hash]) => [new URL(path, scope).href, hash]),
  );

  return {
    fill: async () => {
      const cache = await caches.open(name);
      // By its hash, so that no mixture is kept of a version that is just being uploaded.
      const requests = [...addresses].map(
        ([address, integrity]) => new Request(address, { cache: 'no-cache', integrity }),
      );
      await cache.addAll(requests);
    },
    removeOthers: async () => {
      const names = await caches.keys();
      const old = names.filter((each) => each.startsWith(mine) && each !== name);
      await Promise.all(old.map((each) => caches.delete(each)));
    },
    find: async (address) => {
      const [plain = ''] = address.split(/[?#]/, 1);
      if (!addresses.has(plain)) return undefined;
      const found = await (await caches.open(name)).match(plain);
      // A server may send on to the address without .html; a page that was sent on is not shown.
      return found?.redirected === true ? new Response(found.body, found) : found;
    },
  };
}
