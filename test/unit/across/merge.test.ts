import { merge, Merge } from '../../../src/across/merge';
import type { RosterUnit } from '../../../src/across/roster/read-roster';
import type { JsonReport } from '../../../src/contract/check';
import { merged } from '../../../src/contract/merged';
import type { Merged } from '../../../src/contract/merged';
import { createTranslator } from '../../../src/messages/translator';
import { rules } from '../../../src/rules/index';
import { changedBy, childName, county, countyReports, rosterOf } from '../../support/county';

function mergedOf(reports: readonly JsonReport[], roster?: readonly RosterUnit[]): Merged {
  const translator = createTranslator('zh', rules);
  const all = new Merge({ translator, rules, ...(roster && { roster }) });
  for (const report of reports) all.add(report);
  return merged.parse(all.end());
}

const reports = countyReports(48);
const roster = rosterOf(48);
const cell = { table: 'applications', row: 'granted', column: 'naturalPerson' } as const;

describe('a county and the 48 bodies whose figures it gives', () => {
  it('has nothing to find fault with where they add up', () => {
    const { totals, sums, incomplete, units } = mergedOf(reports, roster);
    expect({ sums, incomplete }).toEqual({ sums: [], incomplete: [] });
    expect(totals).toMatchObject({ due: 49, filed: 49, missing: 0, files: 49 });
    expect(totals.relations).toEqual({ held: 49 * 39, failed: 0, unjudged: 0 });
    expect(units.map(({ status }) => status)).toEqual(Array(49).fill('filed'));
  });

  it('one figure of a body that is one more is one finding, with all its figures', () => {
    const [sum, ...others] = mergedOf(changedBy(reports, childName(4), cell, 1), roster).sums;
    expect(others).toEqual([]);
    const own = changedBy(reports, childName(4), cell, 1).flatMap((report) =>
      'problem' in report ? [] : [report.figures.applications?.['granted']?.['naturalPerson'] ?? 0],
    );
    const [stated = 0, ...parts] = own;
    expect(sum).toMatchObject({
      ...cell,
      unit: county,
      label: '表三 › （一）予以公开 › 自然人',
      stated,
      sum: stated + 1,
      difference: -1,
    });
    expect(sum?.parts).toHaveLength(parts.filter((value) => value !== 0).length);
    expect(sum?.message).toContain(
      `某县人民政府的表三 › （一）予以公开 › 自然人是 ${String(stated)}，本级和下级合计应为 ${String(stated + 1)}，差 -1；`,
    );
    expect(sum?.message).toContain(`${childName(4)} ${String(parts[4])}`);
  });

  it('gives the figures of each report, the very same ones to whoever looks twice', () => {
    const translator = createTranslator('zh', rules);
    const { units } = merge(reports, { translator, rules, roster });
    const all = units.flatMap(({ report }) => report ?? []);
    expect(all).toHaveLength(49);
    for (const report of all) expect(report.figures).toBe(report.figures);
    const given = new Map(reports.map((report) => [report.file, report]));
    for (const { file, figures } of all) expect(given.get(file)).toMatchObject({ figures });
  });

  it('where the report of one is lacking, that is one line', () => {
    const without = reports.filter((report) => report.publisher !== childName(7));
    const { totals, sums, incomplete, units } = mergedOf(without, roster);
    expect(sums).toEqual([]);
    expect(incomplete).toEqual([
      {
        unit: county,
        lacking: [childName(7)],
        message: '某县人民政府的汇总没有核对：缺 某县第8局 的数字。',
      },
    ]);
    expect(totals).toMatchObject({ filed: 48, missing: 1 });
    expect(units.find(({ name }) => name === childName(7))).toMatchObject({
      status: 'missing',
      files: [],
    });
  });

  it('amounts may differ by what they were rounded by, and by no more', () => {
    const fees = { table: 'disclosure', row: 'fees', column: 'amount' } as const;
    const rounded = changedBy(reports, county, fees, 0.002);
    expect(mergedOf(rounded, roster).sums).toEqual([]);
    const wrong = changedBy(reports, county, fees, 1);
    expect(mergedOf(wrong, roster).sums).toMatchObject([{ row: 'fees', difference: 1 }]);
  });

  it('of suits it is said that they may have been counted twice', () => {
    const suit = { table: 'reviewAndLitigation', row: 'directSuit', column: 'upheld' } as const;
    const [sum] = mergedOf(changedBy(reports, county, suit, -1), roster).sums;
    expect(sum?.message).toContain('国办公开办函〔2016〕201号');
    const review = { ...suit, row: 'review' };
    const [other] = mergedOf(changedBy(reports, county, review, -1), roster).sums;
    expect(other?.message).not.toContain('201号');
  });

  it('a figure that one of them lacks is not judged', () => {
    const blank = changedBy(reports, childName(0), cell, Number.NaN).map((report) => {
      if ('problem' in report || report.publisher !== childName(0)) return report;
      const { naturalPerson: _, ...granted } = report.figures.applications?.['granted'] ?? {};
      const applications = { ...report.figures.applications, granted };
      return { ...report, figures: { ...report.figures, applications } };
    });
    expect(mergedOf(blank, roster)).toMatchObject({ sums: [], incomplete: [] });
  });

  it('nothing is added up where the roster does not say that one reports for all', () => {
    const plain = roster.map((unit) => ({ ...unit, category: '政府' }));
    const { sums, incomplete } = mergedOf(changedBy(reports, childName(4), cell, 1), plain);
    expect({ sums, incomplete }).toEqual({ sums: [], incomplete: [] });
  });

  it('those below a body that gathers the figures of its own are not added twice', () => {
    const town = { name: '某乡', parent: county, category: '乡镇汇总', due: 2024 };
    const below = roster.map((unit) =>
      unit.name === childName(47) ? { ...unit, parent: '某乡' } : unit,
    );
    const ofTown = reports.flatMap((report) =>
      report.publisher === childName(47) ? [{ ...report, publisher: '某乡', file: 'x' }] : [],
    );
    expect(mergedOf([...reports, ...ofTown], [...below, town])).toMatchObject({
      sums: [],
      incomplete: [],
    });
  });
});

it('comes to the same where the reports are kept by who gives them', () => {
  const changed = changedBy(reports, childName(4), cell, 1);
  const translator = createTranslator('zh', rules);
  const kept = merge(changed, { translator, rules, roster, areKept: true });
  expect(merged.parse(kept)).toEqual(mergedOf(changed, roster));
});

describe('who has filed', () => {
  it('two reports of one body, one for another year, one unread and one of nobody are told apart', () => {
    const [parent, first, second, third, ...others] = reports;
    if (!parent || !first || !second || !third) throw new Error('too few');
    const all: readonly JsonReport[] = [
      ...[parent, ...others],
      first,
      { ...first, file: 'again.docx' },
      { ...second, year: 2023 },
      {
        file: `报送/03 ${childName(2)}2024年年报.pdf`,
        problem: { code: 'not-a-docx', message: 'x' },
      },
      { ...third, file: 'other.docx', publisher: '某市财政局' },
    ];
    const { units, unmatched, unread, totals } = mergedOf(all, roster);
    const statuses = [0, 1, 2].map(
      (index) => units.find(({ name }) => name === childName(index))?.status,
    );
    expect(statuses).toEqual(['duplicate', 'wrong-year', 'unread']);
    expect(unmatched).toEqual([{ file: 'other.docx', publisher: '某市财政局' }]);
    expect(unread).toHaveLength(1);
    expect(totals).toMatchObject({ duplicate: 1, wrongYear: 1, unread: 1, files: 51 });
  });

  it('a name that only leaves out its region is the one body that it may be', () => {
    const names = [{ name: '甲县财政局' }, { name: '甲县教育局' }, { name: '乙县教育局' }];
    const all = ['某市甲县财政局', '县教育局'].flatMap((publisher) =>
      reports.slice(0, 1).map((report) => ({ ...report, file: publisher, publisher })),
    );
    const { units, unmatched } = mergedOf(all, names);
    expect(units.map(({ status }) => status)).toEqual(['filed', 'missing', 'missing']);
    expect(unmatched).toEqual([{ file: '县教育局', publisher: '县教育局' }]);
  });

  it('without a roster each publisher is one', () => {
    const { units, totals } = mergedOf([
      ...reports.slice(0, 3),
      { file: 'x', problem: { code: 'a', message: 'b' } },
    ]);
    expect(units.map(({ status }) => status).sort()).toEqual(['filed', 'filed', 'filed', 'unread']);
    expect(totals).not.toHaveProperty('due');
  });
});

it('comes to the same in whatever order and portions the results come', () => {
  const odd = changedBy(reports, childName(4), cell, 1);
  const whole = mergedOf(odd, roster);
  expect(mergedOf([...odd].reverse(), roster)).toEqual(whole);
  expect(mergedOf([...odd.slice(20), ...odd.slice(0, 20)], roster)).toEqual(whole);
});
