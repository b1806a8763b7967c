import { countsOf, judged, judgedTable, statesOf } from './judged';

describe('a figure', () => {
  it('is right where relations through it hold', () => {
    expect(countsOf(judgedTable('base: clean', 'applications'))).toEqual({ right: 175 });
    expect(countsOf(judgedTable('base: clean', 'reviewAndLitigation'))).toEqual({ right: 15 });
  });

  it('is not judged where no relation runs through it', () => {
    const table = judgedTable('base: clean', 'disclosure');
    expect(statesOf(table, 'regulations/issued', 'regulations/repealed', 'fees/amount')).toEqual([
      'right',
      'unjudged',
      'unjudged',
    ]);
  });

  it('is wrong, and alone so, where all that fails runs through it', () => {
    const table = judgedTable(
      'base: 001\nset: applications.total.naturalPerson = 1',
      'applications',
    );
    expect(countsOf(table)).toEqual({ wrong: 1, right: 174 });
    expect(statesOf(table, 'total/naturalPerson')).toEqual(['wrong']);
    expect(table.sums).toHaveLength(3);
  });

  it('is doubtful with all others of a sum where nothing tells which of them is wrong', () => {
    const table = judgedTable(
      'base: clean\nset: reviewAndLitigation.review.total = 77',
      'reviewAndLitigation',
    );
    expect(countsOf(table)).toEqual({ suspicious: 5, right: 10 });
    expect(statesOf(table, 'review/total', 'review/pending', 'directSuit/total')).toEqual([
      'suspicious',
      'suspicious',
      'right',
    ]);
  });

  it('is blank where nothing or a stroke stands in it, and its row is not judged', () => {
    const table = judgedTable(
      'base: clean\nset: reviewAndLitigation.review.upheld = ""\nset: reviewAndLitigation.review.other = /',
      'reviewAndLitigation',
    );
    expect(statesOf(table, 'review/upheld', 'review/other', 'review/total')).toEqual([
      'blank',
      'blank',
      'unjudged',
    ]);
  });

  it('is wrong where it is no number', () => {
    const table = judgedTable(
      'base: clean\nset: reviewAndLitigation.review.upheld = 若干',
      'reviewAndLitigation',
    );
    expect(statesOf(table, 'review/upheld', 'review/total')).toEqual(['wrong', 'unjudged']);
  });

  it('is doubtful where a warning stands on it, though its relations hold', () => {
    const table = judgedTable('base: 004', 'disclosure');
    expect(statesOf(table, 'fees/amount')).toEqual(['suspicious']);
    expect(table.figures.get('fees/amount')?.findings.map(({ rule }) => rule)).toContain(
      'fee-unit',
    );
  });

  it('is missing where the document has no such row', () => {
    const table = judgedTable(
      'base: 001\nreplace: [表三] => [表三]\\n  remove-row: other.other',
      'applications',
    );
    expect(statesOf(table, 'other.other/total')).toEqual(['missing']);
  });
});

describe('a sum that fails', () => {
  it('names its figures, and the total among them', () => {
    const [sum, ...more] = judgedTable(
      'base: clean\nset: reviewAndLitigation.review.total = 77',
      'reviewAndLitigation',
    ).sums;
    expect(more).toEqual([]);
    expect(sum?.total).toBe('review/total');
    expect([...(sum?.terms ?? [])].sort()).toEqual(
      ['corrected', 'other', 'pending', 'total', 'upheld'].map((column) => `review/${column}`),
    );
  });

  it('has no total where two sums are to be the same', () => {
    const { sums } = judgedTable(
      'base: 001\nset: applications.newlyReceived.naturalPerson = 5\nset: applications.newlyReceived.total = 5',
      'applications',
    );
    const balance = sums.filter(({ finding }) => finding.rule === 'application-balance');
    expect(balance.map(({ total }) => total)).toEqual(balance.map(() => undefined));
    expect(balance).not.toEqual([]);
  });
});

describe('the tables of a report', () => {
  it('come in the order of the form, in the edition that the document has', () => {
    const tables = judged('base: clean-2019');
    expect(tables.map(({ id, table }) => [id, table?.edition])).toEqual([
      ['disclosure', '2019'],
      ['applications', '2019'],
      ['reviewAndLitigation', '2019'],
    ]);
  });

  it('are named too where the document lacks them', () => {
    const tables = judged('base: clean\ndelete: [表四');
    expect(tables.map(({ id, table }) => [id, table !== undefined])).toEqual([
      ['disclosure', true],
      ['applications', true],
      ['reviewAndLitigation', false],
    ]);
  });

  it('tell findings that stand on a label as being elsewhere', () => {
    const table = judgedTable('base: 003', 'disclosure');
    expect(table.others.map(({ rule }) => rule).sort()).toEqual(['table-label', 'table-shape']);
  });
});
