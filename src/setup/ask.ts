/** What a server said when it was asked for a file; undefined where no answer came. */
export type Said =
  | {
      readonly status: number;
      /** where it came from in the end */
      readonly address: string;
      readonly headers: Pick<Headers, 'get'>;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | undefined;

/** Asks for a file by its path, which may have a query. */
export type Ask = (path: string) => Promise<Said>;

/** So long is a file waited for, in milliseconds: a slow line needs as much for the largest. */
const patience = 60_000;

/** Asks the server that has a folder, and never what the browser kept. */
export function askServer(folder: string): Ask {
  return async (path) => {
    try {
      const signal = AbortSignal.timeout(patience);
      const answer = await fetch(new URL(path, folder), { cache: 'no-store', signal });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return { status: answer.status, address: answer.url, headers: answer.headers, bytes };
    } catch {
      return undefined;
    }
  };
}
