import type { Obstacle } from '../../fix/obstacle';
import { templatesTranslate } from '../../messages/templates/translate';
import type { Language } from '../../messages/translate';
import type { Other } from '../../ooxml/read/others';
import { paneTranslate } from './translate';

/** What there is beside text, and how many of each. */
export function othersText(others: readonly Other[], language: Language): readonly string[] {
  const translate = templatesTranslate(language);
  return others.map(({ kind, count }) => translate(`other.${kind}`, { count }));
}

/** Why a document takes none of a finding's fixes, and what to do. */
export function obstacleText(obstacle: Obstacle, language: Language): string {
  const translate = paneTranslate(language);
  if (obstacle.is !== 'others') return translate(`obstacle.${obstacle.is}`);
  const { others } = obstacle;
  if (others.length === 0) return translate('obstacle.unknown');
  return translate('obstacle.others', { others: othersText(others, language) });
}
