/** The remainder of each byte; then of each with a zero byte after it, and so on to seven zeros. */
const remainders = new Uint32Array(8 * 256);
for (let at = 0; at < remainders.length; at++) {
  let remainder = at < 256 ? at : (remainders[at - 256] ?? 0);
  for (let bit = 0; bit < 8; bit++) {
    remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  }
  remainders[at] = remainder;
}

/** The remainder of the lowest byte of a number with so many zero bytes after it. */
function remainderOf(byte: number, zeros: number): number {
  return remainders[256 * zeros + (byte & 0xff)] ?? 0;
}

/**
 * The CRC-32 of an archive's entry (APPNOTE 4.4.7), which fflate writes but does not check. Eight
 * bytes at a time, which is some five times as fast as one by one.
 */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const eights = bytes.length - (bytes.length % 8);
  let crc = 0xffffffff;
  for (let at = 0; at < eights; at += 8) {
    const low = crc ^ view.getUint32(at, true);
    const high = view.getUint32(at + 4, true);
    crc =
      remainderOf(low, 7) ^
      remainderOf(low >>> 8, 6) ^
      remainderOf(low >>> 16, 5) ^
      remainderOf(low >>> 24, 4) ^
      remainderOf(high, 3) ^
      remainderOf(high >>> 8, 2) ^
      remainderOf(high >>> 16, 1) ^
      remainderOf(high >>> 24, 0);
  }
  for (const byte of bytes.subarray(eights)) crc = (crc >>> 8) ^ remainderOf(crc ^ byte, 0);
  return ~crc >>> 0;
}
