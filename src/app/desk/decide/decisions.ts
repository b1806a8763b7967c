import type { GivenReason } from '../../../contract/given-reasons';
import type { Opinion } from '../../../contract/opinions';

/** What was decided of a finding: it goes back (采纳), or does not count, and why. */
export type Decision =
  | { readonly is: 'adopted' }
  | { readonly is: 'excused'; readonly reason: string };

/** What a person decided of the reports on the desk. Files are known by their paths. */
export interface Decisions {
  readonly opinions: ReadonlyMap<string, Opinion>;
  /** of single findings, by their file and key */
  readonly findings: ReadonlyMap<string, ReadonlyMap<string, Decision>>;
  /** why no finding of a rule counts, by the rule's id */
  readonly rules: ReadonlyMap<string, string>;
  /** what was read from files; what was decided here goes before it */
  readonly given: readonly GivenReason[];
}

export const noDecisions: Decisions = {
  opinions: new Map(),
  findings: new Map(),
  rules: new Map(),
  given: [],
};

/** A path as it is written in a file that lies in the folder which was opened. */
export function belowFolder(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}

/** What is kept of a file, by its path or by that below its folder. */
export function ofFile<T>(all: ReadonlyMap<string, T>, path: string): T | undefined {
  const name = path.normalize('NFC');
  return all.get(name) ?? all.get(belowFolder(name));
}

function with1<T>(all: ReadonlyMap<string, T>, key: string, value: T | undefined): Map<string, T> {
  const next = new Map(all);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
}

/** With an opinion of files; undefined for none (未看). */
export function withOpinion(
  decisions: Decisions,
  paths: readonly string[],
  opinion: Opinion | undefined,
): Decisions {
  const opinions = new Map(decisions.opinions);
  for (const path of paths) {
    const name = path.normalize('NFC');
    opinions.delete(belowFolder(name));
    if (opinion === undefined) opinions.delete(name);
    else opinions.set(name, opinion);
  }
  return { ...decisions, opinions };
}

/** With a decision on findings of a file; undefined takes back what was decided of them. */
export function withDecision(
  decisions: Decisions,
  path: string,
  keys: readonly string[],
  decision: Decision | undefined,
): Decisions {
  const own = new Map(ofFile(decisions.findings, path));
  for (const key of keys) {
    if (decision) own.set(key, decision);
    else own.delete(key);
  }
  const findings = new Map(decisions.findings);
  const name = path.normalize('NFC');
  findings.delete(belowFolder(name));
  findings.set(name, own);
  return { ...decisions, findings };
}

/** With a reason why no finding of a rule counts in any report; undefined takes it back. */
export function withRule(
  decisions: Decisions,
  rule: string,
  reason: string | undefined,
): Decisions {
  return { ...decisions, rules: with1(decisions.rules, rule, reason) };
}

/** Whether nothing that was decided of a file changed from one to the other. */
export function isSameFor(path: string, one: Decisions, other: Decisions): boolean {
  return (
    one.given === other.given &&
    one.rules === other.rules &&
    ofFile(one.findings, path) === ofFile(other.findings, path) &&
    ofFile(one.opinions, path) === ofFile(other.opinions, path)
  );
}
