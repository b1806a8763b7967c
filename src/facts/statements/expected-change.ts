import type { Change } from './changes';
import type { Frame } from './frame';
import { decimalsOf, fit, rounded } from './rounding';

/** What a change should read, where it does not; undefined where it fits. */
export function expectedChange(
  { quantity, left }: Frame,
  direction: Change['direction'],
  now: number,
  before: number,
): string | undefined {
  const grown = now - before;
  const digits = decimalsOf(quantity.numeral);
  if (quantity.unit === '倍') {
    const isMore = left.changes.has('up');
    const fits = [now, ...(isMore ? [grown] : [])].some(
      (part) =>
        fit(quantity.value * 100, part, before, Math.max(0, digits - 2)) !== 'differs' ||
        Math.abs(part / before - quantity.value) * 10 ** digits <= 0.5 + 1e-6,
    );
    return fits ? undefined : (now / before).toFixed(digits);
  }
  const signed = direction === 'down' ? -grown : grown;
  if (quantity.unit !== '%') {
    return signed === quantity.value ? undefined : String(Math.abs(grown));
  }
  if (signed >= 0 && fit(quantity.value, signed, before, digits) !== 'differs') return undefined;
  return `${signed < 0 ? '-' : ''}${rounded(Math.abs(grown), before, digits)}`;
}
