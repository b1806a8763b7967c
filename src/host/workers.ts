import { askedFile } from './asked-file';

/** A file that the page's address asks to open. */
interface Asked {
  readonly name: string;
  /** undefined where there is none */
  readonly bytes: Promise<ArrayBuffer | undefined>;
}

async function bytesAt(address: URL): Promise<ArrayBuffer | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.arrayBuffer() : undefined;
  } catch {
    // Without a network it is not there either.
    return undefined;
  }
}

function newWorker(): Worker {
  return new Worker(
    /* webpackChunkName: "document-worker" */ new URL('../document-worker.ts', import.meta.url),
  );
}

// Both are on their way while the page itself is still being made.
let first: Worker | undefined = newWorker();
first.addEventListener('error', () => {
  first = undefined;
});
const address = askedFile(location.href);

export const asked: Asked | undefined = address && {
  name: decodeURIComponent(address.pathname.split('/').at(-1) ?? ''),
  bytes: bytesAt(address),
};

/** A worker that reads and keeps a document; the first one is ready before it is asked for. */
export function documentWorker(): Worker {
  const worker = first ?? newWorker();
  first = undefined;
  return worker;
}
