import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { Finding } from '../../src/check/finding';
import { openDocx } from '../../src/ooxml/package/package';
import { scanBody } from '../../src/ooxml/read/scan';
import { readReport } from '../../src/report/read';
import { checkAll } from './check-all';

/** By a file's hash, what is found in it: many tests ask of the same files. */
const found = new Map<string, readonly Finding[]>();

/** What the command line finds in a file. */
export function findingsOf(file: Uint8Array): readonly Finding[] {
  const hash = createHash('sha1').update(file).digest('hex');
  const known = found.get(hash) ?? checkAll(readReport(scanBody(openDocx(file)))).findings;
  found.set(hash, known);
  return known;
}

export const safe = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ fixes }) => fixes?.some(({ kind }) => kind === 'safe'));

/** The main part without its runs of text. */
function skeleton(file: Uint8Array): string {
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  return xml
    .replace(/<\?xml[^>]*\?>\s*/, '')
    .replace(/<w:r[ >](?:(?!<\/w:r>).)*<\/w:r>/gs, '')
    .replace(/<w:r\/>/g, '')
    .replace(/\s*\/>/g, '/>')
    .replace(/<w:p( [^>]*)?><\/w:p>/g, '<w:p$1/>');
}

/** Whatever is said of how text looks: fonts by their names, all else as it is written. */
function looks(file: Uint8Array): Set<string> {
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  const properties = xml.match(/<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>/gs) ?? [];
  const said = properties.flatMap((all) => all.match(/<w:(?!rPr>)[^>]+>/g) ?? []);
  return new Set(
    said.flatMap((one) =>
      one.startsWith('<w:rFonts')
        ? [...one.matchAll(/:(?:ascii|hAnsi|eastAsia)="([^"]*)"/g)].map(([, font = '']) => font)
        : [one],
    ),
  );
}

/** Expects that all that is safe was mended, and nothing but the text of what was wrong changed. */
export function expectMended(before: Uint8Array, after: Uint8Array): void {
  const wrong = findingsOf(before);
  const known = new Set(wrong.map(({ key }) => key));
  const left = findingsOf(after);
  expect(safe(left)).toEqual([]);
  expect(left.filter(({ key }) => !known.has(key))).toEqual([]);
  // A heading that was glued to the paragraph above it becomes one of its own.
  const splits = wrong.some(({ rule }) => rule === 'chapter-heading');
  if (!splits) expect(skeleton(after) === skeleton(before)).toBe(true);
  // A filled figure looks as the one beside it, of which a program says no more than it has to.
  const old = looks(before);
  expect([...looks(after)].filter((look) => !old.has(look))).toEqual([]);
}
