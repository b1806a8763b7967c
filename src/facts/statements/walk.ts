import type { Sentence } from '../../report/text/prose';
import type { Action, OutcomeId, ScopeId, Thing } from '../../schema/terms';
import { claimsIn } from './claims';
import type { Claim } from './claims';
import { featuresOf, namesSomething } from './features';
import type { Features, Label } from './features';
import type { Frame } from './frame';
import { kindOf, meaningOf } from './meaning';
import type { Context, Meaning } from './meaning';
import type { Bracket, Segment } from './stream';
import { unitsOf, wordsOf } from './units';
import type { Unit } from './units';

/** What was read of a sentence. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly frames: readonly Frame[];
  readonly claims: readonly Claim[];
}

/** Splits labels that share a figure or follow one another: 予以公开、部分公开. */
function segmentsOf(words: readonly Label[]): readonly (readonly Label[])[] {
  const segments: Label[][] = [[]];
  for (const label of words) {
    const isAnd =
      label.is === 'mark' ||
      (label.is === 'word' && label.term.is === 'relation' && label.term.as === 'and');
    if (isAnd) segments.push([]);
    else segments.at(-1)?.push(label);
  }
  return segments.filter((segment) => segment.some(({ is }) => is === 'word'));
}

function isThing(label: Label): boolean {
  return label.is === 'word' && label.term.is === 'thing';
}

function isRelation(label: Label, ...names: readonly string[]): boolean {
  return label.is === 'word' && label.term.is === 'relation' && names.includes(label.term.as);
}

/** The words behind 中: 新收的申请中予以公开. */
function afterWithin(words: readonly Label[]): readonly [readonly Label[], readonly Label[]] {
  const at = words.findLastIndex((label) => isRelation(label, 'within'));
  return at < 0 ? [[], words] : [words.slice(0, at), words.slice(at + 1)];
}

/** Who acts or through what goes on until someone else is named. */
const lasting: ReadonlySet<ScopeId> = new Set([
  'channel',
  'channel-online',
  'channel-offline',
  'body',
  'area',
  'own-level',
  'reviewer',
  'sample',
]);

/** The groups of results of which a sentence names several reasons, each with a figure. */
function dividedIn(segments: readonly Segment[]): ReadonlySet<string> {
  const reasons = new Map<string, Set<string>>();
  const visit = (segment: Segment): void => {
    for (const { left, right, brackets } of unitsOf(segment).units) {
      for (const name of [...featuresOf(left).results, ...featuresOf(right).results]) {
        const [first] = name.reasons;
        if (first === undefined) continue;
        const group = `${first.split('.')[0] ?? ''}*`;
        reasons.set(group, (reasons.get(group) ?? new Set()).add(name.reasons.join(' ')));
      }
      for (const { clauses } of brackets) clauses.forEach(visit);
    }
  };
  segments.forEach(visit);
  return new Set([...reasons].flatMap(([group, names]) => (names.size > 1 ? [group] : [])));
}

/** Whether a stretch behind others tells of more that came in: 此外还收到1件. */
function addsMore(segments: readonly Segment[]): boolean {
  return segments.some((segment, at) => {
    const before = segments[at - 1];
    const { units } = unitsOf(segment);
    const [first] = units;
    if (!first || !segments.slice(0, at).some((each) => unitsOf(each).units.length > 0))
      return false;
    const own = featuresOf(first.left);
    const lead = before && unitsOf(before).units.length === 0 ? wordsOf(before) : [];
    const isAlso = own.relations.has('also') || featuresOf(lead).relations.has('also');
    const things = own.things.length > 0 ? own.things : thingsAhead(first.right);
    return (
      isAlso &&
      !own.inAll &&
      !own.periods.includes('last-year') &&
      own.actions.some((each) => each === 'receive' || each === 'receive-new') &&
      things.every((each) => kindOf(each) === 'applications')
    );
  });
}

/** What was done was done to something that the lexicon does not know. */
function isStrange({ behind, actionFirst, things, results }: Features): boolean {
  return behind !== undefined && actionFirst && things.length === 0 && results.length === 0;
}

/** 收到15件政府信息公开申请: what is counted stands behind its number. */
function thingsAhead(right: readonly Label[]): readonly Thing[] {
  const end = right.findIndex(
    (label) => label.is !== 'word' || !['thing', 'filler', 'about'].includes(label.term.is),
  );
  return featuresOf(end < 0 ? right : right.slice(0, end)).things;
}

/** A share is of cases. */
function unitOf(unit: string): string {
  return unit === '%' ? '件' : unit;
}

/** Reads the stretches of a sentence one after another, and carries on what later ones leave unsaid. */
export class Walk {
  private readonly frames: Frame[] = [];
  /** outcomes that stand behind the last of several figures and are said of all */
  private trailing: readonly OutcomeId[] = [];
  private readonly claims: Claim[] = [];
  private segment = 0;
  private suitSegment = 0;
  /** a result that the stretch before names without a number */
  private said: readonly Label[] | undefined;
  /** the things that 分别 told of last, one for each figure */
  private respective: (readonly Label[])[] = [];
  /** 其中区政府收到5件: the stretch that tells of bodies one by one, and what they did */
  private amongBodies:
    | { readonly segment: number; readonly actions: readonly Action[] }
    | undefined;
  /** how cases ended was told since the last kind of them */
  private hasEnded = false;
  /** 其中， stands before, and nothing else between */
  private opens = false;

  constructor(
    private readonly sentence: Sentence,
    private readonly context: Context,
  ) {}

  read(segments: readonly Segment[]): ReadSentence {
    this.context.divided = dividedIn(segments);
    this.context.addsMore = addsMore(segments);
    this.readAll(segments, undefined);
    return { sentence: this.sentence, frames: this.frames, claims: this.limited() };
  }

  /** Its claims; that all is done means less where the sentence tells of a rest. */
  private limited(): readonly Claim[] {
    const leavesRest = this.frames.some(
      ({ meaning, left, quantity }) =>
        left.relations.has('rest') ||
        left.relations.has('except') ||
        (quantity.value > 0 &&
          meaning.is === 'figures' &&
          meaning.measures.some(({ readings }) => readings[0]?.refs[0]?.row === 'carriedForward')),
    );
    const said = /其余|除[^，。]{0,20}外/.test(this.sentence.text);
    const leavesPending = this.frames.some(({ features }) => features.outcomes.includes('pending'));
    return this.claims
      .filter(({ says }) => says !== 'all-done' || !(leavesRest || said))
      .map((claim) =>
        claim.says === 'upheld' && leavesPending
          ? { ...claim, zero: claim.zero.filter(({ column }) => column !== 'pending') }
          : claim,
      );
  }

  private readAll(segments: readonly Segment[], parent: Frame | undefined): void {
    for (const segment of segments) {
      this.segment += 1;
      if (segment.after === '；' || (segment.after === '' && !parent)) {
        this.context.scope = undefined;
        this.context.within = undefined;
        this.context.told = [];
        this.context.isAssisted = false;
        this.amongBodies = undefined;
        if (segment.after === '；') {
          this.context.period = undefined;
          this.context.taint.clear();
        }
      }
      this.readSegment(segment, parent);
    }
  }

  private readSegment(segment: Segment, parent: Frame | undefined): void {
    const { units, brackets } = unitsOf(segment);
    const all = featuresOf(wordsOf(segment));
    if (all.about || all.things.includes('application')) this.context.isAbout = true;
    const shared = this.sharedLabels(units);
    this.context.isOther = false;
    this.context.isFee =
      all.things.includes('fee') || /收费通知|信息处理费/.test(segment.clause.text);
    if (units.length === 0) {
      this.carry(all);
      this.carryTime(all);
      this.opens = all.relations.has('among') && !namesSomething(all);
      const isName =
        (segment.isHead || all.results.length === 1) &&
        namesSomething(all) &&
        all.behind === undefined &&
        !all.relations.has('all') &&
        !all.relations.has('none');
      this.said = isName ? wordsOf(segment) : undefined;
    }
    this.share(units);
    const from = this.frames.length;
    for (const { bracket, before } of brackets) this.readLoose(bracket, before);
    units.forEach((unit, index) => {
      this.readUnit(segment, unit, index, shared, parent);
    });
    this.claims.push(
      ...claimsIn({
        sentence: this.sentence,
        clause: segment.clause,
        segment,
        context: this.context,
        before: this.frames.slice(0, from),
        own: this.frames.slice(from),
        parent,
      }),
    );
  }

  /** 予以公开、不予公开分别为1件、2件: the labels for one figure after another. */
  private sharedLabels(units: readonly Unit[]): ReadonlyMap<Unit, readonly Label[]> {
    const found = new Map<Unit, readonly Label[]>();
    units.forEach((unit, index) => {
      const at = unit.left.findIndex((label) => isRelation(label, 'respectively'));
      if (at < 0) return;
      const segments = segmentsOf(afterWithin(unit.left.slice(0, at))[1]);
      const follow = units
        .slice(index + 1)
        .findIndex((each) => namesSomething(featuresOf(each.left)));
      const members = units.slice(index, follow < 0 ? undefined : index + 1 + follow);
      if (members.length > 1 && segments.length === 1 && this.respective.length > 0) {
        // 规章、规范性文件制发分别为0件、2件，废止分别为0件、1件
        const isOfSame = this.respective.length === members.length;
        members.forEach((member, place) => {
          found.set(
            member,
            isOfSame ? [...(this.respective[place] ?? []), ...segments.flat()] : [],
          );
        });
        return;
      }
      if (segments.length !== members.length || segments.length < 2) return;
      const common = segments
        .flat()
        .filter((label) => label.is === 'word' && label.term.is === 'action');
      const things = segments
        .flat()
        .some(
          (label) =>
            label.is === 'word' &&
            label.term.is === 'thing' &&
            kindOf(label.term.as) !== 'applications',
        );
      members.forEach((member, place) => {
        const own = segments[place] ?? [];
        if (things) this.respective[place] = own.filter(isThing);
        found.set(
          member,
          things ? [...own, ...common.filter((label) => !own.includes(label))] : own,
        );
      });
    });
    return found;
  }

  /** 11件行政复议、3件行政诉讼尚未审结 */
  private share(units: readonly Unit[]): void {
    const last = units.at(-1);
    const areBehind = units.every(({ left }) => !namesSomething(featuresOf(left)));
    this.trailing = units.length > 1 && last && areBehind ? featuresOf(last.right).outcomes : [];
  }

  private readUnit(
    segment: Segment,
    unit: Unit,
    index: number,
    shared: ReadonlyMap<Unit, readonly Label[]>,
    parent: Frame | undefined,
  ): void {
    const { context } = this;
    const [whole, own] = afterWithin(unit.left);
    const left = featuresOf(own);
    const right = featuresOf(unit.right);
    const given = shared.get(unit);
    const isBehind = given === undefined && !namesSomething(left) && namesSomething(right);
    const isBare = given === undefined && !isBehind && !namesSomething(left);
    const isPlain =
      isBare &&
      left.before === undefined &&
      left.behind === undefined &&
      left.relations.size === 0 &&
      left.scopes.length === 0;
    // 其次为无法提供，有31件
    const said = isPlain && index === 0 ? this.said : undefined;
    const features = this.merged(
      given ? featuresOf(given) : said ? featuresOf(said) : isBehind ? right : left,
      unit,
      left,
      right,
      isBehind,
    );
    const { quantity, clause } = unit.figure;
    const isPart =
      parent !== undefined ||
      features.relations.has('among') ||
      (index > 0 && !features.actionFirst);
    // 各2件, 均为2件
    const isOfEach =
      left.relations.has('each') || (left.relations.has('all') && left.relations.has('and'));
    const eaches = isOfEach && given === undefined ? segmentsOf(own) : [];
    const meanings =
      eaches.length > 1
        ? eaches.map((segment) =>
            meaningOf(
              this.merged(featuresOf(segment), unit, left, right, false),
              context,
              unitOf(quantity.unit),
              isPart,
              false,
            ),
          )
        : [meaningOf(features, context, unitOf(quantity.unit), isPart, isBehind)];
    const meaning = this.beside(unit, features, right) ?? this.joined(meanings);
    const frame: Frame = {
      sentence: this.sentence,
      clause,
      quantity,
      meaning,
      features,
      leftWords: unit.left,
      rightWords: unit.right,
      left,
      right,
      thing: context.thing,
      segment: this.segment,
      opens: (index === 0 && segment.after === '：') || this.opens,
      isFirst: index === 0,
      isFresh: index === 0 && segment.after !== '，',
      parent,
    };
    this.opens = false;
    this.said = undefined;
    this.frames.push(frame);
    this.carryFrom(features, frame, whole, unit);
    for (const bracket of unit.brackets) this.readBracket(bracket, frame);
  }

  /** The words that name a figure, with what those on its other side add. */
  private merged(
    named: Features,
    unit: Unit,
    left: Features,
    right: Features,
    isBehind: boolean,
  ): Features {
    const isAppeal = kindOf(named.things.at(-1) ?? this.context.thing) === 'appeals';
    const outcomes =
      isAppeal && named.outcomes.length === 0
        ? right.outcomes.length > 0
          ? right.outcomes
          : this.trailing
        : named.outcomes;
    const things = !isBehind && named.things.length === 0 ? thingsAhead(unit.right) : named.things;
    const relations = new Set([...left.relations, ...named.relations]);
    const periods = isBehind
      ? [...left.periods, ...named.periods]
      : [...named.periods, ...(named === left ? [] : left.periods)];
    const scopes = isBehind ? [...left.scopes, ...named.scopes] : named.scopes;
    // 其余5件转入: what stands before adds nothing but how it belongs.
    const before = isBehind ? (left.before ?? named.before) : named.before;
    return {
      ...named,
      things,
      outcomes,
      relations,
      periods,
      scopes,
      about: named.about || left.about,
      before,
    };
  }

  /** What the words around a figure say of it that does not name it. */
  private beside(
    { figure: { quantity }, left, right }: Unit,
    features: Features,
    behind: Features,
  ): Meaning | undefined {
    // 未收到1件申请
    if (quantity.value === 1 && features.relations.has('none')) {
      return { is: 'left', why: 'nothing-named' };
    }
    // 超期办理0件
    if (left.some((label) => isRelation(label, 'in-time') && /[超逾]期/.test(label.text))) {
      return { is: 'left', why: 'topic' };
    }
    const last = left.at(-1);
    // 其中区政府收到5件、我局收到7件
    const list = this.amongBodies;
    const isOwn = features.scopes.some(({ as }) => as === 'self');
    const isMember =
      list?.segment === this.segment ||
      features.actions.every((each) => list?.actions.includes(each));
    if (list && isOwn && isMember) return { is: 'left', why: 'part' };
    if (
      (isOwn || features.scopes.some(({ as }) => as === 'body')) &&
      features.relations.has('among')
    )
      this.amongBodies = { segment: this.segment, actions: features.actions };
    // 由7件增至9件
    if (last?.is === 'word' && last.term.is === 'change' && last.term.as === 'from') {
      return { is: 'left', why: 'comparison' };
    }
    // 其余4件为信函 is not what is left over.
    const isRest = features.relations.has('rest') && !namesSomething(features);
    if (isRest && (behind.scopes.length > 0 || behind.before !== undefined)) {
      return { is: 'left', why: 'part' };
    }
    // 收到9件低保申请
    const [first, next] = right;
    const isKind = first?.is === 'unknown' && next?.is === 'word' && next.term.is === 'thing';
    return isKind && features.things.length === 0
      ? { is: 'left', why: 'unknown-word', word: first.text }
      : undefined;
  }

  private joined(meanings: readonly Meaning[]): Meaning {
    const [first] = meanings;
    if (meanings.length === 1 && first) return first;
    const other = meanings.find(({ is }) => is === 'left');
    if (other) return other;
    return {
      is: 'figures',
      measures: meanings.flatMap((meaning) => (meaning.is === 'figures' ? meaning.measures : [])),
    };
  }

  private carryFrom(features: Features, frame: Frame, whole: readonly Label[], unit: Unit): void {
    const { meaning } = frame;
    if (meaning.is === 'left' && meaning.why === 'part') return;
    this.carry(features);
    const cases = features.things.filter((thing) => kindOf(thing) === 'appeals');
    if (cases.length > 0) {
      this.context.told = [...(this.hasEnded ? [] : this.context.told), ...cases];
      this.hasEnded = false;
    }
    if (features.outcomes.length > 0) this.hasEnded = true;
    // 指导答复申请9件，予以公开7件: what others did goes on.
    if (features.actions[0]?.startsWith('receive') === true) this.context.isAssisted = false;
    const isFirst = !this.frames.some((each) => each.meaning.is === 'figures');
    if (features.assists && isFirst) this.context.isAssisted = true;
    if (features.actions.includes('other') && features.actions.length === 1)
      this.context.isOther = true;
    if (isStrange(features)) this.context.thing = 'other';
    const rest = featuresOf(unit.right);
    // 新收的23件申请中, 上年结转的2件，
    const isTopic =
      frame.isFresh &&
      unit.right.length === 0 &&
      unit.left.at(-1)?.text === '的' &&
      this.segment > 1;
    if (meaning.is === 'figures' && (rest.relations.has('within') || whole.length > 0 || isTopic)) {
      const row = meaning.measures[0]?.readings[0]?.refs[0]?.row;
      const isOne = meaning.measures[0]?.readings.length === 1;
      if (isOne && (row === 'newlyReceived' || row === 'carriedOver')) this.context.within = row;
    }
  }

  /** Takes over what words say for those that follow. */
  private carry(features: Features): void {
    const { context } = this;
    const named = features.things.filter(
      (each) => each !== 'case' && each !== 'document' && each !== 'information',
    );
    const isBoth = named.includes('review') && named.some((each) => each === 'suit');
    const thing = isBoth ? 'appeals' : named.at(-1);
    this.carryThing(thing, features);
    const action = features.actions.findLast((each) => each !== 'other' && each !== 'withdraw');
    if (action !== undefined) context.action = action;
    if (features.actions.includes('other')) {
      const kind = kindOf(thing ?? context.thing);
      if (kind !== undefined && kind !== 'applications') context.taint.add(kind);
      context.action = 'other';
    }
    // Who reviews others' decisions counts theirs.
    if (features.scopes.some(({ as }) => as === 'reviewer')) context.taint.add('appeals');
    const isCarried = features.actions.includes('carry') || features.actions.includes('pending');
    const plans = features.actions.length > 0 || features.rates.length > 0;
    const period = features.periods.findLast(
      (each) => !(isCarried && each !== 'this-year') && !(each === 'plan' && !plans),
    );
    if (period === 'this-year') {
      context.period = undefined;
      context.scope = undefined;
    } else if (period === 'last-year' || period === 'other-year') {
      // 2023年新收30件，办结28件 goes on with that year; 比上年的30件 does not.
      if (features.periodFirst && features.actions.length + features.things.length > 0)
        context.period = period;
    } else if (period !== undefined && period !== 'next-year') {
      context.period = period;
    }
    if (features.scopes.some(({ as }) => as === 'self') || features.relations.has('total')) {
      context.scope = undefined;
    }
    const scope = features.scopes.findLast(({ as }) => lasting.has(as));
    if (scope && features.scopeFirst && features.actions.length > 0) context.scope = scope;
  }

  /** 去年， 2023年1月1日至12月31日， say of what follows when it was. */
  private carryTime({ periods, actions, changes, applicants, relations }: Features): void {
    // 申请人以自然人为主，共…
    if (applicants.length > 0 && !relations.has('all')) {
      this.context.scope = { as: 'person', text: '' };
    }
    const period = periods.at(-1);
    const isWhen = actions.length === 0 && changes.size === 0;
    if (isWhen && (period === 'last-year' || period === 'other-year')) this.context.period = period;
  }

  private carryThing(thing: Thing | undefined, features: Features): void {
    const { context } = this;
    if (thing === 'request') {
      const isOurs =
        context.isOnRequest &&
        features.actions.some((each) => each === 'receive' || each === 'receive-new');
      if (isOurs) context.thing = 'application';
      else if (kindOf(context.thing) !== 'applications') context.thing = 'other';
    } else if (thing !== undefined) {
      if (kindOf(thing) !== kindOf(context.thing)) context.action = undefined;
      // 直接起诉5件、复议后起诉3件: together they are what was spoken of before.
      const isOther =
        (thing === 'suit-after-review' && context.thing === 'direct-suit') ||
        (thing === 'direct-suit' && context.thing === 'suit-after-review');
      context.thing = isOther && this.segment === this.suitSegment ? 'suit' : thing;
      this.suitSegment = this.segment;
    }
    const isInformation = features.things.at(-1) === 'information' && features.results.length === 0;
    if (features.things.includes('other') || isInformation) context.thing = 'other';
  }

  /** 比上年（40件）: the bracket is of the words before it. */
  private readLoose(bracket: Bracket, before: readonly Label[]): void {
    const { period } = this.context;
    const last = featuresOf(before).periods.at(-1);
    if (last !== undefined && last !== 'this-year') this.context.period = last;
    this.readBracket(bracket, undefined);
    this.context.period = period;
  }

  private readBracket(bracket: Bracket, parent: Frame | undefined): void {
    const { context, segment } = this;
    const kept = { ...context };
    this.readAll(bracket.clauses, parent);
    this.segment = segment;
    Object.assign(context, kept);
  }
}
