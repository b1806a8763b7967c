import type { GivenReason } from '../../../contract/given-reasons';
import type { Opinion } from '../../../contract/opinions';

/** What was decided of a finding: it goes back (采纳), or does not count, and why. */
export type Decision =
  | { readonly is: 'adopted' }
  | { readonly is: 'excused'; readonly reason: string };

/**
 * What a person decided of the reports on the desk. Files are known by their paths, and those that a
 * file of reasons names by what `asRead` gives: it may lie in the folder that was opened.
 */
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

/** What a path in a file of reasons is known by. No file's own begins like that. */
export function asRead(path: string): string {
  return `*/${path.normalize('NFC')}`;
}

/** By what something may be kept of a file: first what was decided here, then what was read. */
function keysOf(path: string): readonly [own: string, ...read: string[]] {
  const name = path.normalize('NFC');
  return [name, asRead(name), asRead(belowFolder(name))];
}

/** What is kept of a file. */
export function ofFile<T>(all: ReadonlyMap<string, T>, path: string): T | undefined {
  for (const key of keysOf(path)) {
    const kept = all.get(key);
    if (kept !== undefined) return kept;
  }
  return undefined;
}

/** With a value for a file, in place of all that was kept of it; undefined for none. */
function withFileOf<T>(all: ReadonlyMap<string, T>, path: string, value?: T): Map<string, T> {
  const next = new Map(all);
  const [own, ...read] = keysOf(path);
  for (const key of read) next.delete(key);
  return withEntry(next, own, value);
}

function withEntry<T>(
  all: ReadonlyMap<string, T>,
  key: string,
  value: T | undefined,
): Map<string, T> {
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
  let { opinions } = decisions;
  for (const path of paths) opinions = withFileOf(opinions, path, opinion);
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
  return { ...decisions, findings: withFileOf(decisions.findings, path, own) };
}

/** With a reason why no finding of a rule counts in any report; undefined takes it back. */
export function withRule(
  decisions: Decisions,
  rule: string,
  reason: string | undefined,
): Decisions {
  return { ...decisions, rules: withEntry(decisions.rules, rule, reason) };
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

/** What of decisions would be missed, as a text to compare: not that a report was only opened. */
function essenceOf({ opinions, findings, rules }: Decisions): string {
  const judged = [...opinions].filter(([, opinion]) => opinion !== 'seen');
  const decided = [...findings].flatMap(([file, own]) =>
    [...own].map(([key, decision]) => JSON.stringify([file, key, decision])),
  );
  const all = [...[...judged, ...rules].map((each) => JSON.stringify(each)), ...decided];
  return all.sort().join();
}

/** Whether something was decided, or taken back, that another state of it does not have. */
export function hasChanged(decisions: Decisions, since: Decisions): boolean {
  return decisions !== since && essenceOf(decisions) !== essenceOf(since);
}
