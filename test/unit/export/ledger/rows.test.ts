import { KeptRows, rowsOf } from '../../../../src/export/ledger/rows';

it.each([0, 1, 511, 512, 513, 1500])('%d rows come back as they were kept', (count) => {
  const all = Array.from({ length: count }, (_, at) => [`第${String(at)}条`, at, undefined]);
  const kept = new KeptRows();
  for (const row of all) kept.push(row);
  expect(kept).toHaveLength(count);
  for (const [from, to] of [
    [0, 2000],
    [0, 512],
    [1, 600],
    [512, 513],
    [700, 1400],
  ] as const) {
    const rows = kept.slice(from, to);
    const wanted = all.slice(from, to);
    expect([...rows]).toEqual(wanted);
    if (from < count) expect(rows).toHaveLength(wanted.length);
  }
});

it('rows are made each time that they are written, and no sooner', () => {
  const made: number[] = [];
  const rows = rowsOf([1, 2], (one) => {
    made.push(one);
    return [one];
  });
  expect(rows).toHaveLength(2);
  expect(made).toEqual([]);
  expect([[...rows], [...rows]]).toEqual([
    [[1], [2]],
    [[1], [2]],
  ]);
});
