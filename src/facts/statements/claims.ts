import type { Clause, Sentence } from '../../report/text/prose';
import type { TableId } from '../../schema/form';
import type { Thing } from '../../schema/terms';
import { nameOfColumn, nameOfRow } from '../../schema/terms/figures';
import type { FigureRef } from '../../schema/terms/figures';
import { featuresOf } from './features';
import type { Features } from './features';
import { kindOf, rowsOfAppeals } from './meaning';
import type { Context } from './meaning';
import type { Node, Segment } from './stream';
import { wordsOf } from './units';
import type { Frame } from './frame';

/** Words that say without a number that figures of a table are 0. */
export interface Claim {
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly says: 'none' | 'all-done' | 'upheld' | 'only';
  readonly table: TableId;
  readonly zero: readonly FigureRef[];
  /** what they are together, in the form's words */
  readonly name: string;
  /** the words name the figures exactly */
  readonly exact: boolean;
}

interface Around {
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly segment: Segment;
  readonly context: Context;
  /** the figures before the stretch, and in it */
  readonly before: readonly Frame[];
  readonly own: readonly Frame[];
  readonly parent: Frame | undefined;
}

const total = (row: string): FigureRef => ({ row, column: 'total' });

const resultRows = [
  'granted',
  'partiallyGranted',
  'refused*',
  'unavailable*',
  'notProcessed*',
  'other*',
] as const;

const columns = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'socialOrganization',
  'legalService',
  'otherOrganization',
] as const;

function isRelation(node: Node, as: string): boolean {
  return node.is === 'word' && node.term.is === 'relation' && node.term.as === as;
}

function isBarred({ scopes }: Features, { scope }: Context): boolean {
  const own = scopes.filter(({ as }) => as !== 'self' && as !== 'topic');
  return own.length > 0 || (scope !== undefined && !scopes.some(({ as }) => as === 'self'));
}

const otherPeriods: ReadonlySet<string> = new Set(['part', 'many-years', 'plan', 'other-year']);

type Told = Pick<Claim, 'says' | 'table' | 'zero' | 'name' | 'exact'>;

function appealsNone(things: readonly Thing[], features: Features): readonly Told[] {
  const corrected = features.outcomes.includes('corrected');
  if (features.outcomes.length > 0 && !corrected) return [];
  const column = corrected ? 'corrected' : 'total';
  const groups: readonly (readonly string[])[] = [
    rowsOfAppeals(things).filter((row) => row === 'review'),
    rowsOfAppeals(things).filter((row) => row !== 'review'),
  ];
  return groups
    .filter((rows) => rows.length > 0)
    .map((rows): Told => ({
      says: 'none',
      table: 'reviewAndLitigation',
      zero: rows.map((row) => ({ row, column })),
      name: rows.map((row) => `“${nameOfRow(row)}”“${nameOfColumn(column)}”`).join('加'),
      exact: true,
    }));
}

function documentsNone(things: readonly Thing[], features: Features): readonly Told[] {
  const column = features.actions.includes('repeal')
    ? 'repealed'
    : features.actions.some((each) => each === 'issue' || each === 'receive-new')
      ? 'issued'
      : undefined;
  if (column === undefined || features.actions.includes('other')) return [];
  return things
    .filter((thing) => kindOf(thing) === 'documents')
    .map((thing): Told => {
      const row = thing === 'regulations' ? 'regulations' : 'normativeDocuments';
      return {
        says: 'none',
        table: 'disclosure',
        zero: [{ row, column }],
        name: `“${nameOfRow(row)}”“${nameOfColumn(column)}”`,
        exact: false,
      };
    });
}

function applicationsNone(features: Features, context: Context, text: string): readonly Told[] {
  const { actions, periods, results, applicants, things } = features;
  const told = (row: string): Told => ({
    says: 'none',
    table: 'applications',
    zero: [total(row)],
    name: `“${nameOfRow(row)}”“${nameOfColumn('total')}”`,
    exact: true,
  });
  if (applicants.length > 0 || actions.includes('charge') || things.includes('fee')) return [];
  if (actions.includes('carry') || actions.includes('pending')) {
    const isOver = periods.includes('last-year');
    const isForward = !isOver || periods.includes('next-year');
    return [
      ...(isOver ? [told('carriedOver')] : []),
      ...(isForward ? [told('carriedForward')] : []),
    ];
  }
  if (results.length > 0 || features.open || periods.includes('last-year')) return [];
  const isReceived =
    /[未没](?:有)?(?:收|接|受理)|一件|1件/.test(text) && !actions.includes('finish');
  const isApplication =
    things.includes('application') ||
    (things.includes('request') && kindOf(context.thing) === 'applications');
  if (!isReceived || !isApplication || things.includes('other') || actions.includes('other'))
    return [];
  return [told('newlyReceived')];
}

/** 未, 没有, 无: what follows did not happen. */
function noneIn({ segment, context }: Around): readonly Told[] {
  const { nodes } = segment;
  const at = nodes.findIndex((node) => isRelation(node, 'none'));
  if (at < 0) return [];
  const behind = nodes.slice(at + 1);
  // A number behind it states the figure itself.
  if (behind.some(({ is }) => is === 'figure')) return [];
  const all = featuresOf(wordsOf(segment));
  if (behind.some(({ is }) => is === 'unknown') || isBarred(all, context)) return [];
  if (all.rates.length > 0 || all.periods.some((period) => otherPeriods.has(period))) return [];
  const text = segment.clause.text;
  const things = all.things.filter((thing) => thing !== 'case');
  const named = things.length > 0 ? things : context.thing === undefined ? [] : [context.thing];
  if (things.includes('charges')) {
    return [
      {
        says: 'none',
        table: 'disclosure',
        zero: [{ row: 'fees', column: 'amount' }],
        name: `“${nameOfRow('fees')}”“${nameOfColumn('amount')}”`,
        exact: false,
      },
    ];
  }
  const appeals = named.filter((thing) => kindOf(thing) === 'appeals');
  if (appeals.length > 0) {
    const isOurs =
      context.isAbout && !all.actions.includes('other') && !context.taint.has('appeals');
    return isOurs ? appealsNone(appeals, all) : [];
  }
  const decisions = things.filter((thing) => kindOf(thing) === 'decisions');
  if (decisions.length > 0 && all.actions.some((each) => each === 'decide' || each === 'handle')) {
    return decisions.map((thing): Told => ({
      says: 'none',
      table: 'disclosure',
      zero: [{ row: thing, column: 'decisions' }],
      name: `“${nameOfRow(thing)}”“${nameOfColumn('decisions')}”`,
      exact: false,
    }));
  }
  if (named.some((thing) => kindOf(thing) === 'documents')) return documentsNone(named, all);
  if (things.includes('other') || (things.length === 0 && kindOf(context.thing) !== 'applications'))
    return [];
  return applicationsNone(all, context, text);
}

/** What a whole that is all of one kind leaves no place for. */
function onlyIn(features: Features, segment: Features, around: Around): readonly Told[] {
  const { context, before, own, parent } = around;
  const said = (
    zero: readonly FigureRef[],
    table: TableId,
    name: string,
    says: Claim['says'] = 'only',
  ): Told => ({
    says,
    table,
    zero,
    name,
    exact: false,
  });
  const kind = kindOf(features.things.findLast((each) => each !== 'case') ?? context.thing);
  if (kind === 'applications') {
    const { results, applicants } = features;
    const [name] = results;
    if (name && applicants.length === 0) {
      const reason = name.reasons[0];
      if (name.result === undefined && reason !== undefined) return [];
      const others = resultRows.filter((row) => row !== name.result);
      if (results.length > 1 || name.result === undefined || parent || reason !== undefined)
        return [];
      return [
        said(others.map(total), 'applications', `除“${nameOfRow(name.result)}”以外的办理结果`),
      ];
    }
    if (applicants.length > 0 && results.length === 0) {
      const others = columns.filter((column) => !applicants.includes(column));
      const label = applicants.map(nameOfColumn).join('、');
      return [
        said(
          others.map((column) => ({ row: 'newlyReceived', column })),
          'applications',
          `除“${label}”以外的申请人`,
        ),
      ];
    }
    return [];
  }
  if (kind !== 'appeals' || !context.isAbout || context.taint.has('appeals')) return [];
  const [outcome] = features.outcomes;
  // 行政复议均维持 names it before.
  const ownThings = (features.things.length > 0 ? features : segment).things.filter(
    (thing) => kindOf(thing) === 'appeals',
  );
  const exact = ownThings.filter(
    (thing) => thing === 'direct-suit' || thing === 'suit-after-review',
  );
  if (exact.length === 1 && outcome === undefined) {
    const other = exact[0] === 'direct-suit' ? 'suitAfterReview' : 'directSuit';
    return [
      said(
        [total(other)],
        'reviewAndLitigation',
        `“${nameOfRow(other)}”“${nameOfColumn('total')}”`,
      ),
    ];
  }
  if (outcome !== 'upheld' && outcome !== 'corrected') return [];
  const last = [...before, ...own].findLast(({ features: each }) =>
    each.things.some((thing) => kindOf(thing) === 'appeals'),
  );
  const spoken =
    ownThings.length > 0
      ? ownThings
      : [...before, ...own]
          .filter(({ segment }) => segment === last?.segment)
          .flatMap(({ features: each }) => each.things);
  const rows = rowsOfAppeals(
    spoken.length > 0 ? spoken : context.thing === undefined ? [] : [context.thing],
  );
  const isDecided =
    [...before, ...own].some(
      ({ features: each }) => each.outcomes.includes('decided') || each.actions.includes('finish'),
    ) ||
    segment.outcomes.includes('decided') ||
    segment.actions.includes('finish');
  const others = ['upheld', 'corrected', 'other', 'pending'].filter(
    (column) => column !== outcome && !(column === 'pending' && isDecided),
  );
  return [
    {
      says: 'upheld',
      table: 'reviewAndLitigation',
      zero: rows.flatMap((row) => others.map((column) => ({ row, column }))),
      name: `${rows.map((row) => `“${nameOfRow(row)}”`).join('、')}除“${nameOfColumn(outcome)}”以外`,
      exact: true,
    },
  ];
}

const allDone = (exact = false): Told => ({
  says: 'all-done',
  table: 'applications',
  zero: [total('carriedForward')],
  name: `“${nameOfRow('carriedForward')}”“${nameOfColumn('total')}”`,
  exact,
});

/** 全部办结, 均已答复: nothing is left. */
function doneIn(features: Features, { segment, context }: Around): readonly Told[] {
  const { text } = segment.clause;
  const kind = kindOf(features.things.findLast((each) => each !== 'case') ?? context.thing);
  if (kind !== 'applications' || features.things.includes('other')) return [];
  if (!features.actions.includes('finish') || features.results.length > 0) return [];
  const isStrong =
    /全部|均已|所有|件件|全数|都已|悉数|全都/.test(text) || /均.{0,6}(?:办结|完毕|完成)/.test(text);
  // 均按期答复 says of what was answered that it was in time.
  if (!isStrong || /期限|时限|期内|到期|应[办答]|时间内/.test(text)) return [];
  return [allDone()];
}

function allIn(around: Around): readonly Told[] {
  const { nodes } = around.segment;
  const at = nodes.findIndex((node) => isRelation(node, 'all'));
  if (at < 0 || nodes.some((node) => isRelation(node, 'none'))) return [];
  const features = featuresOf(wordsOf(around.segment));
  if (isBarred(features, around.context)) return [];
  if (features.periods.some((period) => otherPeriods.has(period) || period === 'last-year'))
    return [];
  const last = nodes.findLastIndex(({ is }) => is === 'figure');
  if (last > at) return [];
  const behind = featuresOf(wordsOf({ ...around.segment, nodes: nodes.slice(at) }));
  if (behind.behind !== undefined || behind.relations.has('within')) return [];
  const done = doneIn(features, around);
  return done.length > 0 ? done : onlyIn(behind, features, around);
}

/** 办结率100% */
function rateIn({ own, context }: Around): readonly Told[] {
  const isAll = own.some(
    ({ features, left, quantity }) =>
      quantity.unit === '%' &&
      quantity.value === 100 &&
      left.rates.at(-1) === 'finish' &&
      !left.relations.has('in-time') &&
      kindOf(context.thing) === 'applications' &&
      context.period === undefined &&
      !own.some((each) => each.features.periods.some((period) => otherPeriods.has(period))) &&
      features.scopes.every(({ as }) => as === 'self'),
  );
  return isAll && context.scope === undefined ? [allDone()] : [];
}

/** 行政复议、行政诉讼均为零 */
function zeroIn({ segment, context }: Around): readonly Told[] {
  if (!segment.nodes.some((node) => isRelation(node, 'zero'))) return [];
  const features = featuresOf(wordsOf(segment));
  if (features.behind !== undefined || isBarred(features, context)) return [];
  const appeals = features.things.filter((thing) => kindOf(thing) === 'appeals');
  if (appeals.length === 0 || !context.isAbout) return [];
  // 败诉率为零
  const [rate, ...rates] = features.rates;
  if (rate === undefined) return appealsNone(appeals, features);
  return rate === 'corrected' && rates.length === 0
    ? appealsNone(appeals, { ...features, outcomes: ['corrected'] })
    : [];
}

/** The claims of a stretch of a sentence. */
export function claimsIn(around: Around): readonly Claim[] {
  const { sentence, clause } = around;
  const told = [...noneIn(around), ...allIn(around), ...rateIn(around), ...zeroIn(around)];
  return told.map((each) => ({ sentence, clause, ...each }));
}
