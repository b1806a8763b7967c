import type { Sentence } from '../../report/text/prose';
import type { Chapter, Report } from '../../report/model';
import { formOf } from '../../schema/editions';
import type { Reason } from './meaning';
import { inOrder, sentencesToRead } from './quantities';
import type { QuantitiesIn, StatedQuantity } from './quantities';
import type { ReadSentence } from './walk';

/** What a report on the fee holds: how many notices, what they asked for, what came in. */
export const feeElements = ['notices', 'charged', 'collected'] as const;
export type FeeElement = (typeof feeElements)[number];

/** What chapter six says of the 信息处理费. */
export interface FeeReport {
  readonly chapter: Chapter;
  /** its sentences, signature and date left out */
  readonly sentences: readonly Sentence[];
  /** those that speak of the fee */
  readonly onFee: readonly Sentence[];
  /** the one that says that there was none */
  readonly none?: Sentence;
  /** the first with blanks that nobody has filled in */
  readonly unfilled?: Sentence;
  readonly elements: ReadonlySet<FeeElement>;
  readonly notices: readonly StatedQuantity[];
}

const fee =
  /信息处理费|处理费|收费通知|信息公开.{0,8}(?:收费|费用)|依申请公开.{0,8}(?:收费|费用|免费)|(?:收取|产生|收费).{0,12}(?:费|收费)|(?:未|无|没有|不).{0,8}收费/;

const none =
  /(?:未|没有|不曾|无)[^，。；]{0,30}?(?:收取|收费|产生|发生|征收|发出|收缴|涉及|处理费)|不(?:存在|涉及|收取|收费)|免费|免收|零收费|(?<![\d.,])0(?:\.0+)?(?:万?元|件)|(?:为|是|：|均|共|计)(?:0|零)(?![\d.])|零元/;

const asked = /总金额|应收|应缴|收费金额|收费总额|通知金额|涉及金额|金额(?:共|合|总)?计/;
const paid = /实际收取|实际收到|实收|已收|收取|收缴|缴纳|到账|入库/;

const blank = /_{2,}|＿+|[×╳]{2,}|[XxＸｘ]{2,}/;

function clausesText({ clauses }: Sentence): string {
  return clauses.map(({ text }) => text).join('，');
}

/** Whether a sentence speaks of the fee for the disclosure of information. */
function isOnFee(sentence: Sentence): boolean {
  // Every one of the words has it.
  return sentence.text.includes('费') && fee.test(clausesText(sentence));
}

/** An amount of money in 元; undefined for any other quantity. */
export function inYuan({ quantity }: StatedQuantity): number | undefined {
  if (quantity.unit === '元') return quantity.value;
  return quantity.unit === '万元' ? Number((quantity.value * 10_000).toFixed(4)) : undefined;
}

/** Of what was asked for, nothing came in. */
const unpaid = /[未没][^，。；\d]{0,6}(?:缴|交纳|支付|到账)/;

const notCharged = /标准|每|不超过|以上|以下|按件|按量|免/;

const ofOtherTime: ReadonlySet<Reason> = new Set([
  'other-year',
  'part-of-year',
  'several-years',
  'plan',
  'comparison',
]);

/**
 * The amounts of the fee that a sentence states for the report year, rates of the tariff and other
 * charges left out.
 */
export function amountsOf({ sentence, frames }: ReadSentence): readonly StatedQuantity[] {
  if (!isOnFee(sentence) || clausesText(sentence).includes('行政事业性收费')) return [];
  return frames.filter(
    ({ clause, quantity, meaning, ...rest }) =>
      inYuan({ clause, quantity, ...rest }) !== undefined &&
      !quantity.approximate &&
      !notCharged.test(clause.text) &&
      !(meaning.is === 'left' && ofOtherTime.has(meaning.why)),
  );
}

/** Whether an amount is the sum that all notices ask for. */
export function isCharged({ clause, quantity }: StatedQuantity): boolean {
  const own = clause.text.slice(0, quantity.start);
  return (
    /(?:总金额|通知金额|应收金额|收费金额|金额合计|金额总计)[合共总]?计?[为是共]?$/.test(own) &&
    !own.includes('其中')
  );
}

/** Whether an amount is one that came in, and a whole. */
export function isCollected({ sentence, clause, quantity }: StatedQuantity): boolean {
  const at = sentence.clauses.indexOf(clause);
  const ahead = sentence.clauses.slice(0, at).map(({ text }) => text);
  const own = clause.text.slice(0, quantity.start);
  if ([...ahead, own].some((text) => text.includes('其中'))) return false;
  return (
    /(?:实际收取|实际收到|实收|已收|收取|收缴|缴纳)[^\d]{0,16}$/.test(own) && !/[应未]/.test(own)
  );
}

/** Whether a report has to tell of the fee at all. */
export function isFeeDue({ expectedEdition, year }: Report): boolean {
  const form = formOf(expectedEdition).processingFee;
  return form !== undefined && (year ?? form.firstYear) >= form.firstYear;
}

/**
 * What the last chapter says of the 信息处理费.
 *
 * @returns undefined where the report lacks the chapter
 */
export function feeReportOf(
  report: Report,
  all: readonly Sentence[],
  quantitiesIn: QuantitiesIn,
): FeeReport | undefined {
  const chapter = report.chapters.findLast(({ id }) => id === 'other');
  if (!chapter) return undefined;
  const closing = new Set([report.signature?.paragraph, report.date?.paragraph]);
  const sentences = sentencesToRead(all).filter(
    (sentence) => sentence.chapter === 'other' && !closing.has(sentence.paragraph),
  );
  const onFee = sentences.filter(isOnFee);
  const quantities = onFee.flatMap((sentence) => inOrder(sentence, quantitiesIn));
  const notices = quantities.filter(({ quantity }) => /^[件份次宗]$/.test(quantity.unit));
  const has = (words: RegExp): boolean =>
    onFee.some(
      (sentence) =>
        words.test(clausesText(sentence)) &&
        inOrder(sentence, quantitiesIn).some((stated) => inYuan(stated) !== undefined),
    );
  const elements = new Set<FeeElement>();
  if (notices.length > 0) elements.add('notices');
  if (has(asked)) elements.add('charged');
  if (has(paid) || onFee.some((sentence) => unpaid.test(clausesText(sentence)))) {
    elements.add('collected');
  }
  const nothing = onFee.find((sentence) => none.test(clausesText(sentence)));
  const unfilled = onFee.find(({ text }) => blank.test(text));
  return {
    chapter,
    sentences,
    onFee,
    elements,
    notices,
    ...(nothing ? { none: nothing } : {}),
    ...(unfilled ? { unfilled } : {}),
  };
}
