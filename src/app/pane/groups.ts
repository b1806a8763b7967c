import type { Finding } from '../../check/finding';

/** Findings that are told together: one, or many of one kind in one row of a table. */
export interface FindingGroup {
  readonly key: string;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Fewer than this are told one by one. */
const least = 3;

function lineOf({ rule, code, severity, at, explains }: Finding): string | undefined {
  const [{ table, row, column }] = at;
  // What others stand under is told by itself.
  if (explains !== undefined || table === undefined || row === undefined || column === undefined)
    return undefined;
  return [rule, code, severity, table, row].join(' ');
}

/** Gathers findings that follow each other in a row of a table and say the same of its cells. */
export function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const runs: [Finding, ...Finding[]][] = [];
  for (const finding of findings) {
    const last = runs.at(-1);
    const line = lineOf(finding);
    if (last && line !== undefined && lineOf(last[0]) === line) last.push(finding);
    else runs.push([finding]);
  }
  return runs.flatMap((run): FindingGroup[] =>
    run.length >= least
      ? [{ key: run[0].key, findings: run }]
      : run.map((finding) => ({ key: finding.key, findings: [finding] })),
  );
}
