import { parseXmlDocument } from 'slimdom';
import type { Element } from 'slimdom';

function children(from: Element, ...names: string[]): Element[] {
  return from.children.filter(({ localName }) => names.includes(localName));
}

function property(from: Element, holder: string, name: string): Element | undefined {
  return children(from, holder).flatMap((one) => children(one, name))[0];
}

function number(element: Element | undefined, name: string, absent: number): number {
  const text = element?.attributes.find(({ localName }) => localName === name)?.value;
  return text === undefined ? absent : Number(text);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What is wrong with one row: its cells' ends, widths and merges, and how it fills the grid. */
function* inRow(row: Element, grid: readonly number[], above: Set<string>): Generator<string> {
  let start = 0;
  const open = new Set<string>();
  for (const cell of children(row, 'tc')) {
    if (cell.lastElementChild?.localName !== 'p') yield 'a cell does not end with a paragraph';
    const span = number(property(cell, 'tcPr', 'gridSpan'), 'val', 1);
    const width = number(property(cell, 'tcPr', 'tcW'), 'w', 0);
    if (width !== sum(grid.slice(start, start + span))) yield `a cell is ${String(width)} wide`;
    const merge = property(cell, 'tcPr', 'vMerge');
    const place = `${String(start)}+${String(span)}`;
    if (merge) {
      const isFirst = merge.attributes.some(({ value }) => value === 'restart');
      if (!isFirst && !above.has(place)) yield `nothing is above the rest of a cell at ${place}`;
      open.add(place);
    }
    start += span;
  }
  if (start !== grid.length) yield `a row takes ${String(start)} of ${String(grid.length)} columns`;
  above.clear();
  for (const place of open) above.add(place);
}

/** What is wrong with the table of an XML document's root that schemas do not tell. */
export function brokenRules(table: Element): readonly string[] {
  const grid = children(table, 'tblGrid')
    .flatMap((one) => children(one, 'gridCol'))
    .map((column) => number(column, 'w', 0));
  const above = new Set<string>();
  const told = children(table, 'tr').flatMap((row) => [...inRow(row, grid, above)]);
  if (number(property(table, 'tblPr', 'tblW'), 'w', 0) !== sum(grid)) told.push('another width');
  const next = table.nextElementSibling?.localName;
  if (next !== 'p' && next !== 'sdt') told.push(`${next ?? 'nothing'} follows the table`);
  return told;
}

function outermost(from: Element): readonly Element[] {
  return from.children.flatMap((child) => (child.localName === 'tbl' ? [child] : outermost(child)));
}

/** The tables of a main part that lie in no other. */
export function tablesIn(xml: string): readonly Element[] {
  const root = parseXmlDocument(xml).documentElement;
  return root ? outermost(root) : [];
}
