import { fromLastingKey } from '../../../check/lasting-key';
import type { Reason } from '../../../check/reasons';
import type { JsonChecked } from '../../../contract/check';
import type { DeskRow } from '../desk-state';
import { ofFile } from './decisions';
import type { Decision, Decisions } from './decisions';
import { heldReasons } from './judged';

/** A finding by its lasting key, as it is found in an open document. */
export interface FoundNow {
  readonly key: string;
  readonly rule: string;
}

/** Why a finding does not count, by its lasting key; undefined where it does. */
type Reasons = ReadonlyMap<string, string | undefined>;

function reasonsIn({ findings }: JsonChecked): Reasons {
  return new Map(findings.map(({ key, reason }) => [key, reason]));
}

/** What is decided of a row's findings. */
export interface DecidedOf {
  /**
   * Why a finding does not count, once what was decided is followed; undefined where it does. Of
   * what came by an edit the row knows nothing until it is checked again.
   */
  reasonOf(key: string): string | undefined;
  /** Whether what the file itself says of it holds. */
  isAsFiled(key: string): boolean;
}

/** What is decided of the findings of a row; undefined while it is not checked. */
export function decidedOf(
  { path, state }: DeskRow,
  { findings }: Decisions,
): DecidedOf | undefined {
  if (state.is !== 'checked') return undefined;
  const after = reasonsIn(state.report);
  const before = reasonsIn(state.found ?? state.report);
  const own = ofFile(findings, path);
  return {
    reasonOf: (key) => {
      if (after.has(key)) return after.get(key);
      const decision = own?.get(key);
      return decision?.is === 'excused' ? decision.reason : undefined;
    },
    isAsFiled: (key) =>
      after.has(key) ? after.get(key) === before.get(key) : own?.has(key) !== true,
  };
}

/** What was decided of findings that are others by now; each is kept at what is there instead. */
function lapsed(
  there: readonly FoundNow[],
  { path, state }: DeskRow,
  { findings, given }: Decisions,
): readonly Reason[] {
  const keys = new Set(there.map(({ key }) => key));
  const byMark = new Map(there.map((one) => [fromLastingKey(one.key).place, one.rule]));
  const own = ofFile(findings, path) ?? new Map<string, Decision>();
  const ofOwn = [...own].flatMap(([key, decision]): readonly Reason[] => {
    const rule = byMark.get(fromLastingKey(key).place);
    if (decision.is === 'adopted' || keys.has(key) || rule === undefined) return [];
    return [{ ...fromLastingKey(key), rule, reason: decision.reason }];
  });
  if (state.is !== 'checked') return ofOwn;
  const held = heldReasons(given, state.found ?? state.report, path);
  const ofGiven = held.flatMap(({ is, given: one, findings: [first] }): readonly Reason[] => {
    if (!first || (is !== 'lapsed' && is !== 'mend')) return [];
    const now = fromLastingKey(first.key);
    // What was given by its place has no key; the place's mark is like that of no finding.
    const key = is === 'mend' ? now.key : fromLastingKey(one.key ?? now.place ?? '').key;
    return [{ ...now, key, rule: one.rule, reason: one.reason }];
  });
  return [...ofOwn, ...ofGiven];
}

/**
 * What a report's own file is to keep of what was decided of it, beside what it kept before: what
 * was decided goes before that.
 *
 * @param own what the file kept when it was opened
 * @param there what is found in it now
 */
export function reasonsToKeep(
  own: readonly Reason[],
  there: readonly FoundNow[],
  row: DeskRow,
  decisions: Decisions,
): readonly Reason[] {
  const decided = decidedOf(row, decisions);
  if (!decided) return own;
  const others = there.filter(({ key }) => !decided.isAsFiled(key));
  const gone = new Set(others.map(({ key }) => fromLastingKey(key).key));
  const excused = others.flatMap(({ key, rule }): readonly Reason[] => {
    const reason = decided.reasonOf(key);
    return reason === undefined ? [] : [{ ...fromLastingKey(key), rule, reason }];
  });
  const kept = own.filter(({ key }) => !gone.has(key));
  const known = new Set([...kept, ...excused].map(({ key }) => key));
  return [
    ...kept,
    ...excused,
    ...lapsed(there, row, decisions).filter(({ key }) => !known.has(key)),
  ];
}
