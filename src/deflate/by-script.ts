// Where there is Node, `by-node.ts` stands in for this: `imports` in package.json says so.
import { deflateSync, inflateSync } from 'fflate';

/**
 * Packs without any header (RFC 1951).
 *
 * @param effort `least` packs as fast as it goes, and not as small as archives usually are
 */
export function deflate(content: Uint8Array, effort?: 'least'): Uint8Array {
  return deflateSync(content, { level: effort === 'least' ? 1 : 6 });
}

/** Unpacks what `deflate` packed; what others packed is for `unpack`, which trusts no one. */
export function inflate(packed: Uint8Array): Uint8Array {
  return inflateSync(packed);
}
