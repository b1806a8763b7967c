import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../fixtures/clipboard');

/** What LibreOffice Calc put on the clipboard, by its kinds; `test/fixtures/clipboard` says of what. */
export function copiedFromCalc(
  name: 'third' | 'mixed' | 'shapes' | 'written',
): Readonly<Record<'text/html' | 'text/plain', string>> {
  const file = (kind: string): string => readFileSync(join(folder, `${name}.${kind}`), 'utf8');
  return { 'text/html': file('html'), 'text/plain': file('txt') };
}
