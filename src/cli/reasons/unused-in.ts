import type { CliTranslate } from '../translate';
import type { GivenReason } from '../../contract/given-reasons';

/** So many entries are named; of more it is said how many there are. */
const mostNamed = 10;

/** What is to be said of entries of a file of reasons that are for no report that was seen. */
export function unusedIn(
  path: string,
  reasons: readonly GivenReason[],
  isUnused: (one: GivenReason) => boolean,
  translate: CliTranslate,
): readonly string[] {
  const entries = reasons.flatMap((one, at) => {
    if (!isUnused(one)) return [];
    const whose = [one.unit, one.year].filter((part) => part !== undefined).join(' ');
    return [translate('reasons.ofUnit', { number: at + 1, whose })];
  });
  if (entries.length === 0) return [];
  const more = entries.length - mostNamed;
  const named =
    more <= 0 ? entries : [...entries.slice(0, mostNamed), translate('reasons.more', { more })];
  return [translate('reasons.unused', { path, count: entries.length, entries: named })];
}
