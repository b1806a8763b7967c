import { between, layRows, moveIn } from '../../../../src/app/typing/sheet';
import type { Move, Sheet } from '../../../../src/app/typing/sheet';

/** Two lines of three figures, and one that has only the last two. */
const sheet: Sheet = [
  ['a', 'b', 'c'].map((column) => ({ row: '1', column })),
  ['a', 'b', 'c'].map((column) => ({ row: '2', column })),
  ['b', 'c'].map((column) => ({ row: '3', column })),
];

function moved(from: string, move: Move): string | undefined {
  const [row = '', column = ''] = from;
  const to = moveIn(sheet, { row, column }, move);
  return to && to.row + to.column;
}

test.each<readonly [string, Move, string | undefined]>([
  ['1a', 'down', '2a'],
  ['2b', 'down', '3b'],
  ['3b', 'up', '2b'],
  ['1a', 'up', undefined],
  ['1c', 'right', undefined],
  ['1c', 'next', '2a'],
  ['2a', 'before', '1c'],
  ['3c', 'next', undefined],
  ['3b', 'below', '1c'],
  ['3c', 'below', undefined],
])('from %s, %s leads to %s', (from, move, to) => {
  expect(moved(from, move)).toBe(to);
});

it('goes on at the top of the next column once a column is filled', () => {
  const square: Sheet = ['1', '2'].map((row) => ['a', 'b'].map((column) => ({ row, column })));
  expect(moveIn(square, { row: '2', column: 'a' }, 'below')).toEqual({ row: '1', column: 'b' });
});

test.each([
  ['2a', '2a', [['2a']]],
  [
    '1c',
    '2b',
    [
      ['1b', '1c'],
      ['2b', '2c'],
    ],
  ],
  ['2c', '3c', [['2b', '2c'], ['3c']]],
] as const)('from %s to %s are all between, whichever is first', (from, to, expected) => {
  const at = ([row = '', column = '']: string) => ({ row, column });
  const told = between(sheet, at(from), at(to)).map((line) =>
    line.map(({ row, column }) => row + column),
  );
  expect(told).toEqual(expected);
});

it('lays rows from a figure on, under the same headers, and leaves out what is blank', () => {
  const laid = layRows(sheet, { row: '2', column: 'b' }, [
    [{ text: '5', value: '5.0' }, { text: '' }],
    [{ text: '7' }, { text: ' 8 ' }],
  ]);
  expect(laid).toEqual({
    is: 'laid',
    cells: [
      { row: '2', column: 'b', text: '5', value: '5.0' },
      { row: '3', column: 'b', text: '7' },
      { row: '3', column: 'c', text: '8' },
    ],
  });
});

it('lays nothing where there is no room for all', () => {
  const laid = layRows(sheet, { row: '2', column: 'b' }, [
    [{ text: '1' }, { text: '2' }, { text: '3' }],
  ]);
  expect(laid).toEqual({ is: 'too-large', rows: 1, columns: 3 });
});
