import { XmlError } from './tokens';

const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
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

function resolved(text: string, offset: number): string {
  return text.replace(/&([^&;]*);?/g, (reference, name: string) => {
    const [, decimal, hexadecimal] = /^#(?:(\d+)|x([\da-f]+))$/i.exec(name) ?? [];
    const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const stands = isCharacter(code) ? String.fromCodePoint(code) : named.get(name);
    if (stands === undefined || !reference.endsWith(';') || name.startsWith('#X')) {
      throw new XmlError(`reference ${reference.slice(0, 20)}`, offset);
    }
    return stands;
  });
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
