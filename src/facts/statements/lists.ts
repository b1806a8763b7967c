import { isCount, withSums } from './quantities';
import type { Frame } from './frame';
import { kindOf } from './meaning';
import type { ReadSentence } from './walk';

/** A whole and the parts that a sentence divides it into, all of one unit. */
export interface PartsList {
  readonly whole: Frame;
  readonly parts: readonly Frame[];
  /** every figure that may be the whole */
  readonly wholes: readonly number[];
  /** the parts leave nothing out: their words say so, or one of them is the rest */
  readonly isComplete: boolean;
  /** there are more parts, or one thing may count in several, as what is published in several places */
  readonly isOpen: boolean;
  readonly mayOverlap: boolean;
  /** where the list ends is certain */
  readonly isExact: boolean;
  /** it divides a fee */
  readonly isFee: boolean;
}

/** Words of a list that is not all. */
const notAll = /等(?!级|待|候)|主要|重点|大部分|多数|左右|以上|新增|每|平均/;
/** Its numbers are not parts where it compares. */
const comparing = /(?<!占)比(?![例重])|较|同比|增长|增加|减少|下降|上升/;

const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/线上|网上|网络|网站|互联网|平台/, /线下|现场|当面|信函|邮寄|窗口/],
  [/自然人|公民/, /法人|企业|组织/],
  [/主办/, /协办|会办/],
  [/办结/, /撤销|撤回|正在办理|在办|结转|未办结/],
  [/主动公开/, /依申请公开/],
  [/人大/, /政协/],
];

const places = /网站|公众号|微信|微博|抖音|新媒体|客户端|报纸|电视|广播|公告栏|平台|渠道/;

function unitOf({ quantity }: Frame): string {
  return quantity.unit;
}

/** Sums of money without the dust of binary fractions. */
export function sumOf(figures: readonly Frame[]): number {
  const sum = figures.reduce((total, { quantity }) => total + quantity.value, 0);
  return Number(sum.toFixed(6));
}

/** Whether the parts make the whole, counted up to any of them: more may follow in the sentence. */
export function addsUp({ parts, wholes, isExact }: PartsList): boolean {
  if (isExact) return wholes.includes(sumOf(parts));
  return parts.some((_, index) => index > 0 && wholes.includes(sumOf(parts.slice(0, index + 1))));
}

function wordingOf(parts: readonly Frame[]): string {
  const clauses = [...new Set(parts.map(({ clause }) => clause))];
  return clauses.map(({ text }) => text).join('，');
}

function isOtherTime({ meaning }: Frame): boolean {
  return (
    meaning.is === 'left' &&
    (meaning.why === 'other-year' || meaning.why === 'plan' || meaning.why === 'comparison')
  );
}

interface Made {
  readonly whole: Frame;
  readonly before: readonly Frame[];
  readonly parts: readonly Frame[];
  readonly isComplete?: boolean;
  readonly isCut?: boolean;
  readonly isExact?: boolean;
}

function listOf(sentenceText: string, made: Made): PartsList | undefined {
  const { whole, before, parts, isCut } = made;
  if (parts.length < 2) return undefined;
  if (![whole, ...parts].every(({ quantity }) => isCount(quantity))) return undefined;
  const text = wordingOf(parts);
  const isFee = /收费|信息处理费/.test(sentenceText);
  const isOpposed = opposites.some(([one, other]) => one.test(text) && other.test(text));
  const hasRest = parts.some(({ left }) => left.relations.has('rest'));
  return {
    whole,
    parts,
    wholes: withSums(before.map(({ quantity }) => quantity.value)),
    isComplete: made.isComplete === true || (isCut !== true && (isOpposed || hasRest || isFee)),
    isOpen: notAll.test(text),
    isExact: made.isExact === true,
    mayOverlap: places.test(text) && made.isComplete !== true && !/^[件份宗]$/.test(unitOf(whole)),
    isFee,
  };
}

function isIntro({ left, opens }: Frame): boolean {
  return (
    opens ||
    left.relations.has('among') ||
    left.relations.has('namely') ||
    left.relations.has('respectively')
  );
}

/** Another matter begins: a verb that the first part does not have. */
function turns(part: Frame, first: Frame): boolean {
  const own = part.features.actions.filter(
    (action) =>
      !(action === 'publish' && part.leftWords.length === 1) &&
      action !== 'carry' &&
      action !== 'pending' &&
      action !== 'withdraw' &&
      action !== 'handle' &&
      action !== 'decide',
  );
  const isMixed = first.features.actions.some(
    (action) =>
      action === 'carry' || action === 'pending' || action === 'finish' || action === 'withdraw',
  );
  if (part.left.relations.has('rest') || !part.isFirst) return false;
  return !isMixed && own.some((action) => !first.features.actions.includes(action));
}

/** 其中本级受理96件、结转4件 takes two wholes apart, not one. */
function isParallel(parts: readonly Frame[]): boolean {
  const does = (part: Frame, ...actions: readonly string[]): boolean =>
    part.features.actions.some((action) => actions.includes(action));
  return (
    parts.some((part) => does(part, 'receive', 'receive-new')) &&
    parts.some((part) => does(part, 'carry', 'pending', 'finish'))
  );
}

/** A result behind who sent them is none of these; what begins anew names a thing, where the first part names none, or a result, where that is a reason. */
function isOfOther(part: Frame, { features: first }: Frame): boolean {
  const { things, results } = part.features;
  const isThing = things.some((thing) => !['applications', undefined].includes(kindOf(thing)));
  // 其中下属单位转来2件，予以公开12件
  const isEnd = part.isFirst && first.scopes.length > 0 && first.results.length === 0;
  if (isEnd && results.length > 0) return true;
  const isReason = first.results.length > 0 && first.results.every(({ result }) => !result);
  return (
    part.isFresh &&
    ((isThing && first.things.length === 0) ||
      (isReason && results.some(({ result }) => result !== undefined)))
  );
}

/** The parts from a frame on, up to where the sentence turns to something else. */
function partsFrom(frames: readonly Frame[], from: number): readonly [readonly Frame[], boolean] {
  const [first] = frames.slice(from, from + 1);
  if (!first) return [[], false];
  const parts: Frame[] = [];
  for (const frame of frames.slice(from)) {
    if (frame.quantity.unit === '%') continue;
    const isOther =
      frame !== first &&
      (isIntro(frame) ||
        frame.left.relations.has('total') ||
        turns(frame, first) ||
        isOfOther(frame, first));
    if (isOther || frame.quantity.unit !== first.quantity.unit) return [parts, true];
    parts.push(frame);
  }
  return [parts, false];
}

/** 其中, a colon, 分别为: parts behind their whole. */
function following(
  sentence: string,
  frames: readonly Frame[],
  previous: readonly Frame[],
): readonly PartsList[] {
  return frames.flatMap((frame, at): readonly PartsList[] => {
    if (!isIntro(frame) || frame.quantity.unit === '%' || frame.quantity.unit === '') return [];
    const own = frames.slice(0, at);
    const ahead = (own.length > 0 ? own : previous).filter(
      (each) => each.quantity.unit === frame.quantity.unit,
    );
    const [parts, isCut] = partsFrom(frames, at);
    const rest = frames.slice(at).filter((each) => each.isFresh && each !== frame);
    const region =
      rest.length > 0 ? frames.slice(at, frames.indexOf(rest[0] ?? frame)) : frames.slice(at);
    const isMixed = region.some(
      ({ quantity }) => quantity.unit !== '%' && quantity.unit !== frame.quantity.unit,
    );
    const isFee = /收费|信息处理费/.test(sentence);
    if ((isMixed && !isFee) || comparing.test(wordingOf(region)) || parts.some(isOtherTime))
      return [];
    if (isParallel(parts)) return [];
    // A number of last year may stand nearer, to compare the whole with.
    const current = ahead.filter((each) => !isOtherTime(each));
    const whole = current.at(-1);
    if (!whole || ahead.some(({ quantity }) => quantity.approximate)) return [];
    // 制发分别为0件、2件，现行有效分别为0件、7件: one list stands beside the other.
    const isBeside =
      frame.left.relations.has('respectively') &&
      own.some((each) => each.segment === whole.segment && each.left.relations.has('respectively'));
    if (isBeside) return [];
    const isComplete =
      frame.left.relations.has('namely') ||
      (frame.left.relations.has('respectively') && !frame.left.relations.has('among'));
    const leads = parts.filter((each, index) => index === 0 || each.isFresh);
    if (leads.length > 1 && leads.length < parts.length) {
      // 行政复议9件，维持7件、未审结2件；行政诉讼5件: only what begins a part is one.
      const list = listOf(sentence, { whole, before: current, parts: leads });
      return list && addsUp(list) ? [list] : [];
    }
    const list = listOf(sentence, {
      whole,
      before: current,
      parts,
      isComplete: isComplete && !isCut,
      isCut,
    });
    return list ? [list] : [];
  });
}

/** Parts in a bracket behind their whole. */
function bracketed(sentence: string, frames: readonly Frame[]): readonly PartsList[] {
  const wholes = [...new Set(frames.flatMap(({ parent }) => parent ?? []))];
  return wholes.flatMap((whole): readonly PartsList[] => {
    const inside = frames.filter(({ parent }) => parent === whole);
    const parts = inside.filter((each) => unitOf(each) === unitOf(whole));
    const isMixed = inside.some((each) => unitOf(each) !== unitOf(whole) && unitOf(each) !== '%');
    const [first] = parts;
    if (!first || isMixed || parts.some(isOtherTime) || comparing.test(wordingOf(parts))) return [];
    const isComplete =
      !first.left.relations.has('among') && !parts.some((each) => each.left.relations.has('also'));
    const list = listOf(sentence, {
      whole,
      before: [whole],
      parts,
      isComplete,
      isExact: isComplete,
    });
    return list ? [list] : [];
  });
}

const summing = /合计|共计|总计|总共|一共|合共/;

/** 合计, 共计: parts before their whole. */
function preceding(sentence: string, frames: readonly Frame[]): readonly PartsList[] {
  return frames.flatMap((whole, at): readonly PartsList[] => {
    const { features } = whole;
    const isBare =
      features.actions.length === 0 &&
      features.things.length === 0 &&
      features.results.length === 0;
    const isSum = whole.leftWords.some(({ text }) => summing.test(text));
    if (!isSum || !isBare || whole.left.behind !== undefined || whole.left.before !== undefined)
      return [];
    const ahead = frames.slice(0, at);
    const begins = ahead.findLastIndex(
      (each) =>
        each.isFresh ||
        each.leftWords.some(({ text }) => summing.test(text)) ||
        unitOf(each) !== unitOf(whole),
    );
    const start =
      begins >= 0 && unitOf(ahead[begins] ?? whole) !== unitOf(whole)
        ? begins + 1
        : Math.max(begins, 0);
    const parts = ahead.slice(start).filter((each) => unitOf(each) !== '%');
    if (parts.some(isOtherTime) || parts.some(({ left }) => left.relations.has('total'))) return [];
    // 来电12件，其中咨询5件、投诉7件，共计12件: a whole stands beside its own parts.
    if (parts.slice(1).some(isIntro)) return [];
    const list = listOf(sentence, {
      whole,
      before: [whole],
      parts,
      isComplete: true,
      isExact: true,
    });
    return list ? [list] : [];
  });
}

/** 余下, 其余 without 其中: what stands before and the rest make the whole. */
function withRest(sentence: string, frames: readonly Frame[]): readonly PartsList[] {
  if (frames.some(isIntro)) return [];
  return frames.flatMap((rest, at): readonly PartsList[] => {
    if (!rest.left.relations.has('rest') || unitOf(rest) === '%') return [];
    const ahead = frames.slice(0, at).filter((each) => unitOf(each) === unitOf(rest));
    const [whole, ...others] = ahead;
    const isPlain = frames
      .slice(0, at)
      .every((each) => unitOf(each) === unitOf(rest) || unitOf(each) === '%');
    const { features } = whole ?? rest;
    const isPart =
      features.results.length > 0 || features.outcomes.length > 0 || features.applicants.length > 0;
    if (!whole || isPart || others.length === 0 || !isPlain || [...ahead, rest].some(isOtherTime))
      return [];
    // Of 新收, 上年结转 and 办结 the first two are the whole.
    const splits = others.map((_, index) => sumOf(ahead.slice(0, index + 1)));
    const isSplit = splits.some((sum, index) => sum === sumOf([...ahead.slice(index + 1), rest]));
    const parts = [...others, rest];
    const list = listOf(sentence, { whole, before: [whole], parts, isComplete: true });
    return list ? [isSplit ? { ...list, wholes: [sumOf(parts)] } : list] : [];
  });
}

/** Two kinds of thing counted together: 人大建议和政协提案21件. */
const together = /共[^，、]{0,6}?([\u4e00-\u9fff]{2,12})(?:和|及|与|、)([\u4e00-\u9fff]{2,12})$/u;

function endsLike(label: string, noun: string): boolean {
  return label.endsWith(noun.slice(-4));
}

/** A whole of two kinds of thing, and behind it numbers of these kinds alone. */
function ofKinds(sentence: string, frames: readonly Frame[]): readonly PartsList[] {
  const [whole, ...others] = frames;
  if (!whole || !isCount(whole.quantity) || frames.some(isIntro)) return [];
  const { start } = whole.quantity;
  const ahead = whole.clause.text.slice(Math.max(0, start - 40), start);
  const [, one, other] = together.exec(ahead) ?? [];
  if (one === undefined || other === undefined) return [];
  const parts = others.filter((each) => unitOf(each) === unitOf(whole));
  const areOfKinds = parts.every(({ clause, quantity }) => {
    const label = clause.text.slice(0, quantity.start).replace(/[共计为]+$/, '');
    return isCount(quantity) && (endsLike(label, one) || endsLike(label, other));
  });
  if (parts.length < 3 || !areOfKinds) return [];
  const list = listOf(sentence, { whole, before: [whole], parts });
  return list?.isComplete === true ? [list] : [];
}

/**
 * Takes parts that state several sums each, as a fee asked for and a fee that came in, one sum at a
 * time. Only where one of them adds up does that read the sentence rightly.
 */
function bySeries(list: PartsList, wholes: readonly Frame[]): readonly PartsList[] {
  const count = wholes.length;
  if (!list.isFee || addsUp(list) || count < 2 || list.parts.length % count !== 0) return [list];
  const series = wholes.map((whole, at): PartsList => ({
    ...list,
    whole,
    parts: list.parts.filter((_, index) => index % count === at),
    wholes: [whole.quantity.value],
  }));
  return series.every(({ parts }) => parts.length > 1) && series.some(addsUp) ? series : [list];
}

/** In a sentence on fees each unit has parts of its own: cases and money. */
function byUnit(
  sentence: string,
  frames: readonly Frame[],
  previous: readonly Frame[],
): readonly PartsList[] {
  const at = frames.findIndex(isIntro);
  if (at < 0) return [];
  const units = [...new Set(frames.slice(at).map(unitOf))].filter(
    (unit) => unit !== '%' && unit !== '',
  );
  return units.flatMap((unit) => {
    const own = frames.filter((each) => unitOf(each) === unit);
    const first = own.find((each) => frames.indexOf(each) >= at);
    const ahead = own.filter((each) => frames.indexOf(each) < at);
    const wholes = ahead.length > 0 ? ahead : previous.filter((each) => unitOf(each) === unit);
    const whole = wholes.at(-1);
    if (!first || !whole) return [];
    const parts = own.slice(own.indexOf(first));
    const list = listOf(sentence, { whole, before: wholes, parts });
    return list ? bySeries(list, wholes) : [];
  });
}

/** No sentence that divides a whole names more figures. */
const mostFigures = 60;

/** The wholes that a sentence divides into parts. */
export function listsIn(
  { sentence, frames }: ReadSentence,
  previous: ReadSentence | undefined,
): readonly PartsList[] {
  if (frames.length < 2 || frames.length > mostFigures) return [];
  const plain = frames.filter(({ parent }) => parent === undefined);
  const goesOn = /^其中|^具体|^分别/.test(sentence.clauses[0]?.text ?? '');
  const before = goesOn
    ? (previous?.frames ?? []).filter(({ parent }) => parent === undefined)
    : [];
  const said = `${goesOn ? (previous?.sentence.text ?? '') : ''}${sentence.text}`;
  const isFee = /收费|信息处理费/.test(said);
  return [
    ...(isFee ? byUnit(said, plain, before) : following(said, plain, before)),
    ...bracketed(said, frames),
    ...preceding(said, plain),
    ...withRest(said, plain),
    ...ofKinds(said, plain),
  ];
}
