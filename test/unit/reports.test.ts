import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAll } from '../support/check-all';
import type { Finding } from '../../src/check/finding';
import { openDocx } from '../../src/ooxml/package/package';
import { scanBody } from '../../src/ooxml/read/scan';
import { readReport } from '../../src/report/read';
import type { Report } from '../../src/report/model';
import { applicants } from '../support/random-figures';

const producers = ['word', 'wps', 'libreoffice'] as const;

interface Checked {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

function checked(name: string, producer: string): Checked {
  const file = join(__dirname, '../fixtures/reports', `${name}.${producer}.docx`);
  const report = readReport(scanBody(openDocx(readFileSync(file))));
  const { findings, failures } = checkAll(report);
  expect(failures).toEqual([]);
  return { report, findings };
}

/** What a finding says and where, in one line. */
function line({ rule, code, at: [place] }: Finding): string {
  const where = [place.row, place.column].filter((part) => part !== undefined).join('/');
  return [rule, code, where === '' ? (place.chapter ?? '') : where].join(' ');
}

function lines(findings: readonly Finding[], severity: string): string[] {
  return findings.filter((finding) => finding.severity === severity).map(line);
}

const blankRows = ['granted', 'partiallyGranted', 'refused.stateSecret'];
/** Each report's errors and warnings, whoever produced the file. */
const expected: Readonly<Record<string, { errors: string[]; warnings: string[] }>> = {
  '000': {
    errors: ['duplicate-chapter empty overview', 'table-label wrong repealed'],
    warnings: [
      'overview-topics missing overview',
      'punctuation half-width overview',
      'table-shape split disclosure',
    ],
  },
  '001': { errors: [], warnings: [] },
  '002': {
    errors: [],
    warnings: ['citation outdated ', 'preamble-parts missing ', 'chapter-heading glued overview'],
  },
  '003': {
    errors: ['table-label wrong repealed'],
    warnings: ['table-shape split disclosure'],
  },
  '004': {
    errors: [],
    warnings: [
      'overview-topics missing overview',
      'list-numbering first overview',
      'rulemaking-power power regulations/issued',
      'fee-unit decimals fees/amount',
      'table-label variant socialOrganization',
      'blank-cell block granted/naturalPerson',
      'table-label variant refused.forbiddenByLaw',
      'empty-chapter none other',
    ],
  },
  clean: { errors: [], warnings: [] },
  'clean-2019': { errors: [], warnings: [] },
  government: { errors: [], warnings: [] },
};

describe.each(producers)('the reports as %s writes them', (producer) => {
  it.each(Object.keys(expected))('%s: its defects and no others', (name) => {
    const { findings } = checked(name, producer);
    expect(lines(findings, 'error')).toEqual(expected[name]?.errors);
    expect(lines(findings, 'warning')).toEqual(expected[name]?.warnings);
  });

  it('offers to fill the 18 blank cells of 004 with 0 together, and safely', () => {
    const { findings } = checked('004', producer);
    const [block, ...others] = findings.filter(({ rule }) => rule === 'blank-cell');
    expect(others).toEqual([]);
    expect(block?.at.map(({ row, column }) => `${row ?? ''}/${column ?? ''}`)).toEqual(
      blankRows.flatMap((row) => applicants.map((column) => `${row}/${column}`)),
    );
    const edit = { do: 'set-cell', now: '0' };
    expect(block?.fixes).toMatchObject([{ kind: 'safe', edits: Array(18).fill(edit) }]);
  });

  it('verifies all 42 relations of the sound tables', () => {
    const { report } = checked('clean', producer);
    expect(report.tables.map(({ id, cells }) => [id, cells.length])).toEqual([
      ['disclosure', 10],
      ['applications', 175],
      ['reviewAndLitigation', 15],
    ]);
  });

  it('reads the same report whoever wrote the file', () => {
    const read = (by: string): unknown => {
      const { report } = checked('government', by);
      return {
        title: report.title?.text,
        year: report.year,
        publisher: report.publisher,
        chapters: report.chapters.map(({ id, prose }) => [id, prose.map(({ text }) => text)]),
        figures: report.tables.flatMap(({ cells }) => cells.map(({ raw }) => raw)),
      };
    };
    expect(read(producer)).toEqual(read('word'));
  });
});
