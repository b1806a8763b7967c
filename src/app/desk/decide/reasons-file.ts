import type { GivenReason, GivenReasons } from '../../../contract/given-reasons';
import type { DeskRow } from '../desk-state';
import { asRead, belowFolder, ofFile } from './decisions';
import type { Decision, Decisions } from './decisions';
import { heldReasons } from './judged';

/** How files are named in a file that lies in the one folder they are all from, or beside them. */
function namesIn(rows: readonly DeskRow[]): (path: string) => string {
  const folders = new Set(
    rows.map(({ path }) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '')),
  );
  return folders.size === 1 ? belowFolder : (path) => path;
}

/** What was decided of the rows, as a file that the command line reads. */
export function reasonsFileOf(rows: readonly DeskRow[], decisions: Decisions): GivenReasons {
  const nameOf = namesIn(rows);
  const reasons: GivenReason[] = [];
  const adopted: { file: string; key: string }[] = [];
  const opinions: NonNullable<GivenReasons['review']>['opinions'] = [];
  // What was read stays as it was written, but for what was decided otherwise here.
  const settled = new Set<GivenReason>();
  for (const { path, state, opinion } of rows) {
    const file = nameOf(path);
    if (opinion) opinions.push({ file, opinion });
    if (state.is !== 'checked') continue;
    const found = state.found ?? state.report;
    const own = ofFile(decisions.findings, path);
    for (const { given, findings, is } of heldReasons(decisions.given, found, path)) {
      if (is === 'lapsed' || findings.some(({ key }) => own?.has(key))) settled.add(given);
    }
    for (const { key, rule, place, class: its } of found.findings) {
      const decision = own?.get(key);
      if (decision?.is === 'adopted') adopted.push({ file, key });
      if (decision?.is === 'adopted' || its === 'mend') continue;
      const reason = decision?.reason ?? decisions.rules.get(rule);
      if (reason !== undefined) reasons.push({ file, rule, key, place: place.label, reason });
    }
  }
  const rules = [...decisions.rules].map(([rule, reason]) => ({ rule, reason }));
  const kept = decisions.given.filter((one) => !settled.has(one));
  return { version: 1, reasons: [...kept, ...reasons], review: { opinions, adopted, rules } };
}

/** With what was decided in a file, beside and in place of what was decided before. */
export function withFile(decisions: Decisions, { reasons, review }: GivenReasons): Decisions {
  const rules = new Map(decisions.rules);
  for (const { rule, reason } of review?.rules ?? []) rules.set(rule, reason);
  const opinions = new Map(decisions.opinions);
  for (const { file, opinion } of review?.opinions ?? []) {
    opinions.set(asRead(file), opinion);
  }
  const findings = new Map<string, ReadonlyMap<string, Decision>>(decisions.findings);
  for (const { file, key } of review?.adopted ?? []) {
    const name = asRead(file);
    findings.set(name, new Map([...(findings.get(name) ?? []), [key, { is: 'adopted' }]]));
  }
  // What a rule's own decision says of each of its findings need not be kept twice.
  const single = reasons.filter(({ rule, reason }) => rules.get(rule) !== reason);
  return { opinions, findings, rules, given: [...decisions.given, ...single] };
}
