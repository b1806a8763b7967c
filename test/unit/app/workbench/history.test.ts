import type { Change } from '../../../../src/app/session/session-state';
import { lastApplied, nextUndone, stateOf } from '../../../../src/app/workbench/history';

function journal(text: string): readonly Change[] {
  return Array.from(text, (mark, id) => ({ id, parts: [], at: 0, undone: mark === 'u' }));
}

test.each([
  ['', undefined, undefined],
  ['ss', 1, undefined],
  ['su', 0, 1],
  ['uuu', undefined, 0],
  // Something else was changed since: what lies before is not made again.
  ['sus', 2, undefined],
])('of %j one goes back to %s and forward to %s', (text, back, forward) => {
  expect(lastApplied(journal(text))?.id).toBe(back);
  expect(nextUndone(journal(text))?.id).toBe(forward);
});

test('a change taken back and made again leaves the document as it was saved', () => {
  expect(stateOf(journal('ss'))).toBe(stateOf(journal('ssu')));
  expect(stateOf(journal('ss'))).not.toBe(stateOf(journal('su')));
});
