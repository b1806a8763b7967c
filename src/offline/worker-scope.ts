/** What a worker does before an event is over. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface AskingEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/**
 * Where a service worker runs, as far as ours uses it. TypeScript's own description cannot be had
 * beside that of pages.
 */
export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { matchAll(): Promise<readonly unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate' | 'message',
    listener: (event: LastingEvent) => void,
  ): void;
  addEventListener(type: 'fetch', listener: (event: AskingEvent) => void): void;
}
