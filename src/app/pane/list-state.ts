import { useCallback, useMemo, useState } from 'react';
import type { Finding } from '../../check/finding';
import { currentEdition } from '../../schema/editions';
import type { Checked } from '../session/session-state';
import { usePane } from './pane-context';
import type { PaneParts, Wanted } from './pane-context';
import {
  allFindings,
  allKeys,
  entryAt,
  findingAt,
  lineKeys,
  noFilter,
  sectionsOf,
} from './shown-findings';
import type { Filter, Section } from './shown-findings';
import { firstSpan, spanWith } from './span';
import type { Span } from './span';

/** Where a person is in a list: at a key, among these. */
interface Standing {
  readonly key?: string | undefined;
  readonly keys: readonly string[];
}

/**
 * Where one stands once a list has changed: at the same, or at the next that is left, or at the
 * last where none is.
 */
function stillAt({ key, keys }: Standing, now: readonly string[]): string | undefined {
  if (key === undefined || now.includes(key)) return key;
  const left = new Set(now);
  return keys.slice(keys.indexOf(key) + 1).find((one) => left.has(one)) ?? now.at(-1);
}

/** What is shown of the findings, and which of them is open. */
export interface ListState {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** what stands above each finding, and is not told again with its place */
  readonly under: 'chapter' | undefined;
  readonly sections: readonly Section[];
  readonly span: Span;
  readonly onSpan: (span: Span) => void;
  /** the key of the finding, or the group, that is open */
  readonly current: string | undefined;
  /** which of the findings shown that is, the first being 1; 0 for none */
  readonly position: number;
  /** how many findings are shown */
  readonly count: number;
  /** opens one, closing the one before, and shows its place; undefined closes */
  readonly open: (key: string | undefined) => void;
  /** opens the next (1) or the one before (-1) of a line, by default of the one that is open */
  readonly go: (step: 1 | -1, from?: string) => void;
  /** keys of groups whose findings are listed */
  readonly unfolded: ReadonlySet<string>;
  readonly unfold: (group: string, isUnfolded: boolean) => void;
  /** shows in the document where something stands, if that is known */
  readonly show: (key: string) => void;
}

/** All that the pane tells of a finding, to be searched. */
function saying({ translator, state }: PaneParts): (finding: Finding) => string {
  const edition = state.checked?.report.edition ?? currentEdition();
  return (finding) =>
    [
      translator.message(finding),
      translator.ruleName(finding.rule),
      ...finding.at.map((place) => translator.place(place, edition)),
    ].join('\n');
}

/** Keeps which findings are shown and where among them the person is, also when they change. */
export function useListState(checked: Checked): ListState {
  const parts = usePane();
  const { session, translator, wanted } = parts;
  const [filter, setFilter] = useState(noFilter);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [span, setSpan] = useState(firstSpan);
  const [met, setMet] = useState<Wanted>();
  const sections = useMemo(
    () => sectionsOf(checked, filter, saying(parts), unfolded),
    [checked, filter, unfolded, translator],
  );
  const keys = useMemo(() => allKeys(sections), [sections]);
  const findings = useMemo(() => allFindings(sections), [sections]);
  const [standing, setStanding] = useState<Standing>({ keys });
  let { key: current } = standing;
  if (standing.keys !== keys) {
    current = stillAt(standing, keys);
    setStanding({ key: current, keys });
  }

  const stand = (key: string): void => {
    const around = entryAt(sections, key);
    let opened = unfolded;
    if (around?.is === 'group' && around.group.key !== key) {
      opened = new Set([...unfolded, around.group.key]);
      setUnfolded(opened);
    }
    setSpan(spanWith(span, lineKeys(sections, opened).indexOf(key)));
    setStanding({ key, keys });
  };
  if (wanted && wanted !== met) {
    if (keys.includes(wanted.key)) {
      setMet(wanted);
      stand(wanted.key);
    } else if (filter !== noFilter && checked.findings.some(({ key }) => key === wanted.key)) {
      setFilter(noFilter);
    }
  }

  const show = useCallback(
    (key: string): void => {
      const finding = findingAt(sections, key);
      if (finding && session.canReveal(finding.at[0])) {
        void session.reveal(finding.at[0], { onlyTrouble: true });
      }
    },
    [session, sections],
  );
  const open = (key: string | undefined): void => {
    if (key === undefined) {
      setStanding({ keys });
      return;
    }
    stand(key);
    show(key);
  };
  const at = current === undefined ? undefined : findingAt(sections, current);
  return {
    filter,
    onFilter: setFilter,
    under: filter.by === 'chapter' ? 'chapter' : undefined,
    sections,
    span,
    onSpan: setSpan,
    current,
    position: at ? findings.indexOf(at) + 1 : 0,
    count: findings.length,
    open,
    go(step, from = current) {
      const lines = lineKeys(sections, unfolded);
      const line = from === undefined ? -1 : lines.indexOf(from);
      const next = line < 0 ? (step > 0 ? 0 : lines.length - 1) : line + step;
      const key = lines[Math.max(0, Math.min(lines.length - 1, next))];
      if (key !== undefined) open(key);
    },
    unfolded,
    unfold(group, isUnfolded) {
      const others = [...unfolded].filter((key) => key !== group);
      setUnfolded(new Set(isUnfolded ? [...others, group] : others));
      if (!isUnfolded) setStanding({ key: group, keys });
    },
    show,
  };
}
