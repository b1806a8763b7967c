import type { Finding } from '../../check/finding';

/** Findings that are told together: many of one kind in one row of a table. */
export interface FindingGroup {
  /** the row and what is wrong in it: the same while any of them is left */
  readonly key: string;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** What the list tells by itself. */
export type Entry =
  | { readonly is: 'finding'; readonly finding: Finding }
  | { readonly is: 'group'; readonly group: FindingGroup };

/** Fewer than this are told one by one. */
const least = 3;

function lineOf({ rule, code, severity, at, explains }: Finding): string | undefined {
  const [{ table, row, column }] = at;
  // What others stand under is told by itself.
  if (explains !== undefined || table === undefined || row === undefined || column === undefined)
    return undefined;
  return [rule, code, severity, table, row].join(' ');
}

/**
 * Gathers findings that say the same of cells of one row of a table, where the first of them is.
 *
 * @param opened keys of the groups that a person has open: they stay, however few are left
 */
export function entriesOf(
  findings: readonly Finding[],
  opened: ReadonlySet<string>,
): readonly Entry[] {
  const lines = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const line = lineOf(finding);
    if (line === undefined) continue;
    const together = lines.get(line);
    if (together) together.push(finding);
    else lines.set(line, [finding]);
  }
  return findings.flatMap((finding): Entry[] => {
    const key = lineOf(finding) ?? '';
    const together = lines.get(key);
    if (!together || (together.length < least && !opened.has(key)))
      return [{ is: 'finding', finding }];
    return together[0] === finding ? [{ is: 'group', group: { key, findings: together } }] : [];
  });
}
