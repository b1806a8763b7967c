import type { Merged, UnitStatus } from '../contract/merged';
import { ranks } from './options';
import type { Threshold } from './options';
import { status } from './tell-file';
import type { CliTranslate } from './translate';

const astray = [
  'missing',
  'duplicate',
  'wrong-year',
  'unread',
] as const satisfies readonly UnitStatus[];

function nameOf({ file, publisher }: Merged['unmatched'][number]): string {
  return publisher === undefined ? file : `${file}（${publisher}）`;
}

/** What all reports come to, as lines: how each unit stands to the roster, and which sums fail. */
export function mergedLines(all: Merged, translate: CliTranslate): readonly string[] {
  const { totals, units, unmatched, sums, incomplete, alike } = all;
  const { due = 0, filed, missing, duplicate, wrongYear, unread } = totals;
  const lines = [
    translate('units.total', { due, filed, missing, duplicate, wrongYear, unread }),
    ...astray.flatMap((its) => {
      const names = units.filter((unit) => unit.status === its).map(({ name }) => name);
      return names.length === 0 ? [] : [translate(`units.${its}`, { names })];
    }),
  ];
  return [
    ...lines,
    ...unmatched.map((one) => translate('units.unmatched', { file: nameOf(one) })),
    ...[...sums, ...incomplete, ...alike].map(({ message }) => message),
  ];
}

/** The exit status that comes of all reports together: what is astray is worth a warning. */
export function mergedStatus(
  { totals, unmatched, sums, alike }: Merged,
  failOn: Threshold,
): number {
  const { missing, duplicate, wrongYear } = totals;
  const found = missing + duplicate + wrongYear + unmatched.length + sums.length + alike.length;
  return found > 0 && ranks.warning >= ranks[failOn] ? status.findings : status.fine;
}
