import type {
  Action,
  ChangeId,
  OutcomeId,
  PeriodId,
  RateId,
  RelationId,
  ScopeId,
  Thing,
} from '../../schema/terms';
import type { Mark, Unknown, Word } from './cut';

export type Label = Word | Unknown | Mark;

/** One name of a result: in the form's words, by its reason, or both. */
export interface ResultName {
  readonly result?: string;
  readonly reasons: readonly string[];
  /** 因其他原因不予处理: maybe not all that ended so */
  readonly isSome?: true;
}

/** What a stretch of words says. */
export interface Features {
  readonly actions: readonly Action[];
  readonly things: readonly Thing[];
  readonly results: readonly ResultName[];
  readonly applicants: readonly string[];
  readonly outcomes: readonly OutcomeId[];
  readonly scopes: readonly { readonly as: ScopeId; readonly text: string }[];
  readonly periods: readonly PeriodId[];
  readonly relations: ReadonlySet<RelationId>;
  readonly changes: ReadonlySet<ChangeId>;
  readonly rates: readonly RateId[];
  readonly about: boolean;
  readonly open: boolean;
  /** what the lexicon does not know before the first word that names something */
  readonly before: string | undefined;
  /** and behind it */
  readonly behind: string | undefined;
  /** only a court ends cases so: 败诉 */
  readonly ofCourt: boolean;
  /** others are helped to do it: 指导答复 */
  readonly assists: boolean;
  /** 共有, 累计: it counts all there is */
  readonly inAll: boolean;
  /** an action comes first of what names something */
  readonly actionFirst: boolean;
  /** 对 stands before it: something is done with what is counted */
  readonly isObject: boolean;
  /** a time comes before all that names something */
  readonly periodFirst: boolean;
  /** a scope comes before any action: it is who acts, or when */
  readonly scopeFirst: boolean;
}

const naming: ReadonlySet<string> = new Set([
  'action',
  'thing',
  'result',
  'reason',
  'applicant',
  'outcome',
  'open',
  'rate',
]);

function groupOf(row: string): string {
  return row.split('.')[0] ?? row;
}

function isAnd(label: Label | undefined): boolean {
  if (label?.is !== 'word') return label?.is === 'mark';
  return label.term.is === 'relation' && label.term.as === 'and';
}

function isResult(label: Label | undefined, as?: string): boolean {
  if (label?.is !== 'word' || label.term.is !== 'result') return false;
  return as === undefined || label.term.as === as;
}

/** Letters to the authorities are counted nowhere, but as a reason they are a row: 因信访不予处理. */
function withPetitions(words: readonly Label[]): readonly Label[] {
  return words.map((label, at) => {
    const isPetition =
      label.is === 'word' &&
      label.term.is === 'thing' &&
      label.text.startsWith('信访') &&
      /^(?:因|由于|属|系)/.test(words[at - 1]?.text ?? '') &&
      isResult(
        words.slice(at + 1).find((each) => each.is !== 'word' || each.term.is !== 'filler'),
        'notProcessed*',
      );
    return isPetition ? { ...label, term: { is: 'reason', as: 'notProcessed.petition' } } : label;
  });
}

/** Puts a result and its reasons together, in either order: 因信息不存在无法提供. */
function namesOf(words: readonly Label[]): readonly ResultName[] {
  const names: { result?: string; reasons: string[]; isSome?: true }[] = [];
  let others: Label | undefined;
  for (const [at, label] of words.entries()) {
    if (label.is !== 'word') continue;
    const { term } = label;
    const last = names.at(-1);
    const [next, then] = [words[at + 1], words[at + 2]];
    const isJoined =
      term.is === 'open' && isAnd(next) && then?.is === 'word' && then.term.is === 'result';
    // 因其他原因不予处理 is one name, not two.
    const isOtherReason = isResult(label, 'other.other') && isResult(next);
    if (isJoined) names.push({ result: 'granted', reasons: [] });
    else if (isOtherReason) others = next;
    else if (term.is === 'result') {
      const group = term.as.replace('*', '');
      const fits =
        last !== undefined &&
        last.result === undefined &&
        last.reasons.every((reason) => groupOf(reason) === group);
      if (fits) last.result = term.as;
      else names.push({ result: term.as, reasons: [], ...(label === others && { isSome: true }) });
    } else if (term.is === 'reason') {
      const sameGroup =
        last !== undefined &&
        (last.result === undefined
          ? last.reasons.some((reason) => groupOf(reason) === groupOf(term.as))
          : last.result === `${groupOf(term.as)}*`);
      if (sameGroup) {
        if (!last.reasons.includes(term.as)) last.reasons.push(term.as);
      } else names.push({ reasons: [term.as] });
    }
  }
  return names;
}

/** What words say of a figure beside them. */
export function featuresOf(labels: readonly Label[]): Features {
  const words = withPetitions(labels);
  const actions: Action[] = [];
  const things: Thing[] = [];
  const applicants: string[] = [];
  const outcomes: OutcomeId[] = [];
  const scopes: { as: ScopeId; text: string }[] = [];
  const periods: PeriodId[] = [];
  const relations = new Set<RelationId>();
  const changes = new Set<ChangeId>();
  const rates: RateId[] = [];
  let about = false;
  let open = false;
  let ofCourt = false;
  let assists = false;
  let inAll = false;
  let before: string | undefined;
  let behind: string | undefined;
  let first: string | undefined;
  let scopeFirst = false;
  let periodFirst = false;
  words.forEach((label, at) => {
    if (label.is === 'mark') {
      relations.add('and');
      return;
    }
    if (label.is === 'unknown') {
      const [next, then] = [words[at + 1], words[at + 2]];
      // 民办学校等企业 names an example.
      const isExample =
        next?.is === 'word' &&
        next.term.is === 'relation' &&
        next.term.as === 'and-others' &&
        then?.is === 'word' &&
        naming.has(then.term.is);
      if (isExample) return;
      if (first === undefined) before ??= label.text;
      else behind ??= label.text;
      return;
    }
    const { term } = label;
    if (naming.has(term.is) || (term.is === 'scope' && term.as === 'topic')) first ??= term.is;
    switch (term.is) {
      case 'action':
        assists ||= term.as === 'assist' && actions.length === 0;
        actions.push(term.as === 'assist' ? 'other' : term.as);
        break;
      case 'thing':
        things.push(term.as);
        break;
      case 'applicant':
        applicants.push(...term.as.split(' '));
        break;
      case 'outcome':
        outcomes.push(term.as);
        ofCourt ||= /[诉判]/.test(label.text);
        break;
      case 'scope':
        if (actions.length === 0 && term.as !== 'self') scopeFirst = true;
        scopes.push({ as: term.as, text: label.text });
        break;
      case 'period':
        if (first === undefined && changes.size === 0) periodFirst = true;
        periods.push(term.as);
        break;
      case 'relation':
        relations.add(term.as);
        inAll ||= term.as === 'total';
        break;
      case 'change':
        changes.add(term.as);
        break;
      case 'rate':
        rates.push(term.as);
        break;
      case 'about':
        about = true;
        break;
      case 'open':
        open = true;
        break;
      case 'filler':
        inAll ||= /^(?:共|累计)/.test(label.text);
        break;
      case 'result':
      case 'reason':
        break;
    }
  });
  return {
    actions,
    things,
    results: namesOf(words),
    applicants: [...new Set(applicants)],
    outcomes,
    scopes,
    periods,
    relations,
    changes,
    rates,
    about,
    open,
    ofCourt,
    assists,
    inAll,
    actionFirst: first === 'action',
    isObject: words[0]?.text === '对',
    periodFirst,
    scopeFirst,
    before,
    behind,
  };
}

/** Whether words name what a figure counts. */
export function namesSomething(features: Features): boolean {
  return (
    features.actions.length > 0 ||
    features.things.length > 0 ||
    features.results.length > 0 ||
    features.applicants.length > 0 ||
    features.outcomes.length > 0 ||
    features.open
  );
}
