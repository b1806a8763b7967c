/**
 * Keeps this page on the computer, so that it opens without a network too. Where the browser keeps
 * nothing (a private window, an address without https), the page works all the same, online.
 *
 * The task pane must not call this: Word itself decides what it keeps of an add-in.
 */
export async function keepOffline(): Promise<void> {
  // Absent where the address is not a secure one, whatever the types say.
  const browser: { readonly serviceWorker?: ServiceWorkerContainer } = navigator;
  try {
    // The page and the scripts in its folder: the pane beside it is none of the worker's business.
    const scope = location.pathname.replace(/\.html$/, '');
    await browser.serviceWorker?.register('offline.js', { scope });
  } catch {
    // Where the browser refuses a service worker or has none, the page works online only.
  }
}
