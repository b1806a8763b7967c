import type { DeskRow, DeskView } from '../../../../src/app/desk/desk-state';
import { inGroups, rowsShown } from '../../../../src/app/desk/rows-shown';
import { takenTogether } from '../../../../src/app/desk/taken-together';
import { createTranslator } from '../../../../src/messages/translator';
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

const nothing = takenTogether({ rows: [] }, createTranslator('zh', []));

function shown(view: Partial<DeskView>): readonly string[] {
  const whole = { kind: 'all', text: '', ...view } as const;
  return rowsShown(rows, whole, nothing).map(({ path }) => path[0] ?? '');
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

test('wide signs and narrow ones, capitals and small letters, with spaces or without, are the same', () => {
  expect(shown({ text: 'ｐｄｆ' })).toEqual(['扫']);
  expect(shown({ text: '少了３件' })).toEqual(['丁']);
  expect(shown({ text: '少　了 3 件' })).toEqual(['丁']);
  // What stands in two places is not one text.
  expect(shown({ text: '丁局总计' })).toEqual([]);
});

test('of a rule', () => {
  expect(shown({ rule: 'row-sum' })).toEqual(['丁']);
  expect(shown({ rule: 'punctuation' })).toEqual([]);
});

test('what is below a unit comes behind it, whichever comes first by itself', () => {
  const units = [
    { name: '甲局', parent: '丙局' },
    { name: '乙局', parent: '甲局' },
    { name: '丙局' },
    { name: '戊局', parent: '丙局' },
  ];
  const checked = rows.filter(({ state }) => state.is === 'checked');
  const together = takenTogether(
    { rows: checked, roster: { name: '名册.csv', units } },
    createTranslator('zh', []),
  );
  const all = [...checked, ...together.missing];
  const placed = inGroups(rowsShown(all, { kind: 'all', text: '' }, together), together);
  expect(
    placed.map(({ row, depth }) => [row.state.is === 'missing' ? row.state.unit : row.path, depth]),
  ).toEqual([
    ['丁.docx', 0],
    ['丙.docx', 0],
    ['戊局', 1],
    ['甲.docx', 1],
    ['乙.docx', 2],
  ]);
});
