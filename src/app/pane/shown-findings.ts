import type { Finding } from '../../check/finding';
import { byChapter } from '../../check/order';
import { foldToSearch } from '../../report/text/fold';
import type { ChapterId, Severity } from '../../schema/form';
import type { Checked } from '../session/session-state';
import { entriesOf } from './groups';
import type { Entry } from './groups';

/** Which findings a person wants to see, and in what order. */
export interface Filter {
  /** empty for all */
  readonly severities: ReadonlySet<Severity>;
  /** what is to stand in what is told of them */
  readonly text: string;
  readonly by: 'chapter' | 'rule';
}

export const noFilter: Filter = { severities: new Set(), text: '', by: 'chapter' };

/** What stands under one heading: a chapter's findings, or a rule's; without both, the opening's. */
export interface Section {
  readonly key: string;
  readonly chapter?: ChapterId;
  readonly rule?: string;
  readonly count: number;
  readonly entries: readonly Entry[];
}

/**
 * The findings that are wanted, by their headings.
 *
 * @param says all that is told of a finding, to be searched
 * @param opened keys of groups that a person has open
 */
export function sectionsOf(
  { report, findings }: Pick<Checked, 'report' | 'findings'>,
  { severities, text, by }: Filter,
  says: (finding: Finding) => string,
  opened: ReadonlySet<string>,
): readonly Section[] {
  const looked = foldToSearch(text);
  const wanted = findings.filter(
    (finding) =>
      (severities.size === 0 || severities.has(finding.severity)) &&
      (looked === '' || foldToSearch(says(finding)).includes(looked)),
  );
  if (by === 'chapter') {
    return byChapter(report, wanted).map((each) => ({
      key: each.chapter ?? 'opening',
      ...(each.chapter && { chapter: each.chapter }),
      count: each.findings.length,
      entries: entriesOf(each.findings, opened),
    }));
  }
  return [...new Set(wanted.map(({ rule }) => rule))].map((rule) => {
    const its = wanted.filter((finding) => finding.rule === rule);
    return { key: rule, rule, count: its.length, entries: entriesOf(its, opened) };
  });
}

/** Every finding of a list, also those that are folded away, in their order. */
export function allFindings(sections: readonly Section[]): readonly Finding[] {
  return sections.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.is === 'finding' ? [entry.finding] : entry.group.findings)),
  );
}

/** The keys of an entry: a group's own and those of all in it. */
function keysIn(entry: Entry): readonly [string, ...string[]] {
  return entry.is === 'finding'
    ? [entry.finding.key]
    : [entry.group.key, ...entry.group.findings.map(({ key }) => key)];
}

/** Every key of a list, also those that are folded away, in their order. */
export function allKeys(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ entries }) => entries.flatMap(keysIn));
}

/** The keys of the lines that are seen, in their order. */
export function lineKeys(
  sections: readonly Section[],
  opened: ReadonlySet<string>,
): readonly string[] {
  return sections.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      const [own, ...others] = keysIn(entry);
      return opened.has(own) ? [own, ...others] : [own];
    }),
  );
}

/** The entry that a key is of, or of something in it. */
export function entryAt(sections: readonly Section[], key: string): Entry | undefined {
  return sections.flatMap(({ entries }) => entries).find((entry) => keysIn(entry).includes(key));
}

/** The finding, or the first of the group, that a key is of. */
export function findingAt(sections: readonly Section[], key: string): Finding | undefined {
  const entry = entryAt(sections, key);
  if (entry?.is !== 'group') return entry?.finding;
  const { findings } = entry.group;
  return findings.find((one) => one.key === key) ?? findings[0];
}
