import type { GridLine } from '../../../../src/app/tables/grid';
import { gridOf } from '../../../../src/app/tables/grid';
import type { Position } from '../../../../src/app/tables/moves';
import { firstPosition, moved } from '../../../../src/app/tables/moves';
import { formOf } from '../../../../src/schema/editions';

const disclosure = gridOf(formOf('2021').tables.disclosure);
const applications = gridOf(formOf('2021').tables.applications);

function named(grid: { lines: readonly GridLine[] }, at: Position | undefined): string {
  const line = at && grid.lines[at.line];
  const figure = line?.is === 'figures' ? line.figures[at?.index ?? -1] : undefined;
  return figure ? `${figure.row}/${figure.column}` : 'nowhere';
}

/** Where keys lead, one after the other, from the first figure. */
function walk(grid: typeof disclosure, ...keys: readonly string[]): string {
  let at: Position | undefined = firstPosition(grid);
  for (const key of keys) {
    const [, control, name = key] = /^(Ctrl\+)?(.*)$/.exec(key) ?? [];
    at = at && moved(grid, at, name, control !== undefined);
  }
  return named(grid, at);
}

it('starts at the first figure', () => {
  expect(walk(disclosure)).toBe('regulations/issued');
  expect(walk(applications)).toBe('newlyReceived/naturalPerson');
});

it('moves along a line, and not beyond its ends', () => {
  expect(walk(disclosure, 'ArrowRight', 'ArrowRight')).toBe('regulations/inForce');
  expect(walk(disclosure, 'ArrowRight', 'ArrowLeft')).toBe('regulations/issued');
  expect(walk(disclosure, 'ArrowLeft')).toBe('nowhere');
  expect(walk(disclosure, 'End', 'ArrowRight')).toBe('nowhere');
});

it('moves between lines of figures, over headings and groups, in the same column', () => {
  expect(walk(applications, 'ArrowRight', 'ArrowDown', 'ArrowDown')).toBe(
    'granted/commercialEnterprise',
  );
  expect(walk(applications, 'ArrowDown', 'ArrowUp')).toBe('newlyReceived/naturalPerson');
  expect(walk(applications, 'ArrowUp')).toBe('nowhere');
  expect(walk(applications, 'Ctrl+End', 'ArrowDown')).toBe('nowhere');
});

it('takes the figure that spans the column', () => {
  expect(walk(disclosure, 'End', 'ArrowDown', 'ArrowDown')).toBe('licensing/decisions');
});

it('goes to the ends of a line, and of the table', () => {
  expect(walk(applications, 'End')).toBe('newlyReceived/total');
  expect(walk(applications, 'End', 'Home')).toBe('newlyReceived/naturalPerson');
  expect(walk(applications, 'Ctrl+End')).toBe('carriedForward/total');
  expect(walk(applications, 'Ctrl+End', 'Ctrl+Home')).toBe('newlyReceived/naturalPerson');
});

it('leaves other keys alone', () => {
  expect(walk(applications, 'a')).toBe('nowhere');
});
