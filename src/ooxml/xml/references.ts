import { XmlError } from './tokens';

const named: ReadonlyMap<string, number> = new Map([
  ['lt', 0x3c],
  ['gt', 0x3e],
  ['amp', 0x26],
  ['quot', 0x22],
  ['apos', 0x27],
]);

function isCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** What one digit is worth to a base; NaN for what is none. */
function worth(digit: number, base: 10 | 16): number {
  if (digit >= 0x30 && digit <= 0x39) return digit - 0x30;
  const letter = digit | 0x20;
  return base === 16 && letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : NaN;
}

/** The code of the character that `#65;` or `#x41;` stands for, which begins and ends there; or NaN. */
function numbered(text: string, start: number, end: number): number {
  const base = text.charCodeAt(start + 1) === 0x78 ? 16 : 10;
  const first = base === 16 ? start + 2 : start + 1;
  let code = first < end ? 0 : NaN;
  for (let at = first; at < end; at++) code = code * base + worth(text.charCodeAt(at), base);
  return isCharacter(code) ? code : NaN;
}

/** So many characters are made into text at once: what a call may be given. */
const atOnce = 8192;

function textFrom(characters: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; at += atOnce) {
    pieces.push(String.fromCharCode(...characters.subarray(at, at + atOnce)));
  }
  return pieces.join('');
}

/** Character by character: a piece of text for each of a million references takes ten times as long. */
function resolved(text: string, offset: number): string {
  // A reference is longer than what it stands for.
  const read = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code === 0x26) {
      const start = at + 1;
      at = text.indexOf(';', start);
      code =
        text.charCodeAt(start) === 0x23
          ? numbered(text, start, at)
          : (named.get(text.slice(start, Math.max(start, at))) ?? NaN);
      if (Number.isNaN(code) || at < 0) {
        throw new XmlError(`reference ${text.slice(start - 1, start + 20)}`, offset);
      }
    }
    if (code > 0xffff) {
      read[length++] = 0xd800 + ((code - 0x10000) >> 10);
      code = 0xdc00 + ((code - 0x10000) & 0x3ff);
    }
    read[length++] = code;
  }
  return textFrom(read.subarray(0, length));
}

/**
 * Text as it reads: line ends as XML has them (XML 1.0, 2.11), and what references stand for.
 *
 * @throws {XmlError} where a reference stands for nothing
 */
export function decodeText(text: string, offset: number): string {
  const read = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return read.includes('&') ? resolved(read, offset) : read;
}

/** An attribute's value as it reads (XML 1.0, 3.3.3). */
export function decodeValue(value: string, offset: number): string {
  const read = /[\t\r\n]/.test(value) ? value.replace(/\r\n|[\t\r\n]/g, ' ') : value;
  return read.includes('&') ? resolved(read, offset) : read;
}
