import { jsonPieces } from '../../../../src/cli/exports/json-pieces';

it.each([
  [{}],
  [{ version: 2, 名称: 'a\nb"c"', none: [], nested: { a: [1, { b: [] }], c: {} } }],
  [{ units: [{ name: '甲', files: ['a', 'b'] }, 'x', 3, null, [1, [2]]], end: true }],
])('of %j is what JSON.stringify writes', (value) => {
  expect([...jsonPieces(value)].join('')).toBe(`${JSON.stringify(value, null, 2)}\n`);
});

it('no piece holds more than one item of a list', () => {
  const pieces = [...jsonPieces({ units: ['first', 'second'] })];
  expect(pieces.some((piece) => piece.includes('first') && piece.includes('second'))).toBe(false);
});
