import type { ChangePart } from './session-state';

/** At how many places a change was made, however they are told together. */
export function placesIn(parts: readonly ChangePart[]): number {
  return parts.reduce((sum, { places = 1 }) => sum + places, 0);
}
