import { element } from './element';

/** Hands a text to the downloads as a file. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href: address, download: name }).click();
  // The download has begun by then, and reads what it was given.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
