import { relationsThrough, withFigures } from '../../../../src/facts/relations/with-figures';
import type { FormTable } from '../../../../src/report/model';
import { reportIn } from '../../../support/case';
import { caseOf } from '../../../support/case-file';

function reviewTable(): FormTable {
  const { document, options } = caseOf('base: clean');
  const table = reportIn(document, options).tables.find(({ id }) => id === 'reviewAndLitigation');
  if (!table) throw new Error('The report lacks it');
  return table;
}

const total = { row: 'review', column: 'total' };

it('judges the sums of a figure with what is typed into a table', () => {
  const table = reviewTable();
  expect(relationsThrough(table, total).map(({ judgement }) => judgement.is)).toEqual(['held']);
  const typed = withFigures(table, [{ ...total, text: '9000' }]);
  expect(relationsThrough(typed, total).map(({ judgement }) => judgement.is)).toEqual(['failed']);
  const blank = withFigures(table, [{ ...total, text: '' }]);
  expect(relationsThrough(blank, total).map(({ judgement }) => judgement.is)).toEqual([
    'unreadable',
  ]);
  // The table itself stays as it was read.
  expect(relationsThrough(table, total).map(({ judgement }) => judgement.is)).toEqual(['held']);
});

it('leaves out the sums of other figures', () => {
  const through = relationsThrough(reviewTable(), { row: 'directSuit', column: 'upheld' });
  expect(through.map(({ line }) => line)).toEqual(['directSuit']);
});
