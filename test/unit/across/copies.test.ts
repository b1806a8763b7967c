import { Merge } from '../../../src/across/merge';
import type { JsonChecked } from '../../../src/contract/check';
import { merged } from '../../../src/contract/merged';
import type { Merged } from '../../../src/contract/merged';
import { shinglesOf } from '../../../src/facts/alike/shingles';
import { signatureOf, written } from '../../../src/facts/alike/signature';
import { createTranslator } from '../../../src/messages/translator';
import { rules } from '../../../src/rules/index';
import { countyReports } from '../../support/county';
import { madePhrases, madeText, rewritten, seeded } from '../../support/made-texts';

function alikeOf(reports: readonly JsonChecked[]): Merged['alike'] {
  const merge = new Merge({ translator: createTranslator('zh', rules), rules });
  for (const report of reports) merge.add(report);
  return merged.parse(merge.end()).alike;
}

const random = seeded(20);
const phrases = madePhrases(random);
const template = madeText(random, phrases);

function sketchOf(text: readonly string[]): string {
  return written(signatureOf(shinglesOf([text.join('')])));
}

/** Eleven reports, of which some have a chapter one from one template. */
function reportsWith(copied: readonly number[]): readonly JsonChecked[] {
  return countyReports(10).map((report, at) => {
    const text = copied.includes(at)
      ? rewritten(template, 0.95, random, phrases)
      : madeText(random, phrases);
    return { ...report, sketches: { overview: sketchOf(text) } };
  });
}

it('five reports from one template are one group', () => {
  const reports = reportsWith([2, 3, 5, 7, 8]);
  const [group, ...others] = alikeOf(reports);
  expect(others).toEqual([]);
  expect(group).toMatchObject({
    chapter: 'overview',
    files: [2, 3, 5, 7, 8].map((at) => reports[at]?.file),
  });
  expect(group?.percent).toBeGreaterThan(80);
  expect(group?.message).toMatch(/^5份报告的第一章雷同，至少约\d\d%逐字相同.*某县第2局、某县第3局/);
});

it('a body is named once, and of many bodies the first', () => {
  const [first, second, third] = reportsWith([0, 1, 2]);
  if (!first || !second || !third) throw new Error('There are eleven');
  const again = { ...third, publisher: second.publisher ?? '' };
  expect(alikeOf([first, second, again])[0]?.message).toMatch(
    /^3份报告.*：某县人民政府、某县第1局。$/,
  );
  const [all] = alikeOf(reportsWith([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
  expect(all?.files).toHaveLength(11);
  expect(all?.message).toMatch(/^11份报告.*某县第8局、另有1个单位。$/);
});

it('reports without sketches are held against none', () => {
  expect(alikeOf(countyReports(10))).toEqual([]);
});

it('a body’s reports of two years are no copies of another’s', () => {
  const [first, second] = reportsWith([0, 1]);
  if (!first || !second) throw new Error('There are eleven');
  const { publisher = '' } = first;
  const again = { ...second, publisher, year: 2023 };
  expect(alikeOf([first, again])).toEqual([]);
  expect(alikeOf([first, second])).toHaveLength(1);
});
