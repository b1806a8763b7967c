/**
 * MinHash: of each of many orders of all shingles, the first that a text has. Two texts have the same
 * first one as often as their shingles are the same.
 */

/** So many orders: the share of equal ones tells that of equal shingles to within 0.03. */
export const hashes = 256;

const { imul } = Math;

/** Murmur3's last step by Austin Appleby (public domain): every bit of the input moves every other. */
function mixed(value: number): number {
  let hash = imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The orders, the same everywhere and for ever: signatures are kept and compared later. */
const seeds = Uint32Array.from({ length: hashes }, (_, at) => mixed(imul(at + 1, 0x9e3779b9)));

function hashOf(shingle: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < shingle.length; at += 1) {
    hash = imul(hash ^ shingle.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** The signature of a set of shingles; of each order 16 bits are kept, which is enough to tell. */
export function signatureOf(shingles: Iterable<string>): Uint16Array {
  const least = new Uint32Array(hashes).fill(0xffffffff);
  for (const shingle of shingles) {
    const own = hashOf(shingle);
    for (let at = 0; at < hashes; at += 1) {
      const hash = mixed(own ^ (seeds[at] ?? 0));
      if (hash < (least[at] ?? 0)) least[at] = hash;
    }
  }
  return Uint16Array.from(least);
}

/** A signature as a short text. */
export function written(signature: Uint16Array): string {
  let bytes = '';
  for (const value of signature) bytes += String.fromCharCode(value & 0xff, value >>> 8);
  return btoa(bytes);
}

/** The signature that a text was written from; undefined where it is none. */
export function readSignature(text: string): Uint16Array | undefined {
  if (!/^[A-Za-z\d+/]+={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  const bytes = atob(text);
  if (bytes.length !== hashes * 2) return undefined;
  return Uint16Array.from(
    { length: hashes },
    (_, at) => bytes.charCodeAt(2 * at) | (bytes.charCodeAt(2 * at + 1) << 8),
  );
}
