import { ranked } from '../../../../src/export/bulletin/ranking';
import type { Unit } from '../../../../src/contract/merged';
import { unitNamed, unitReport } from '../../../support/merged-of';

function unit(name: string, error: number, warning = 0, info = 0, failed = 0): Unit {
  const report = unitReport({
    summary: { error, warning, info },
    relations: { held: 1, failed, unjudged: 0 },
  });
  return unitNamed(name, { report });
}

it('units are ranked by errors, then by what is less, and share a rank where all is the same', () => {
  const { report: _, ...lost } = unit('庚', 0);
  const units = [
    unit('甲', 2),
    unit('乙', 0, 9),
    unit('丙', 0, 1, 5, 1),
    unit('丁', 0, 1, 5),
    unit('戊', 0, 1, 5),
    unit('己', 0, 1, 6),
    lost,
  ];
  expect(ranked(units).map((one) => [one.unit.name, one.rank])).toEqual([
    ['丁', 1],
    ['戊', 1],
    ['丙', 3],
    ['己', 4],
    ['乙', 5],
    ['甲', 6],
  ]);
});
