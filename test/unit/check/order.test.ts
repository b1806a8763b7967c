import { byChapter, order } from '../../../src/check/order';
import { positionOf } from '../../../src/check/position';
import type { Place } from '../../../src/report/model';
import { chapter, finding, formTable, reportOf } from './made-report';

const report = reportOf(
  [chapter('overview', 2, 5), chapter('applications', 6, 35), chapter('other', 40, 42)],
  [
    formTable('applications', 8, {
      'granted.total': 20,
      'granted.person': 22,
      'total.total': 30,
      'total.person': 32,
    }),
  ],
);

function orderOf(...places: readonly Place[]): readonly Place[] {
  return order(
    report,
    places.toReversed().map((place) => finding({ at: [place] })),
  ).map(({ at }) => at[0]);
}

it('findings come as their places do in the document', () => {
  const places: Place[] = [
    {},
    { paragraph: 1 },
    { chapter: 'overview' },
    { paragraph: 4, range: { start: 1, end: 2 } },
    { paragraph: 4, range: { start: 7, end: 9 } },
    { chapter: 'disclosure' },
    { chapter: 'applications' },
    { table: 'applications' },
    { table: 'applications', row: 'granted', column: 'total' },
    { table: 'applications', column: 'person', text: '自然人' },
    { table: 'applications', cell: { table: 0, row: 9, cell: 0, paragraph: 25 } },
    { table: 'applications', row: 'total' },
    { table: 'applications', row: 'total', column: 'person' },
    { chapter: 'problems' },
    { chapter: 'other' },
    { paragraph: 41 },
  ];
  expect(orderOf(...places)).toEqual(places);
});

it('a missing first chapter comes before the first that is there', () => {
  const [first] = order(reportOf([chapter('other', 3)]), [
    finding({ at: [{ chapter: 'other' }] }),
    finding({ at: [{ chapter: 'overview' }] }),
    finding({ at: [{ paragraph: 2 }] }),
  ]).slice(1);
  expect(first?.at).toEqual([{ chapter: 'overview' }]);
});

it('a chapter that is missing from a report without any comes before its text', () => {
  expect(positionOf(reportOf([]), { chapter: 'overview' })).toEqual({ paragraph: -0.5, offset: 0 });
  expect(positionOf(reportOf([chapter('other', 3)]), { chapter: 'overview' })).toEqual({
    paragraph: 2.5,
    offset: 0,
  });
});

it('a table that is missing comes with its chapter', () => {
  expect(orderOf({ paragraph: 5 }, { table: 'disclosure' }, { chapter: 'applications' })).toEqual([
    { paragraph: 5 },
    { table: 'disclosure' },
    { chapter: 'applications' },
  ]);
});

it('errors come first within a chapter where that is asked for', () => {
  const found = [
    finding({ severity: 'info', at: [{ paragraph: 3 }] }),
    finding({ severity: 'error', at: [{ paragraph: 4 }] }),
    finding({ severity: 'warning', at: [{ paragraph: 5 }] }),
    finding({ severity: 'error', at: [{ paragraph: 41 }] }),
  ];
  expect(
    order(report, found, { errorsFirst: true }).map(({ at, severity }) => [
      at[0].paragraph,
      severity,
    ]),
  ).toEqual([
    [4, 'error'],
    [5, 'warning'],
    [3, 'info'],
    [41, 'error'],
  ]);
});

it('findings are grouped by the chapter they stand in', () => {
  const at = (place: Place) => finding({ at: [place] });
  const groups = byChapter(
    report,
    [{ paragraph: 0 }, { paragraph: 3 }, { chapter: 'overview' as const }, { paragraph: 41 }].map(
      at,
    ),
  );
  expect(groups.map(({ chapter: id, findings }) => [id, findings.length])).toEqual([
    [undefined, 1],
    ['overview', 2],
    ['other', 1],
  ]);
});
