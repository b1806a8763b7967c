import { readFileSync } from 'node:fs';
import { openDocx } from '../../../src/ooxml/package/package';
import { scanBody } from '../../../src/ooxml/read/scan';
import { fromPortable, toPortable } from '../../../src/report/portable';
import { readReport } from '../../../src/report/read';
import { fixtureFile } from '../../support/fixture-text';

test.each(['004', 'clean-2019'])('%s goes over whole, with the body it is of', (name) => {
  const file = new Uint8Array(readFileSync(fixtureFile(name, 'wps')));
  const report = readReport(scanBody(openDocx(file)));
  const { body, copy } = structuredClone({ body: report.body, copy: toPortable(report) });
  const there = fromPortable(copy);
  expect(there.body).toBe(body);
  expect(toPortable(there)).toEqual(toPortable(report));
  expect(there.tables.map(({ form }) => form)).toEqual(report.tables.map(({ form }) => form));
  report.tables.forEach((table, at) => {
    for (const { row, column } of table.cells) {
      expect(there.tables[at]?.cell(row, column)).toEqual(table.cell(row, column));
    }
  });
});
