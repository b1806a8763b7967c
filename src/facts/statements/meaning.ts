import type { Action, OutcomeId, PeriodId, ScopeId, Thing } from '../../schema/terms';
import {
  appealsMeasure,
  applicationMeasure,
  disclosureMeasure,
  resultMeasure,
} from '../../schema/terms/figures';
import type { ApplicationSum, Measure } from '../../schema/terms/figures';
import { namesSomething } from './features';
import type { Features, ResultName } from './features';

/** Why a figure is none of the tables'. */
export type Reason =
  | 'other-year'
  | 'part-of-year'
  | 'several-years'
  | 'plan'
  | 'other-body'
  | 'channel'
  | 'part'
  | 'topic'
  | 'other-thing'
  | 'other-action'
  | 'unknown-word'
  | 'nothing-named'
  | 'unit'
  | 'comparison';

/** What a figure states. */
export type Meaning =
  | {
      readonly is: 'figures';
      /** all of them must be the figure */
      readonly measures: readonly Measure[];
      /** it is a part of the figure, so it cannot be more */
      readonly atMost?: true;
      /** the way in which they came, beside which there are others */
      readonly channel?: string;
      /** it counts only applications of this row */
      readonly within?: 'newlyReceived' | 'carriedOver';
    }
  | { readonly is: 'left'; readonly why: Reason; readonly word?: string };

export interface Scope {
  readonly as: ScopeId;
  readonly text: string;
}

/** What is carried from one figure of a sentence to the next. */
export interface Context {
  thing: Thing | undefined;
  action: Action | undefined;
  period: PeriodId | undefined;
  scope: Scope | undefined;
  /** 新收的23件中 */
  within: 'newlyReceived' | 'carriedOver' | undefined;
  /** 清理, 代理: what is done with things of these kinds, which no figure counts */
  readonly taint: Set<Kind>;
  /** the sentence is about the disclosure of information */
  isAbout: boolean;
  /** 失效 and 废止 stand in one sentence with figures of their own */
  readonly lapses: boolean;
  /** it stands where reports tell of applications */
  readonly isOnRequest: boolean;
  /** groups of results that the sentence divides by reason */
  divided: ReadonlySet<string>;
  /** 此外还收到1件: figures of what came in are parts of it */
  addsMore: boolean;
  /** what is done in the stretch is done by others who were helped */
  isAssisted: boolean;
  /** the kinds of cases told of one after another, before how they ended */
  told: readonly Thing[];
  /** some cases are told of as still pending, and not of those counted before */
  readonly leavesPending: boolean;
  /** a figure before in the stretch counts what is none of ours */
  isOther: boolean;
  /** the stretch is about a fee */
  isFee: boolean;
}

export type Kind = 'applications' | 'appeals' | 'documents' | 'decisions';

const kinds: Readonly<Partial<Record<Thing, Kind>>> = {
  application: 'applications',
  request: 'applications',
  review: 'appeals',
  suit: 'appeals',
  appeals: 'appeals',
  'direct-suit': 'appeals',
  'suit-after-review': 'appeals',
  regulations: 'documents',
  'normative-documents': 'documents',
  licensing: 'decisions',
  punishment: 'decisions',
  coercion: 'decisions',
};

/** Which figures a thing is counted in; undefined for any other. */
export function kindOf(thing: Thing | undefined): Kind | undefined {
  return thing === undefined ? undefined : kinds[thing];
}

const units: Readonly<Record<Kind, RegExp>> = {
  applications: /^(?:件|份|宗|条|例|起|项|个|次|件次|条次|封)?$/,
  appeals: /^(?:件|起|宗|例|次|个|份|项|件次)?$/,
  documents: /^(?:件|份|个|部|项)?$/,
  decisions: /^(?:件|项|个|宗|起|例|次|份|件次)?$/,
};

const left = (why: Reason, word?: string): Meaning => ({
  is: 'left',
  why,
  ...(word === undefined ? {} : { word }),
});

const appealRows: Readonly<Partial<Record<Thing, readonly string[]>>> = {
  review: ['review'],
  suit: ['directSuit', 'suitAfterReview'],
  appeals: ['review', 'directSuit', 'suitAfterReview'],
  'direct-suit': ['directSuit'],
  'suit-after-review': ['suitAfterReview'],
};

/** The rows of the table of appeals that words name. */
export function rowsOfAppeals(things: readonly Thing[]): readonly string[] {
  return [...new Set(things.flatMap((thing) => appealRows[thing] ?? []))];
}

const outcomeColumns: Readonly<Record<OutcomeId, readonly string[]>> = {
  upheld: ['upheld'],
  dismissed: ['upheld', 'other'],
  corrected: ['corrected'],
  other: ['other'],
  pending: ['pending'],
  decided: ['decided'],
};

/** The outcomes that words name: in what is said of cases, some words of applications are outcomes. */
function outcomeOf({ outcomes, actions, results }: Features): OutcomeId | undefined {
  const named = outcomes.at(-1);
  if (named !== undefined) return named;
  if (actions.includes('withdraw')) return 'other';
  if (actions.includes('pending')) return 'pending';
  if (actions.includes('finish')) return 'decided';
  return results.some(({ result }) => result === 'other.other') ? 'other' : undefined;
}

function appeals(features: Features, context: Context): Meaning {
  if (features.scopes.some(({ as }) => as === 'reviewer')) return left('other-body');
  if (features.actions.includes('other') || context.taint.has('appeals')) {
    return left('other-action');
  }
  if (!context.isAbout) return left('topic');
  if (features.actions.includes('carry') && features.periods.includes('last-year')) {
    return left('other-year');
  }
  const own = features.things.filter((thing) => appealRows[thing] !== undefined);
  const things = own.length > 0 ? own : [context.thing ?? 'case'];
  // 未经复议直接起诉 says more than 行政诉讼 before it.
  const exact = things.filter((thing) => thing === 'direct-suit' || thing === 'suit-after-review');
  const rows = rowsOfAppeals(exact.length > 0 ? exact : things);
  if (rows.length === 0) return left('nothing-named');
  const outcome = outcomeOf(features);
  const columns =
    outcome === undefined
      ? ['total', ...(context.leavesPending ? ['decided'] : [])]
      : outcomeColumns[outcome];
  const measure = appealsMeasure(rows, columns);
  // 直接起诉1件，复议后起诉0件，败诉1件 may tell how all of them ended.
  const all = own.length > 0 || outcome === undefined ? [] : rowsOfAppeals(context.told);
  const suits = all.filter((row) => row !== 'review');
  const sums = (features.ofCourt || suits.length === all.length ? [suits] : [suits, all])
    .filter((each) => each.length > rows.length)
    .map((each) => appealsMeasure(each, columns));
  return {
    is: 'figures',
    measures: [
      sums.length === 0
        ? measure
        : {
            ...measure,
            readings: [measure, ...sums].flatMap(({ readings }) => readings),
            exact: false,
          },
    ],
  };
}

const documentColumns: Readonly<Partial<Record<Action, string>>> = {
  'in-force': 'inForce',
  repeal: 'repealed',
  lapse: 'repealed',
  issue: 'issued',
  'receive-new': 'issued',
};

function documents(thing: Thing, features: Features, context: Context): Meaning {
  const { actions } = features;
  const isNamed = features.things.some((each) => kindOf(each) === 'documents');
  if (
    actions.includes('other') ||
    actions.includes('amend') ||
    (context.taint.has('documents') && !isNamed)
  ) {
    return left('other-action');
  }
  const order: readonly Action[] = ['in-force', 'repeal', 'lapse', 'issue', 'receive-new'];
  const own = order.find((action) => actions.includes(action));
  // 制发2件，目前共有7件 goes on to all there are.
  const goesOn = actions.length === 0 && !features.inAll && features.periods.length === 0;
  const action = own ?? (goesOn ? context.action : undefined);
  const column = action === undefined ? undefined : documentColumns[action];
  if (column === undefined) return left('other-action');
  const row = thing === 'regulations' ? 'regulations' : 'normativeDocuments';
  const isJoined = actions.includes('repeal') && actions.includes('lapse');
  const isPart = column === 'repealed' && !isJoined && (action === 'lapse' || context.lapses);
  const named = features.scopes.some(({ as }) => as === 'name');
  return {
    is: 'figures',
    measures: [disclosureMeasure(row, column)],
    ...(isPart || named ? { atMost: true as const } : {}),
  };
}

function decisions(thing: Thing, features: Features, context: Context): Meaning {
  const { actions } = features;
  const action = actions.at(-1) ?? context.action;
  const fits =
    action === undefined || action === 'decide' || action === 'handle' || action === 'finish';
  if (!fits || actions.includes('other') || context.taint.has('decisions') || features.open) {
    return left('other-action');
  }
  return { is: 'figures', measures: [disclosureMeasure(thing, 'decisions')] };
}

/** The sums of rows that the names of results may mean. */
function rowsOfResults(
  names: readonly ResultName[],
  hasMore: boolean,
  divided: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const one = ({ result, reasons }: ResultName): readonly (readonly string[])[] => {
    if (result === 'other.other') return [['other.other'], ['other*']];
    if (result === undefined)
      return hasMore ? [[`${reasons[0]?.split('.')[0] ?? ''}*`]] : [reasons];
    if (reasons.length === 0 || hasMore) return [[result]];
    return divided.has(result) ? [reasons] : [reasons, [result]];
  };
  return names.reduce<readonly (readonly string[])[]>(
    (sums, name) => sums.flatMap((sum) => one(name).map((rows) => [...sum, ...rows])),
    [[]],
  );
}

function sumOf(features: Features, context: Context): ApplicationSum | undefined {
  const { actions, periods, relations } = features;
  const has = (...wanted: readonly Action[]): boolean =>
    wanted.some((action) => actions.includes(action));
  // 上年结转与本年新收申请合计
  const isBoth = has('carry') && periods.includes('last-year') && has('receive', 'receive-new');
  if (isBoth && relations.has('and')) return 'due';
  if (has('carry') || has('pending')) {
    if (periods.includes('next-year')) return 'forward';
    if (periods.includes('last-year')) return 'over';
    const isOnlyCarried =
      actions.every((action) => action === 'carry') &&
      !relations.has('rest') &&
      !relations.has('still') &&
      !relations.has('except');
    return isOnlyCarried ? 'carried' : 'forward';
  }
  if (relations.has('still') && has('handle')) return 'forward';
  if (periods.includes('next-year')) return 'forward';
  if (has('due')) return 'due';
  if (has('receive-new')) return 'new';
  if (has('receive') && has('finish')) return 'received or finished';
  if (has('finish')) return 'finished';
  if (has('receive')) return 'received';
  if (has('handle')) return 'handled';
  const isNamed = features.applicants.length > 0 || features.open;
  if (relations.has('rest') && !isNamed && context.action !== undefined) return 'forward';
  return undefined;
}

const carriedSums: ReadonlySet<ApplicationSum> = new Set(['over', 'forward', 'carried']);

/** What was done last, where words say nothing of it. */
const sumsOfActions: Readonly<Partial<Record<Action, ApplicationSum>>> = {
  'receive-new': 'new',
  finish: 'finished',
  handle: 'handled',
};

function applications(features: Features, context: Context, isPart: boolean): Meaning {
  const { actions, results, applicants, relations, periods } = features;
  const columns = applicants.length > 0 ? applicants : ['total'];
  const within = context.within === undefined ? {} : { within: context.within };
  if (results.length > 0) {
    if (context.isAssisted) return left('other-action');
    // 收到重复申请 tells what came in, not how it ended.
    const isOnlyReason = results.every(({ result }) => result === undefined);
    if (isOnlyReason && (actions.includes('receive') || actions.includes('receive-new'))) {
      return left('topic');
    }
    if (actions.includes('carry')) return left('nothing-named');
    // 对不予公开的7件，均… may be some of them.
    const isSome =
      features.isObject || results.some((each) => each.isSome) ? { atMost: true as const } : {};
    const rows = rowsOfResults(results, relations.has('and-others'), context.divided);
    return { is: 'figures', measures: [resultMeasure(rows, columns)], ...within, ...isSome };
  }
  const isCarried = actions.includes('carry') && periods.includes('last-year');
  const doing = actions.findIndex((action) => action === 'finish' || action === 'handle');
  if (isCarried && doing >= 0 && doing < actions.indexOf('carry')) {
    return { is: 'figures', measures: [applicationMeasure('over', columns)], atMost: true };
  }
  if (actions.includes('withdraw')) {
    return { is: 'figures', measures: [resultMeasure([['other*']], columns)], atMost: true };
  }
  // 收到转来的申请1件 tells of a way in, not of what is carried on.
  const isSentOn = actions[0]?.startsWith('receive') === true && actions.at(-1) === 'carry';
  const isDated = periods.includes('next-year') || periods.includes('last-year');
  if (isSentOn && !isDated && !relations.has('rest') && !relations.has('still')) {
    return left('part');
  }
  const sum = sumOf(features, context);
  if (sum !== undefined) {
    if (!carriedSums.has(sum) && actions.includes('other')) return left('other-action');
    const isOfAll = carriedSums.has(sum) || sum === 'new' || sum === 'due';
    const isAdded = context.addsMore && (sum === 'new' || sum === 'received');
    return {
      is: 'figures',
      measures: [applicationMeasure(sum, columns)],
      ...(isOfAll ? {} : within),
      ...(isAdded && !features.inAll ? { atMost: true as const } : {}),
    };
  }
  if (actions.includes('other') || actions.includes('publish')) return left('other-action');
  if (features.open) {
    return { is: 'figures', measures: [resultMeasure([['granted']], columns)], ...within };
  }
  if (applicants.length > 0) {
    return { is: 'figures', measures: [applicationMeasure('received', columns)] };
  }
  const goesOn = relations.has('total') || features.things.length > 0 || features.changes.has('to');
  if (!goesOn) return left('nothing-named');
  if ((isPart && !features.changes.has('to')) || relations.has('among')) return left('part');
  const before = context.action === undefined ? undefined : sumsOfActions[context.action];
  return { is: 'figures', measures: [applicationMeasure(before ?? 'received', columns)] };
}

const reasonsOfPeriods: Readonly<Partial<Record<PeriodId, Reason>>> = {
  'last-year': 'other-year',
  'next-year': 'other-year',
  'other-year': 'other-year',
  part: 'part-of-year',
  'many-years': 'several-years',
  plan: 'plan',
};

const reasonsOfScopes: Readonly<Record<ScopeId, Reason | undefined>> = {
  channel: 'channel',
  'channel-online': 'channel',
  'channel-offline': 'channel',
  body: 'other-body',
  area: 'other-body',
  'own-level': 'other-body',
  self: undefined,
  name: undefined,
  topic: 'topic',
  reviewer: 'other-body',
  person: 'topic',
  sample: 'topic',
  step: 'part',
};

/** Why a figure of another time, body or channel is none of the tables'. */
function outside(features: Features, context: Context): Meaning | undefined {
  const isCarried =
    features.actions.some((action) => action === 'carry' || action === 'pending') ||
    (features.periods.includes('next-year') &&
      features.actions.some((action) => action === 'handle' || action === 'finish'));
  // 规划计划300条 plans nothing.
  const plans = features.actions.length > 0 || features.rates.length > 0;
  const own = features.periods.filter(
    (period) =>
      !(isCarried && (period === 'last-year' || period === 'next-year')) &&
      !(period === 'plan' && !plans),
  );
  const period =
    own.findLast((each) => each !== 'this-year' || own.length === 1) ??
    (isCarried ? undefined : context.period);
  const why = period === undefined ? undefined : reasonsOfPeriods[period];
  if (why !== undefined) return left(why);
  const scope = features.scopes.find(({ as }) => reasonsOfScopes[as] !== undefined);
  const isReset =
    features.scopes.some(({ as }) => as === 'self') ||
    features.relations.has('total') ||
    features.periods.includes('this-year');
  const carried = scope ?? (isReset ? undefined : context.scope);
  const barred = carried && reasonsOfScopes[carried.as];
  return carried && barred ? left(barred, carried.text) : undefined;
}

/** What hides a figure's meaning: words that the lexicon does not know, where they count. */
function unknownIn(features: Features, isPart: boolean, isBehind: boolean): string | undefined {
  const isTolerant = features.actions.some(
    (action) => action === 'carry' || action === 'pending' || action === 'withdraw',
  );
  if (isTolerant && isBehind) return undefined;
  if (features.behind !== undefined) return features.behind;
  if (features.before === undefined) return undefined;
  return features.actionFirst && !isPart && !isBehind ? undefined : features.before;
}

/**
 * What a figure states, by the words that name it and what went before.
 *
 * @param unit what it is counted in
 * @param isPart it is one of the parts of another
 * @param isBehind the words stand behind it
 */
export function meaningOf(
  features: Features,
  context: Context,
  unit: string,
  isPart: boolean,
  isBehind: boolean,
): Meaning {
  const { relations } = features;
  const isNamed = namesSomething(features) || features.changes.has('to');
  const isSum = relations.has('total') || relations.has('rest') || relations.has('still');
  const barred = outside(features, context);
  if (barred?.is === 'left' && barred.why === 'channel') {
    const own = { ...context, scope: undefined };
    const whole = meaningOf({ ...features, scopes: [] }, own, unit, isPart, isBehind);
    const isOurs = whole.is === 'figures' && whole.measures[0]?.table === 'applications';
    // What came or was done in one way is part of all that was.
    return isOurs ? { ...whole, atMost: true, channel: barred.word ?? '' } : barred;
  }
  if (barred) return barred;
  if ((features.changes.has('up') || features.changes.has('down')) && !features.changes.has('to')) {
    return left('comparison');
  }
  if (!isNamed && !isSum) return left('nothing-named');
  // 其中区政府本级, 其中我局 is one of several.
  if (isPart && relations.has('among') && features.scopes.some(({ as }) => as === 'self')) {
    return left('part');
  }
  const things = features.things.filter(
    (thing) => !(thing === 'information' && features.results.length > 0) && thing !== 'fee',
  );
  // 8件正在办理 and 8件办理完毕 both begin with 8件办理.
  const isVague =
    isBehind &&
    features.actions.length > 0 &&
    features.actions.every((action) => action === 'handle') &&
    !features.relations.has('still') &&
    !features.periods.includes('next-year') &&
    features.results.length === 0;
  if (
    isVague &&
    (features.things.length === 0 || kindOf(features.things.at(-1)) === 'applications')
  )
    return left('nothing-named');
  if (things.includes('other')) return left('other-thing');
  if (
    context.isOther &&
    kindOf(things.at(-1) ?? context.thing) === 'applications' &&
    features.results.length === 0
  ) {
    return left('other-action');
  }
  const strange = unknownIn(features, isPart, isBehind);
  if (strange !== undefined) return left('unknown-word', strange);
  const isText = things.includes('document') && features.open;
  if (things.includes('information') || isText) return left('other-thing');
  const ownThing = things.findLast((thing) => thing !== 'case' && thing !== 'document');
  const isOurs =
    kindOf(context.thing) === 'applications' ||
    (context.isOnRequest &&
      features.actions.some((each) => each === 'receive' || each === 'receive-new'));
  const thing =
    ownThing === 'request' ? (isOurs ? 'application' : 'request') : (ownThing ?? context.thing);
  if (thing === 'charges') {
    return /^[万亿]?元$/.test(unit)
      ? { is: 'figures', measures: [disclosureMeasure('fees', 'amount')] }
      : left('unit');
  }
  if (features.results.some(({ reasons }) => reasons[0] === 'other.feeUnpaid')) {
    return applications(features, context, isPart);
  }
  if (thing === 'request' || thing === 'other' || thing === 'fee' || context.isFee) {
    return left('other-thing');
  }
  // 公文…，其中主动公开131件，依申请公开37件 are of what was spoken of before.
  const isOfOther =
    context.thing === 'other' &&
    thing === 'application' &&
    things.every((each) => each === 'application');
  if (isOfOther && features.actions.length === 0 && !features.about) return left('part');
  const kind = kindOf(thing);
  if (kind === undefined || thing === undefined) return left('nothing-named');
  if (!units[kind].test(unit)) return left('unit');
  switch (kind) {
    case 'applications':
      return applications(features, context, isPart);
    case 'appeals':
      return appeals(features, context);
    case 'documents':
      return documents(thing, features, context);
    case 'decisions':
      return decisions(thing, features, context);
  }
}
