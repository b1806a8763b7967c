import type { Obstacle } from '../../fix/obstacle';
import type { Other } from '../../ooxml/read/others';
import type { PaneSay } from './voice';

/** What there is beside text, and how many of each. */
export function othersText(others: readonly Other[], say: PaneSay): readonly string[] {
  return others.map(({ kind, count }) => say(`other.${kind}`, { count }));
}

/** Why a document takes none of a finding's fixes, and what to do. */
export function obstacleText(obstacle: Obstacle, say: PaneSay): string {
  if (obstacle.is !== 'others') return say(`obstacle.${obstacle.is}`);
  const { others } = obstacle;
  if (others.length === 0) return say('obstacle.unknown');
  return say('obstacle.others', { others: othersText(others, say) });
}
