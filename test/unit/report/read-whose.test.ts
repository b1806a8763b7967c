import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDocx } from '../../../src/ooxml/package/package';
import { scanBody } from '../../../src/ooxml/read/scan';
import { readReport } from '../../../src/report/read';
import { readWhose } from '../../../src/report/read-whose';
import { docxOf, documentOf } from '../../support/case';

const folder = 'test/fixtures/reports';

it.each(readdirSync(folder).filter((name) => name.endsWith('.docx')))(
  'of %s the same is read as with its tables',
  (name) => {
    const body = scanBody(openDocx(new Uint8Array(readFileSync(join(folder, name)))));
    const { publisher, year } = readReport(body);
    expect(publisher).toBeDefined();
    const whose = readWhose(body);
    expect([whose.publisher, whose.year]).toEqual([publisher, year]);
  },
);

it('what is no report is refused, and what is one by its tables alone is read', () => {
  const bodyOf = (text: string) => scanBody(openDocx(docxOf(documentOf(text), 'word')));
  expect(() => readWhose(bodyOf('今天开会。'))).toThrow('not-a-report');
  expect(readWhose(bodyOf('[表三]\n  total.total = 1')).year).toBeUndefined();
});
