import type { Criteria } from '../../profile/criteria';
import type { Settings } from './settings';

/** Calls back whenever a person has set something else to go by. */
export function followCriteria(settings: Settings, onChange: (criteria: Criteria) => void): void {
  let before = settings.criteria;
  settings.subscribe(() => {
    const { criteria } = settings;
    if (criteria === before) return;
    before = criteria;
    onChange(criteria);
  });
}
