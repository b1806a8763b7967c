// A few of what `npm run fuzz` makes without end, the same each time.
import { endingOf } from '../fuzz/ending';
import { caseOf, kinds } from '../fuzz/kinds';
import type { Kind } from '../fuzz/kinds';
import { elementsIn, treeOf, written } from '../fuzz/tree';

const few = 12;

it.each(Object.keys(kinds) as Kind[])('of %s at random all is read or refused', (kind) => {
  const seeds = Array.from({ length: few }, (_, seed) => seed + 1);
  const endings = seeds.map((seed) => endingOf(caseOf(kind, seed)));
  expect(endings.filter(({ is }) => is === 'unexpected')).toEqual([]);
  // They are not all refused at the door.
  expect(endings.some(({ is }) => is === 'read')).toBe(true);
});

it('makes the same case of the same seed', () => {
  expect(caseOf('xml', 7)).toEqual(caseOf('xml', 7));
  expect(caseOf('xml', 7)).not.toEqual(caseOf('xml', 8));
});

it('writes XML again as it was taken apart', () => {
  const xml = '<?xml version="1.0"?><a><!-- <b> --><b c=""/>d<b>e</b></a>';
  expect(written(treeOf(xml))).toBe(xml);
  expect(elementsIn(treeOf(xml)).map(({ tag }) => tag)).toEqual(['<a>', '<b c=""/>', '<b>']);
});
