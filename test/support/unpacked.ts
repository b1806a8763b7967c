import { unzipSync } from 'fflate';

/** What is in an archive, in its order: how it is packed is another matter in every engine. */
export function unpacked(archive: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  return Object.entries(unzipSync(archive));
}
