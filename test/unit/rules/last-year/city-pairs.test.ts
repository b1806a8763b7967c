import { withConsequences } from '../../../../src/check/consequences';
import type { Finding } from '../../../../src/check/finding';
import { checkAll } from '../../../support/check-all';
import { carriedFigures, cityReport, cityYears, figuresCarriedOn } from './city-years';
import type { Changes, CityYear } from './city-years';

/** What is found of a report with last year's at hand, and not without it. */
function foundOf(
  now: CityYear,
  before: CityYear,
  changes: Changes = {},
  changesBefore: Changes = {},
): readonly Finding[] {
  const last = cityReport(before, changesBefore);
  const known = new Set(checkAll(cityReport(now), last).findings.map(({ key }) => key));
  return checkAll(cityReport(now, changes), last).findings.filter(({ key }) => !known.has(key));
}

const pairs = [
  ['2023 and 2024', cityYears[2024], cityYears[2023]],
  ['2024 and 2025', cityYears[2025], cityYears[2024]],
] as const;

describe.each(pairs)('the reports of %s', (_, now, before) => {
  it('go on from each other in every figure', () => {
    const { findings } = checkAll(cityReport(now), cityReport(before));
    expect(findings.filter(({ rule }) => rule.endsWith('-last-year'))).toEqual([]);
  });

  it.each(carriedFigures)('have one finding where %s is one more', (name) => {
    const found = foundOf(now, before, { [name]: 1 });
    expect(found).toHaveLength(1);
    expect(withConsequences(found).some(({ rule }) => rule.endsWith('-last-year'))).toBe(true);
  });

  it.each(figuresCarriedOn)('have one finding where last year’s %s is one more', (name) => {
    const { findings } = checkAll(cityReport(now), cityReport(before, { [name]: 1 }));
    expect(findings.filter(({ rule }) => rule.endsWith('-last-year'))).toHaveLength(1);
  });
});

it('tells what last year’s report has below the cell that the sums show to be wrong', () => {
  const [found] = foundOf(cityYears[2024], cityYears[2023], {
    'applications.carriedOver.total': 1,
  });
  expect(found).toMatchObject({
    rule: 'wrong-cell',
    expected: '121',
    consequences: expect.arrayContaining([
      expect.objectContaining({ rule: 'carried-over-last-year', expected: '121' }),
    ]),
  });
});

it('tells once of a figure that is too low both for this year and after last year', () => {
  const found = foundOf(cityYears[2025], cityYears[2024], {
    'disclosure.regulations.inForce': -13,
  });
  expect(found).toMatchObject([
    { rule: 'in-force-last-year', consequences: [{ rule: 'in-force-bound' }] },
  ]);
});
