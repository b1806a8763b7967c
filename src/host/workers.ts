import { askedFile } from './asked-file';

function newWorker(name: string): Worker {
  return new Worker(new URL('../document-worker.ts', import.meta.url), { name });
}

/** The file that the page's address asks to open. */
export const asked: URL | undefined = askedFile(location.href);

// It reads what is asked for while the page itself is still being made.
let first: Worker | undefined = newWorker(asked?.href ?? '');
first.addEventListener('error', () => {
  first = undefined;
});

/** A worker that reads and keeps a document; the first one is ready before it is asked for. */
export function documentWorker(): Worker {
  const worker = first ?? newWorker('');
  first = undefined;
  return worker;
}
