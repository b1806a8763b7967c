import type { Obstacle } from '../../fix/obstacle';
import type { Other } from '../../ooxml/read/others';
import type { PaneTranslate } from './translate';

/** What there is beside text, and how many of each. */
export function othersText(others: readonly Other[], translate: PaneTranslate): readonly string[] {
  return others.map(({ kind, count }) => translate(`other.${kind}`, { count }));
}

/** Why a document takes none of a finding's fixes, and what to do. */
export function obstacleText(obstacle: Obstacle, translate: PaneTranslate): string {
  if (obstacle.is !== 'others') return translate(`obstacle.${obstacle.is}`);
  const { others } = obstacle;
  if (others.length === 0) return translate('obstacle.unknown');
  return translate('obstacle.others', { others: othersText(others, translate) });
}
