import { readFileSync } from 'node:fs';
import { checkAll } from '../support/check-all';
import { openDocx } from '../../src/ooxml/package/package';
import { scanBody } from '../../src/ooxml/read/scan';
import { readReport } from '../../src/report/read';
import type { Report } from '../../src/report/model';
import { documentOf, docxOf, reportOf } from '../support/case';
import { told } from '../support/findings';
import { fixtureFile, fixtureNames, fixtureText } from '../support/fixture-text';
import { gist } from '../support/gist';
import { unpacked } from '../support/unpacked';

const names = fixtureNames();

function kept(name: string, program: 'word' | 'wps' | 'libreoffice'): Uint8Array {
  return new Uint8Array(readFileSync(fixtureFile(name, program)));
}

function read(bytes: Uint8Array): Report {
  return readReport(scanBody(openDocx(bytes)));
}

it('has the five with mistakes and some without', () => {
  expect(names).toEqual(
    expect.arrayContaining(['000', '001', '002', '003', '004', 'clean', 'government']),
  );
});

describe.each(names)('%s', (name) => {
  it.each(['word', 'wps'] as const)('is kept as made for %s', (program) => {
    const made = docxOf(documentOf(fixtureText(name)), program);
    expect(unpacked(kept(name, program))).toEqual(unpacked(made));
  });

  it('says the same once LibreOffice has saved it', () => {
    expect(gist(read(kept(name, 'libreoffice')))).toEqual(gist(reportOf(fixtureText(name))));
  });

  it.each(['word', 'wps', 'libreoffice'] as const)('gives the same findings from %s', (program) => {
    const found = (report: Report) =>
      checkAll(report).findings.map(({ rule, severity, code }) => `${rule} ${severity} ${code}`);
    expect(found(read(kept(name, program)))).toEqual(found(reportOf(fixtureText(name))));
  });
});

describe.each(['clean', 'clean-2019', 'government'])('%s', (name) => {
  it('has no mistake', () => {
    const { findings, failures } = checkAll(reportOf(fixtureText(name)));
    expect(findings.filter(({ severity }) => severity !== 'info').map(told)).toEqual([]);
    expect(failures).toEqual([]);
  });
});
