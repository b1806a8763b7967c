import { gridOf } from '../../../../src/app/tables/grid';
import type { SumMark } from '../../../../src/app/tables/sum-marks';
import { sumMarks } from '../../../../src/app/tables/sum-marks';
import type { TableId } from '../../../../src/schema/form';
import { judgedTable } from './judged';

type Told = Pick<SumMark, 'runs' | 'lane' | 'end' | 'role'>;

/** The brackets in the picture of a case's table: for each sum, its marks by cell. */
function brackets(source: string, id: TableId): Map<string, Map<string, Told>> {
  const { table, sums } = judgedTable(source, id);
  const found = new Map<string, Map<string, Told>>();
  for (const [cell, marks] of sumMarks(gridOf(table.form), sums)) {
    for (const { sum, ...mark } of marks) {
      const finding = sums.find((one) => one.finding.key === sum)?.finding;
      const name = `${finding?.rule ?? ''} ${finding?.at[0].row ?? ''}`.trim();
      found.set(name, (found.get(name) ?? new Map<string, Told>()).set(cell, mark));
    }
  }
  return found;
}

it('joins the figures of a row along their line, its total marked', () => {
  const all = brackets(
    'base: clean\nset: reviewAndLitigation.review.total = 77',
    'reviewAndLitigation',
  );
  expect([...all.keys()]).toEqual(['review-total review']);
  expect([...(all.get('review-total review') ?? [])]).toEqual([
    ['1:0', { runs: 'across', lane: 0, end: 'first', role: 'term' }],
    ['1:1', { runs: 'across', lane: 0, role: 'term' }],
    ['1:2', { runs: 'across', lane: 0, role: 'term' }],
    ['1:3', { runs: 'across', lane: 0, role: 'term' }],
    ['1:4', { runs: 'across', lane: 0, end: 'last', role: 'total' }],
  ]);
});

it('runs through what lies between two figures without naming it', () => {
  const [marks] = brackets(
    'base: clean\nset: disclosure.regulations.issued = 50',
    'disclosure',
  ).values();
  expect([...(marks ?? [])].map(([cell, { role }]) => [cell, role])).toEqual([
    ['2:0', 'term'],
    ['2:1', undefined],
    ['2:2', 'total'],
  ]);
});

it('runs down a column through the lines of groups, two sums beside each other', () => {
  const all = brackets('base: 001\nset: applications.total.naturalPerson = 1', 'applications');
  const results = all.get('result-total total');
  const balance = all.get('application-balance');
  expect(results?.get('4:0')).toBeUndefined();
  expect(results?.get('5:0')).toEqual({
    runs: 'down',
    lane: results?.get('5:0')?.lane,
    end: 'first',
    role: 'term',
  });
  const group = [...(results ?? [])].filter(([, { role }]) => role === undefined);
  expect(group.map(([cell]) => cell)).toEqual(['7:0', '16:0', '20:0', '26:0']);
  expect([...(results?.values() ?? [])].at(-1)).toMatchObject({ end: 'last', role: 'total' });
  expect(results?.get('5:0')?.lane).not.toBe(balance?.get('5:0')?.lane);
});
