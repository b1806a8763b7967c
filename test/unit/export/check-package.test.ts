import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportIn, whoseIn } from '../../../src/export/check-package';
import { openDocx } from '../../../src/ooxml/package/package';
import type { OpcPackage } from '../../../src/ooxml/package/package';
import { documentOf, docxOf } from '../../support/case';

const folder = 'test/fixtures/reports';

it.each(readdirSync(folder).filter((name) => name.endsWith('.docx')))(
  'of %s it is told whose it is as by reading all of it',
  (name) => {
    const opened = openDocx(new Uint8Array(readFileSync(join(folder, name))));
    const { publisher, year } = reportIn(opened);
    expect(publisher).toBeDefined();
    const whose = whoseIn(opened);
    expect([whose.publisher, whose.year]).toEqual([publisher, year]);
  },
);

it('what is no report is refused, and what is one by its tables alone is read', () => {
  const docx = (text: string): OpcPackage => openDocx(docxOf(documentOf(text), 'word'));
  expect(() => whoseIn(docx('今天开会。'))).toThrow('not-a-report');
  expect(whoseIn(docx('[表三]\n  total.total = 1')).year).toBeUndefined();
});
