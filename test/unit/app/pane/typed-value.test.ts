import { typedValue } from '../../../../src/app/pane/typed-value';
import type { FigureKind } from '../../../../src/schema/form';

test.each<[FigureKind, string, string | undefined]>([
  ['count', '十二', '12'],
  ['count', '+3', '3'],
  ['count', '１，２００', '1200'],
  ['count', '/', undefined],
  ['change', '-3', '-3'],
  ['change', '减少3', '-3'],
  ['change', '3.5', undefined],
  ['amount', '12.30', '12.30'],
  ['amount', '1,200.5', '1200.5'],
  ['amount', '-1', undefined],
  ['amount', '12万元', undefined],
  ['amount', '0.1234567', undefined],
])('of %s “%s” becomes %s', (figure, typed, written) => {
  expect(typedValue(typed, figure)).toBe(written);
});
