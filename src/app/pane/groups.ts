import type { Finding } from '../../check/finding';

/** Findings that are told together: many that say the same, or of one kind in one row of a table. */
export interface FindingGroup {
  /** what is wrong in them: the same while any of them is left */
  readonly key: string;
  /** they stand in one row of a table */
  readonly isRow: boolean;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** What the list tells by itself. */
export type Entry =
  | { readonly is: 'finding'; readonly finding: Finding }
  | { readonly is: 'group'; readonly group: FindingGroup };

/** Fewer than this are told one by one. */
const least = 3;

function isInRow({ at: [{ table, row, column }] }: Finding): boolean {
  return table !== undefined && row !== undefined && column !== undefined;
}

/** What findings have in common that are told together; undefined for one that is told by itself. */
function kindOf(finding: Finding): string | undefined {
  const { rule, code, severity, at, explains, data = {} } = finding;
  // What others stand under is told by itself.
  if (explains !== undefined) return undefined;
  const [{ chapter, table, row }] = at;
  const where = isInRow(finding) ? [table, row] : [chapter, JSON.stringify(data)];
  return [rule, code, severity, ...where].join(' ');
}

/**
 * Gathers findings that say the same of cells of one row, or of places of one chapter, where the
 * first of them is.
 *
 * @param opened keys of the groups that a person has open: they stay, however few are left
 */
export function entriesOf(
  findings: readonly Finding[],
  opened: ReadonlySet<string>,
): readonly Entry[] {
  const kinds = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const kind = kindOf(finding);
    if (kind === undefined) continue;
    const together = kinds.get(kind);
    if (together) together.push(finding);
    else kinds.set(kind, [finding]);
  }
  return findings.flatMap((finding): Entry[] => {
    const key = kindOf(finding) ?? '';
    const together = kinds.get(key);
    if (!together || (together.length < least && !opened.has(key)))
      return [{ is: 'finding', finding }];
    return together[0] === finding
      ? [{ is: 'group', group: { key, isRow: isInRow(finding), findings: together } }]
      : [];
  });
}
