import { gathers } from '../children';
import { unitKey } from '../unit-key';
import type { RosterUnit } from './read-roster';

/**
 * The units that a roster puts others below and does not name, where it has any whose report gives
 * the figures of all below it: a slip there leaves units out of a sum.
 *
 * @returns how many units are below each
 */
export function strayParents(roster: readonly RosterUnit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const gathersAll = ({ category = '' }: RosterUnit): boolean => gathers.test(category);
  if (!roster.some(gathersAll)) return counts;
  const names = new Set(roster.map(({ name }) => unitKey(name)));
  // Above a county that gathers the figures of its own stands a city that is none of its business.
  for (const unit of roster) {
    const { parent } = unit;
    if (parent === undefined || gathersAll(unit) || names.has(unitKey(parent))) continue;
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}
