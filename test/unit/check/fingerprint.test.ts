import { fingerprint } from '../../../src/check/fingerprint';
import { reportIn } from '../../support/case';
import { caseOf } from '../../support/case-file';
import { checkAll } from '../../support/check-all';
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

it('a mistake without a text of its own has a key, too', () => {
  const [one, other] = [{ paragraph: 3 }, { chapter: 'overview' }] as const;
  expect(fingerprint(finding({ at: [one] }))).not.toBe(fingerprint(finding({ at: [other] })));
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

const twice = (...sentences: readonly string[]): readonly string[] => {
  const { document } = caseOf(`base: clean\ninsert-after: ## 六 => ${sentences.join('')}\n`);
  const { findings } = checkAll(reportIn(document));
  return findings.filter(({ rule }) => rule === 'repeated-word').map(({ key }) => key);
};

it('the same slip in two sentences has two keys, and keeps its own when the other is mended', () => {
  const [, second] = twice('企业企业普遍满意。', '基层的企业企业也办得快。');
  expect(second).toBeDefined();
  expect(twice('企业普遍满意。', '基层的企业企业也办得快。')).toEqual([second]);
});

it('several that nothing tells apart have keys of their own, which none left has', () => {
  const end = '办事更加方便快捷。';
  const same = `群众群众满意。${end}`;
  const three = twice(end, same, same, same);
  expect(new Set(three).size).toBe(3);
  expect(twice(end, same, same, same)).toEqual(three);
  for (const key of twice(end, same, same)) expect(three).not.toContain(key);
});
