/** So much of a file's end holds the directory of the archive that it is, unless that is enormous. */
const directoryBytes = 64 * 1024;

/**
 * A text by which a file is known again: its size, and a hash (FNV-1a) of its end, where an archive
 * keeps the checksums of all that is in it.
 */
export async function fingerprintOf(file: Blob | ArrayBuffer): Promise<string> {
  const whole = file instanceof Blob ? file : new Blob([file]);
  const end = new Uint8Array(await whole.slice(-directoryBytes).arrayBuffer());
  let hash = 0x811c9dc5;
  for (const byte of end) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return `${whole.size}-${hash.toString(16)}`;
}
