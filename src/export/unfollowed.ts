import type { JsonChecked } from '../contract/check';
import { reasonsTranslate } from '../messages/reasons/translate';
import type { About } from './about';

/** What is to be said of findings whose reasons are not followed, by their keys. */
export function unfollowedReasons(
  { lapsed = [], refused = [] }: JsonChecked,
  { translator }: About,
): ReadonlyMap<string, string> {
  const words = reasonsTranslate(translator.language);
  return new Map([
    ...lapsed.map(({ key, reason }) => [key, words('refused.lapsed', { reason })] as const),
    ...refused.map(({ key, reason }) => [key, words('refused.mend', { reason })] as const),
  ]);
}
