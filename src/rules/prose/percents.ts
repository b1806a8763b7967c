import type { Quantity } from '../../report/text/quantities';
import type { Sentence } from '../../report/text/prose';
import type { Report } from '../../report/model';
import { primaryTables } from '../../facts/cell-places';
import { inOrder, isCount, offsetsOf, quantitiesOf, sentencesToRead, withSums } from './stated';
import type { StatedQuantity } from './stated';
import { readAll } from './readings';
import { statementsOf } from './statements';
import type { Statement } from './statements';
import { namesOtherBody } from './subject';
import { isOfReportYear } from './years';

/** A share that a sentence states of figures it names. */
export interface StatedShare extends StatedQuantity {
  readonly part: StatedQuantity;
  /** what it may be a share of, the nearest first */
  readonly wholes: readonly number[];
  /** the sentence names just one figure before it */
  readonly isOneWhole: boolean;
}

/** Between a part and its share nothing else may stand: 5件，占总数的41.67%. */
const linking =
  /^(?:的?申请|信息|政府信息|政府信息公开申请)?[，（、；]?约?(?:占比|占|比例|比重)(?:本年度|全年|年度|新收|收到|受理|办结|答复|处理|办理|申请|政府信息公开|依申请公开|信息公开|信息|公开|发布|的|全部|所有|总数|总量|总件数|总申请量|总体|总|数|量|件数|结果|比例|比重|百分比|比|约|为|达到|达|到|：|，){0,10}$/;

/** 办结18件，办结率90%; what was done in time is another matter. */
const rate = /^的?(?:申请)?[，（、](办结|答复)率(?:为|达到|达)?$/;

/** Shares of a whole that the report does not give, and lists that share a verb. */
const elsewhere = /全[省市县区国州]|分别|各占|同比|上年|去年|增长|下降/;

const done = [{ row: 'total', column: 'total' }];
const received = [{ row: 'newlyReceived', column: 'total' }];
const taken = [...received, { row: 'carriedOver', column: 'total' }];

/** The totals of the table of applications that a share may be of, the likeliest first. */
function tableTotals(report: Report, phrase: Statement['phrase'] | undefined): readonly number[] {
  const table = primaryTables(report).find(({ id }) => id === 'applications');
  if (!table || (phrase && phrase.table !== 'applications')) return [];
  const readings = phrase?.basis === 'T06' ? [done, received, taken] : [received, done, taken];
  return readAll(table, readings).flatMap(({ value }) => value ?? []);
}

function textBetween(one: StatedQuantity, other: StatedQuantity): string {
  const { start, text } = one.sentence;
  return text
    .slice(offsetsOf(one).end - start, offsetsOf(other).start - start)
    .replace(/\s/gu, '')
    .replaceAll(',', '，')
    .replaceAll('(', '（');
}

/** Other counts in the clause of a part, a whole like 办结的87件中 left out. */
function countsBeside({ clause, quantity }: StatedQuantity): readonly Quantity[] {
  return quantitiesOf(clause).filter(
    (other) =>
      other !== quantity &&
      isCount(other) &&
      !/^[^，、\d]{0,8}中/.test(clause.text.slice(other.end)),
  );
}

function isShareOf(part: StatedQuantity, share: StatedQuantity): boolean {
  const between = textBetween(part, share);
  const verb = rate.exec(between)?.[1];
  if (verb !== undefined) {
    const ahead = part.clause.text.slice(0, part.quantity.start);
    return share.quantity.value < 100 && new RegExp(`${verb}[申请共计了]{0,4}$`).test(ahead);
  }
  if (!linking.test(between)) return false;
  // Beside another count in its clause, the part may be the sum of both.
  return between.startsWith('（') || countsBeside(part).length === 0;
}

function valueOf({ quantity }: StatedQuantity): number {
  return quantity.value;
}

/** Whether the next figure is the share of a figure. */
function hasShare(all: readonly StatedQuantity[], one: StatedQuantity): boolean {
  const next = all[all.indexOf(one) + 1];
  return next?.quantity.unit === '%' && next.sentence === one.sentence && isShareOf(one, next);
}

/** So many sentences back a whole may be named. */
const farthestWhole = 10;

/** The figures of a unit in the sentences of the same paragraph before one. */
function aheadOf(sentences: readonly Sentence[], at: number, unit: string): readonly number[] {
  return sentences
    .slice(Math.max(0, at - farthestWhole), at)
    .filter(({ paragraph }) => paragraph === sentences[at]?.paragraph)
    .flatMap(inOrder)
    .filter(({ quantity }) => quantity.unit === unit)
    .map(valueOf);
}

/** No sentence that tells of one whole names more figures before a share. */
const mostFigures = 40;

/** The shares that a report's prose states together with their part and their whole. */
export function sharesOf(report: Report): readonly StatedShare[] {
  const inTable = new Map(statementsOf(report).map((each) => [each.quantity, each]));
  const sentences = sentencesToRead(report);
  return sentences.flatMap((sentence, at): StatedShare[] => {
    const previous = sentences[at - 1];
    // 其中 at the beginning goes on with what the sentence before has said.
    const goesOn =
      previous?.paragraph === sentence.paragraph && sentence.clauses[0]?.text.startsWith('其中');
    const all = [...(goesOn ? inOrder(previous) : []), ...inOrder(sentence)];
    if (all.length > mostFigures || !all.some(({ quantity }) => quantity.unit === '%')) return [];
    const text = sentence.clauses.map((clause) => clause.text).join('，');
    if (elsewhere.test(text) || namesOtherBody(text, report.publisher)) return [];
    return all.flatMap((share, index): StatedShare[] => {
      const { clause, quantity } = share;
      const part = all[index - 1];
      if (share.sentence !== sentence || quantity.unit !== '%' || quantity.approximate) return [];
      if (part?.sentence !== sentence || !isCount(part.quantity)) return [];
      if (!isShareOf(part, share)) return [];
      if (!isOfReportYear(report, sentence, clause, quantity.end)) return [];
      const before = all.slice(0, index - 1);
      if (before.some((each) => each.quantity.approximate)) return [];
      const ofUnit = before.filter((each) => each.quantity.unit === part.quantity.unit).reverse();
      // What has a share of its own is a part beside this one, though it may be divided in turn.
      const beside = ofUnit.filter((each) => hasShare(all, each)).map(valueOf);
      const others = ofUnit.filter((each) => !hasShare(all, each)).map(valueOf);
      const stated = [...others, ...beside];
      const statement = inTable.get(part.quantity);
      const fromTable = statement ? tableTotals(report, statement.phrase) : [];
      const fits = (whole: number): boolean => whole > 0 && whole >= part.quantity.value;
      if (![...others, ...fromTable].some(fits)) return [];
      const wholes = [
        ...withSums(stated),
        ...fromTable,
        ...aheadOf(sentences, at, part.quantity.unit),
        ...(part.quantity.unit === '件' ? tableTotals(report, undefined) : []),
      ].filter(fits);
      return [{ ...share, part, wholes, isOneWhole: stated.length === 1 }];
    });
  });
}
