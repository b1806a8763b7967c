import type { DeskRow, DeskView } from '../../../../src/app/desk/desk-state';
import { rowsShown } from '../../../../src/app/desk/rows-shown';
import { finding, told } from './told-rows';

const states: readonly [string, DeskRow['state']][] = [
  ['等.docx', { is: 'waiting' }],
  ['甲.docx', { is: 'checked', report: told('甲局', { error: 1, warning: 9 }) }],
  ['乙.docx', { is: 'checked', report: told('乙局', { error: 2 }, { year: 2024 }) }],
  ['丙.docx', { is: 'checked', report: told('丙局') }],
  [
    '丁.docx',
    {
      is: 'checked',
      report: told('丁局', { error: 2, warning: 1 }, { findings: [finding('总计少了 3 件')] }),
    },
  ],
  ['扫描.pdf', { is: 'unread', problem: { code: 'not-a-docx', data: { found: 'pdf' } } }],
];
const rows = states.map(([path, state], id): DeskRow => ({ id, path, state }));

function shown(view: Partial<DeskView>): readonly string[] {
  const whole = { kind: 'all', text: '', ...view } as const;
  return rowsShown({ rows, view: whole, isHalted: false }).map(({ path }) => path[0] ?? '');
}

test('what was not read comes first, then the worst; what waits comes last', () => {
  expect(shown({})).toEqual(['扫', '丁', '乙', '甲', '丙', '等']);
});

test('a column sorts either way; rows where nothing is known stay last', () => {
  expect(shown({ sort: { by: 'warning', isDown: true } })).toEqual([
    ...['甲', '丁', '乙', '丙'],
    ...['扫', '等'],
  ]);
  expect(shown({ sort: { by: 'year', isDown: false } })[0]).toBe('乙');
  expect(shown({ sort: { by: 'year', isDown: true } })[3]).toBe('乙');
});

test.each([
  ['error', ['丁', '乙', '甲']],
  ['warning', ['丁', '甲']],
  ['info', []],
  ['clean', ['丙']],
  ['unread', ['扫']],
] as const)('of kind %s', (kind, expected) => {
  expect(shown({ kind })).toEqual(expected);
});

test('text is looked for in units, paths and findings', () => {
  expect(shown({ text: ' 乙局 ' })).toEqual(['乙']);
  expect(shown({ text: 'PDF' })).toEqual(['扫']);
  expect(shown({ text: '少了 3' })).toEqual(['丁']);
});
