/**
 * What stands in the page that hands over: the version that waits is told to take over, and once it
 * has, the page is loaded from it. Runs in the page, by its text alone.
 */
async function handOver(): Promise<void> {
  const { serviceWorker } = navigator;
  const load = () => {
    location.reload();
  };
  serviceWorker.addEventListener('controllerchange', load);
  const registration = await serviceWorker.getRegistration();
  if (registration?.waiting) registration.waiting.postMessage('take over');
  else load();
}

/**
 * A page that has the version that waits take over, and loads itself from that. It asks nothing of
 * the version in use meanwhile: asked while it is replaced, Chromium may leave it that the answer
 * never comes.
 */
export function handOverPage(): Response {
  return new Response(`<!doctype html><script>(${handOver.toString()})()</script>`, {
    // Loaded again after a while where the version that waits does not answer.
    headers: { 'content-type': 'text/html', refresh: '10' },
  });
}
