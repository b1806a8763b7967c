/** Digits behind the point as written. */
export function decimalsOf(numeral: string): number {
  return /[.．](.*)$/.exec(numeral)?.[1]?.length ?? 0;
}

/** A share in percent with so many decimals, rounded half up. */
export function rounded(part: number, whole: number, digits: number): string {
  const scale = 10 ** digits;
  return (Math.round((part * 100 * scale) / whole) / scale).toFixed(digits);
}

export type Fit = 'fits' | 'close' | 'differs';

/** `close`: cut off or rounded up where it had to be rounded down. */
export function fit(stated: number, part: number, whole: number, digits: number): Fit {
  const distance = Math.abs((part * 100) / whole - stated) * 10 ** digits;
  if (distance <= 0.5 + 1e-6) return 'fits';
  return distance < 1 - 1e-6 ? 'close' : 'differs';
}
