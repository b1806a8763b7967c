import { XmlError } from './tokens';

/** What else every object has is no character. */
const named: Readonly<Record<string, number>> = {
  lt: 0x3c,
  gt: 0x3e,
  amp: 0x26,
  quot: 0x22,
  apos: 0x27,
};

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

const numbered = /^#(?:\d+|x[\dA-Fa-f]+)$/;

/** The code of the character that a name between `&` and `;` stands for; NaN where it is for none. */
function codeOf(name: string): number {
  return numbered.test(name) ? Number(`0${name.slice(1)}`) : (named[name] ?? NaN);
}

/** Character by character: to replace each match of an expression takes ten times as long. */
function resolved(text: string, offset: number): string {
  if (!text.includes('&')) return text;
  // A reference is longer than what it stands for.
  const read = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code === 0x26) {
      const start = at + 1;
      at = text.indexOf(';', start);
      code = at < 0 ? NaN : codeOf(text.slice(start, at));
      if (!isCharacter(code))
        throw new XmlError(`reference &${text.slice(start, start + 19)}`, offset);
    }
    if (code > 0xffff) {
      // Two units make a character beyond the first sixty-five thousand.
      read[length++] = 0xd7c0 + (code >> 10);
      code = 0xdc00 + (code & 0x3ff);
    }
    read[length++] = code;
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(read.subarray(0, length));
}

/**
 * Text as it reads: line ends as XML has them (XML 1.0, 2.11), and what references stand for.
 *
 * @throws {XmlError} where a reference stands for nothing
 */
export function decodeText(text: string, offset: number): string {
  return resolved(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, offset);
}

/** An attribute's value as it reads (XML 1.0, 3.3.3). */
export function decodeValue(value: string, offset: number): string {
  const spaced = /[\t\r\n]/.test(value) ? value.replace(/\r\n|[\t\r\n]/g, ' ') : value;
  return resolved(spaced, offset);
}
