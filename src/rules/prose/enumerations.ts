import type { Clause, Sentence } from '../../report/text/prose';
import type { Report } from '../../report/model';
import { comparedStatements } from './compare';
import { inOrder, isCount, offsetsOf, quantitiesOf, sentencesToRead, withSums } from './stated';
import type { StatedQuantity } from './stated';
import { isOfReportYear, otherTime } from './years';

/** A whole and the parts that a sentence divides it into, all of one unit. */
export interface Enumeration {
  readonly sentence: Sentence;
  readonly whole: StatedQuantity;
  readonly parts: readonly StatedQuantity[];
  /** every figure that may be the whole */
  readonly wholes: readonly number[];
  /** the parts leave nothing out: they are named as opposites, or one of them is the rest */
  readonly isComplete: boolean;
  /** one thing may count in several parts, as what is published in several places */
  readonly mayOverlap: boolean;
  /** it divides a fee */
  readonly isFee: boolean;
}

/** Words of a list that is not all, or whose numbers are not its parts. */
const notAll =
  /等(?!级|待|候)|主要|重点|包括|包含|含|大部分|多数|左右|以上|分别|均|各[^类项种]|还有|另有|另外|此外|同时|新增|每|平均|比/;

/** A part that begins with one of these begins another matter. */
const otherMatters =
  /回复|召开|开展|举办|组织|收到|受理|答复|办结|制定|印发|编制|转载|报送|上报|解答|接待|整改|培训|修订/;

const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/线上|网上|网络|网站|互联网|平台/, /线下|现场|当面|信函|邮寄|窗口/],
  [/自然人|公民/, /法人|企业|组织/],
  [/主办/, /协办|会办/],
  [/办结/, /撤销|撤回|正在办理|在办|结转|未办结/],
];

const places = /网站|公众号|微信|微博|抖音|新媒体|客户端|报纸|电视|广播|公告栏|平台|渠道/;

const rest = /其余|余下|剩余|剩下/;

function isFeeSentence(text: string): boolean {
  return /收费|信息处理费/.test(text);
}

/** The clauses that list the parts, with the stretch of text before them. */
interface Listing {
  readonly clauses: readonly Clause[];
  readonly before: readonly StatedQuantity[];
}

/** What a sentence lists behind 其中; undefined where it does not, or does so twice. */
function listingOf(sentence: Sentence, previous: Sentence | undefined): Listing | undefined {
  const marked = sentence.clauses.filter(({ text }) => text.includes('其中'));
  const [marker] = marked;
  if (marked.length !== 1 || !marker || marker.text.split('其中').length > 2) return undefined;
  const at = sentence.clauses.indexOf(marker);
  const start = marker.range(marker.text.indexOf('其中'), marker.text.indexOf('其中') + 2).start;
  const ends = sentence.clauses.findIndex(
    ({ mark, bracketed }, index) => index >= at && bracketed && mark === '',
  );
  const clauses = marker.bracketed
    ? sentence.clauses.slice(at, ends + 1)
    : sentence.clauses.slice(at).filter(({ bracketed }) => !bracketed);
  const own = inOrder(sentence).filter((each) => offsetsOf(each).end <= start);
  const isOpening = at === 0 && marker.text.startsWith('其中');
  return { clauses, before: isOpening && previous ? inOrder(previous) : own };
}

/** The parts of a unit, up to the point where the sentence turns to something else. */
function partsOf(
  sentence: Sentence,
  clauses: readonly Clause[],
  unit: string,
): { readonly parts: readonly StatedQuantity[]; readonly isCut: boolean } {
  const parts: StatedQuantity[] = [];
  const first = clauses.find((clause) => quantitiesOf(clause).length > 0)?.text ?? '';
  for (const clause of clauses) {
    const own = quantitiesOf(clause).filter((quantity) => quantity.unit === unit);
    const verb = otherMatters.exec(clause.text)?.[0];
    const turns = verb !== undefined && parts.length > 0 && !first.includes(verb);
    if (turns || (own.length === 0 && parts.length > 0 && quantitiesOf(clause).length === 0)) {
      return { parts, isCut: true };
    }
    parts.push(...own.map((quantity) => ({ sentence, clause, quantity })));
  }
  return { parts, isCut: false };
}

function unitsOf(clauses: readonly Clause[]): readonly string[] {
  const units = clauses.flatMap(quantitiesOf).map(({ unit }) => unit);
  return [...new Set(units)].filter((unit) => unit !== '%' && unit !== '');
}

function enumerationsIn(
  report: Report,
  sentence: Sentence,
  { clauses, before }: Listing,
  said: string,
): readonly Enumeration[] {
  const text = clauses.map((clause) => clause.text).join('，');
  const isFee = isFeeSentence(said);
  const semicolon = clauses.slice(0, -1).findIndex(({ mark }) => mark === '；');
  if (!isFee && semicolon >= 0 && unitsOf(clauses).length > 1) {
    return enumerationsIn(
      report,
      sentence,
      { clauses: clauses.slice(0, semicolon + 1), before },
      said,
    );
  }
  if (notAll.test(text) || otherTime.test(text)) return [];
  const counted = clauses.flatMap(quantitiesOf).filter(({ unit }) => unit !== '%' && unit !== '');
  if (!counted.every(isCount) || before.some(({ quantity }) => quantity.approximate)) return [];
  const units = unitsOf(clauses);
  if (units.length > 1 && !isFee) return [];
  return units.flatMap((unit): readonly Enumeration[] => {
    const candidates = before.filter(({ quantity }) => quantity.unit === unit);
    // A number of last year may stand nearer, to compare the whole with.
    const whole =
      candidates.findLast((each) => isOfReportYear(report, each.sentence, each.clause)) ??
      candidates.at(-1);
    const { parts, isCut } = partsOf(sentence, clauses, unit);
    if (!whole || parts.length < 2) return [];
    const isOpposed = opposites.some(([one, other]) => one.test(text) && other.test(text));
    const all: Enumeration = {
      sentence,
      whole,
      parts,
      wholes: withSums(candidates.map(({ quantity }) => quantity.value)),
      isComplete: !isCut && (isOpposed || rest.test(text) || isFee),
      mayOverlap: places.test(text),
      isFee,
    };
    return addsUp(all) ? [all] : (bySeries(all, candidates) ?? [all]);
  });
}

/** Sums of money without the dust of binary fractions. */
export function sumOf(figures: readonly StatedQuantity[]): number {
  const sum = figures.reduce((total, { quantity }) => total + quantity.value, 0);
  return Number(sum.toFixed(6));
}

/** Whether the parts make the whole, counted up to any of them: more may follow in the sentence. */
export function addsUp({ parts, wholes }: Enumeration): boolean {
  return parts.some((_, index) => index > 0 && wholes.includes(sumOf(parts.slice(0, index + 1))));
}

/**
 * Takes parts that state several sums each, as a fee asked for and a fee that came in, one sum at a
 * time. Only where one of them adds up does that read the sentence rightly.
 */
function bySeries(
  all: Enumeration,
  candidates: readonly StatedQuantity[],
): readonly Enumeration[] | undefined {
  const count = candidates.length;
  if (!all.isFee || count < 2 || all.parts.length % count !== 0) return undefined;
  const series = candidates.map((whole, at): Enumeration => {
    const parts = all.parts.filter((_, index) => index % count === at);
    return { ...all, whole, parts, wholes: [whole.quantity.value] };
  });
  const areSums = series.every(({ parts }) => parts.length > 1) && series.some(addsUp);
  return areSums ? series : undefined;
}

/** Two kinds of thing counted together: 人大建议和政协提案21件. */
const together = /共[^，、]{0,6}?([\u4e00-\u9fff]{2,12})(?:和|及|与|、)([\u4e00-\u9fff]{2,12})$/u;

function endsLike(label: string, noun: string): boolean {
  return label.endsWith(noun.slice(-4));
}

/** A whole of two kinds of thing, and behind it numbers of these kinds alone. */
function enumerationOfKinds(sentence: Sentence): readonly Enumeration[] {
  const [whole, ...others] = inOrder(sentence);
  if (!whole || !isCount(whole.quantity)) return [];
  const ahead = whole.clause.text.slice(
    Math.max(0, whole.quantity.start - 40),
    whole.quantity.start,
  );
  const [, one, other] = together.exec(ahead) ?? [];
  if (one === undefined || other === undefined) return [];
  const text = sentence.clauses.map((clause) => clause.text).join('，');
  const parts = others.filter(({ quantity }) => quantity.unit === whole.quantity.unit);
  const areOfKinds = parts.every(({ clause, quantity }) => {
    const label = clause.text.slice(0, quantity.start).replace(/[共计为]+$/, '');
    return isCount(quantity) && (endsLike(label, one) || endsLike(label, other));
  });
  const isOpposed = opposites.some(([left, right]) => left.test(text) && right.test(text));
  if (parts.length < 3 || !areOfKinds || !isOpposed || notAll.test(text)) return [];
  const wholes = [whole.quantity.value];
  return [{ sentence, whole, parts, wholes, isComplete: true, mayOverlap: false, isFee: false }];
}

/** No sentence that divides a whole names more figures. */
const mostFigures = 60;

/**
 * The wholes that a report's prose divides into parts. Left out are lists that need not be all, and
 * figures that already differ from their table, since the sum then differs for that reason.
 */
export function enumerationsOf(report: Report): readonly Enumeration[] {
  const mistaken = new Set(
    comparedStatements(report)
      .filter(({ comparison }) => comparison.is === 'differs')
      .map(({ statement }) => statement.quantity),
  );
  const sentences = sentencesToRead(report);
  return sentences.flatMap((sentence, index): readonly Enumeration[] => {
    const figures = inOrder(sentence).length;
    if (figures < 2 || figures > mostFigures) return [];
    const before = sentences[index - 1];
    const previous = before?.paragraph === sentence.paragraph ? before : undefined;
    const listing = listingOf(sentence, previous);
    const said = [...(previous?.clauses ?? []), ...sentence.clauses]
      .map((clause) => clause.text)
      .join('，');
    const found = listing
      ? enumerationsIn(report, sentence, listing, said)
      : enumerationOfKinds(sentence);
    return found.filter(
      ({ whole, parts }) => ![whole, ...parts].some(({ quantity }) => mistaken.has(quantity)),
    );
  });
}
