import { encodingOf } from './decode';

const utf8Mark = Uint8Array.of(0xef, 0xbb, 0xbf);
const startMark = '\ufeff';

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

/**
 * Encodes an XML part as it was before it was changed: what was not changed keeps its very bytes.
 *
 * @param xml without a byte order mark
 * @param like the part as it was
 */
export function encodeLike(xml: string, like: Uint8Array): Uint8Array {
  const encoding = encodingOf(like);
  if (encoding !== 'utf-8') {
    const isMarked = like[0] === 0xff || like[0] === 0xfe;
    return utf16(isMarked ? startMark + xml : xml, encoding === 'utf-16le');
  }
  const isMarked = utf8Mark.every((byte, at) => like[at] === byte);
  return new TextEncoder().encode(isMarked ? startMark + xml : xml);
}
