export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Without a byte order mark, unless the text has one. */
export function utf16(text: string, order: 'little-endian' | 'big-endian'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) {
    view.setUint16(i * 2, text.charCodeAt(i), order === 'little-endian');
  }
  return bytes;
}
