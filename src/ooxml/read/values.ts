/**
 * Reads an on/off property (ECMA-376 part 1, 17.17.4): present without a value means on.
 *
 * @param value the `w:val` attribute, undefined where it is absent
 */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

/** Reads a whole number attribute; undefined where it is absent or not a number. */
export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^[+-]?\d{1,9}$/.test(value.trim()) ? Number(value) : undefined;
}
