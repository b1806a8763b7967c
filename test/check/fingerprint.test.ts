import { fingerprint, withKeys } from '../../src/check/fingerprint';
import { finding } from './made-report';

const place = {
  chapter: 'applications',
  table: 'applications',
  row: 'total',
  column: 'naturalPerson',
  text: '3',
  cell: { table: 1, row: 20, cell: 2, paragraph: 90 },
} as const;
const found = finding({ at: [place], actual: '3', data: { left: 3, rows: ['甲', '乙'] } });

it('the same mistake keeps its key wherever it moves and however it is written', () => {
  const moved = finding({
    at: [{ ...place, text: ' ３', cell: { table: 2, row: 21, cell: 2, paragraph: 99 } }],
    actual: '３ ',
    data: { rows: ['甲', '乙'], left: 3 },
    severity: 'warning',
    expected: '2',
  });
  expect(fingerprint(moved)).toBe(fingerprint(found));
});

it.each([
  ['rule', { rule: 'another' }],
  ['code', { code: 'another' }],
  ['place', { at: [{ ...place, row: 'granted' }] as const }],
  ['number of places', { at: [place, place] as const }],
  ['actual value', { actual: '4' }],
  ['figure', { data: { left: 4, rows: ['甲', '乙'] } }],
  ['list', { data: { left: 3, rows: ['甲乙'] } }],
])('another %s gives another key', (_, change) => {
  expect(fingerprint({ ...found, ...change })).not.toBe(fingerprint(found));
});

it('several alike have keys of their own, the same at each reading', () => {
  const keys = withKeys([found, found, found]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
  expect(withKeys([found, found, found]).map(({ key }) => key)).toEqual(keys);
  expect(keys[0]).toBe(fingerprint(found));
});
