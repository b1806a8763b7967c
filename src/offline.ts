import { handOverPage } from './offline/hand-over';
import { keptFiles } from './offline/kept';
import type { Hashes } from './offline/kept';
import type { WorkerScope } from './offline/worker-scope';

declare const self: WorkerScope;
/** Written below this program by the build. */
declare const offlineFiles: { readonly version: string; readonly hashes: Hashes };

const files = () => keptFiles(self.caches, { scope: self.registration.scope, ...offlineFiles });

self.addEventListener('install', (event) => {
  event.waitUntil(files().fill());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(files().removeOthers());
});

// The version in use hands over to the one that waits.
self.addEventListener('message', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  // Nothing else is asked for, and nothing else is ever kept.
  if (request.method !== 'GET') return;
  event.respondWith(request.mode === 'navigate' ? openPage(request) : answer(request));
});

async function answer(request: Request): Promise<Response> {
  return (await files().find(request.url)) ?? fetch(request);
}

/** A page keeps its version as long as it is open. Loaded again, the only one gets the newer. */
async function openPage(request: Request): Promise<Response> {
  const { waiting, scope } = self.registration;
  if (waiting && (await self.clients.matchAll()).length < 2) return handOverPage();
  // Some servers show pages without the .html of their names, as the scope is.
  const page = (await files().find(request.url)) ?? (await files().find(`${scope}.html`));
  return page ?? fetch(request);
}
