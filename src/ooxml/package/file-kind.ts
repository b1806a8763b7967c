import { Refusal } from '../refusal';
import { encodingOf } from './decode';

type TextKind = 'empty' | 'html' | 'rtf' | 'xml' | 'unknown';

/** How far into a file its kind is looked for; a PDF may have that much before its mark. */
const headLength = 1024;

const marks: readonly [kind: 'zip' | 'ole' | 'image' | 'archive', bytes: readonly number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  // RAR and 7z
  ['archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
];

/** What a text is, from how it begins. */
export function textKind(text: string): TextKind {
  const head = text.slice(0, headLength).replace(/^\uFEFF?\s*/, '');
  if (head === '') return 'empty';
  if (head.startsWith('{\\rtf')) return 'rtf';
  // A web page may be saved with its pictures as one mail message, and is called a .doc then.
  if (/^MIME-Version:/i.test(head)) return 'html';
  if (!head.startsWith('<')) return 'unknown';
  const root = head.replace(/^(?:\s|<\?[^>]*>|<!--(?:(?!-->)[^])*-->)+/, '');
  // Some systems export a bare table and call it a .doc.
  return /^<(!doctype\s+html|html|head|meta|body|table|div)[\s>]/i.test(root) ? 'html' : 'xml';
}

/**
 * Whether an OLE compound file has a stream or storage of that name. Directory entries are 128 bytes
 * and aligned (MS-CFB 2.6), so they are found without following the sector chains, and found in a
 * file whose chains are broken.
 */
function hasStream(bytes: Uint8Array, name: string): boolean {
  // Names are compared without regard to case (MS-CFB 2.6.4).
  const wanted = Array.from(`${name}\0`, (character) => {
    const units = [character.toLowerCase(), character.toUpperCase()];
    return [units.map((unit) => unit.charCodeAt(0)), [0]];
  }).flat();
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    if (
      bytes[at + 64] === wanted.length &&
      wanted.every((units, i) => units.includes(bytes[at + i] ?? -1))
    ) {
      return true;
    }
  }
  return false;
}

/** A text may hold a workbook inside it more often than the other way round, so Word comes first. */
function oleRefusal(bytes: Uint8Array): Refusal {
  if (hasStream(bytes, 'EncryptedPackage')) return new Refusal('password-protected');
  if (hasStream(bytes, 'WordDocument')) return new Refusal('legacy-doc');
  const found = hasStream(bytes, 'Workbook')
    ? 'xls'
    : hasStream(bytes, 'PowerPoint Document')
      ? 'ppt'
      : 'unknown';
  return new Refusal('not-a-docx', { found });
}

/**
 * Refuses a file whose first bytes show that it is no archive. One of no known kind passes: it may
 * be an archive with its first bytes broken.
 *
 * @throws {Refusal} `not-a-docx`, `legacy-doc`, `password-protected`
 */
export function refuseOtherKind(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal('not-a-docx', { found: 'empty' });
  const mark = marks.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0];
  if (mark === 'zip') return;
  if (mark === 'ole') throw oleRefusal(bytes);
  if (mark !== undefined) throw new Refusal('not-a-docx', { found: mark });
  const head = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, headLength));
  const found = head.includes('%PDF-') ? 'pdf' : textKind(head);
  if (found !== 'unknown') throw new Refusal('not-a-docx', { found });
}
