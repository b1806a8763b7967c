import { utf16 } from '../unit/ooxml/encode';

/** An OLE compound file with streams of these names in its directory, after two sectors. */
export function compoundFile(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(1024 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 1024 + 128 * index;
    bytes.set(utf16(name, 'little-endian'), at);
    bytes[at + 64] = (name.length + 1) * 2;
    bytes[at + 66] = 2;
  });
  return bytes;
}
