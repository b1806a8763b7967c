import { arabic, narrow, parseNumeral } from './numerals';

/** A number with its unit as a sentence states it. */
export interface Quantity {
  readonly value: number;
  /** where number and unit stand in the text, in UTF-16 code units */
  readonly start: number;
  readonly end: number;
  /** number and unit as written */
  readonly raw: string;
  /** the number alone as written; it begins at `start` unless the number is a 百分之… */
  readonly numeral: string;
  /** 件, 条, %, 元, 万元 … or '' */
  readonly unit: string;
  /** 约, 近, 余, 多, 以上 and the like, or a number rounded to 万 */
  readonly approximate: boolean;
}

const units =
  /^ ?(个百分点|个工作日|个月|个|人次|件次|条次|批次|小时|元(?!旦)|件(?!事)|条(?!例|款|线|龙|目)|项(?!目)|份(?!额)|宗|起(?!草|来|到|至)|次(?!性|数|要|办)|篇(?!幅)|期(?!间|限)|场(?!所|景)|批|人(?!大|民|员|事)|名|家(?!庭)|例|部(?!分|门|署)|封|户|页|字|册|张|位|处(?!理|置|罚)|倍|类|年|月|日|天|%|‰)/;

const chineseRun =
  '(?<![零〇一二两三四五六七八九十百千万亿])[零〇一二两三四五六七八九十百千万亿]{1,16}(?![零〇一二两三四五六七八九十百千万亿])';
const anyNumber = `(?:(?<![\\d.,])${arabic}|${chineseRun})`;

const quantity = new RegExp(`(百分之) ?(百|${anyNumber})|${anyNumber}`, 'g');

/** What every number has one of. */
const anyDigit = /[\d０-９零〇一二两三四五六七八九十百千万亿]/;

/** What looks like a quantity and is none: titles, names in quotes, articles, dates, lists. */
const noQuantity: readonly RegExp[] = [
  /《[^《》]{0,80}》/g,
  /[“「『][^“”「」『』]{0,16}[”」』]/g,
  /"[^"]{0,16}"/g,
  /[〔[【［][^〔〕[\]【】［］]{0,12}[〕\]】］] ?第? ?\d{0,6} ?号?/g,
  new RegExp(`[（(] ?(?:\\d{1,3}|${chineseRun}) ?[)）]`, 'g'),
  /(?<!\d)\d{4} ?第 ?\d{1,6} ?号/g,
  new RegExp(
    `第 ?${anyNumber}(?: ?[条款项](?: ?[、和及至] ?第? ?${anyNumber} ?[条款项]){0,9})?(?: ?号)?`,
    'g',
  ),
  /(?<!\d)\d{4} ?(?:[-~～—–至到]{1,2} ?\d{4} ?)?年度?(?: ?\d{1,2} ?月份?(?: ?\d{1,2} ?[日号])?)?/g,
  /(?<![\d.,])\d{1,2} ?月份?(?: ?\d{1,2} ?[日号])?/g,
  /[一二][零〇一二三四五六七八九]{3}年度?/g,
  /[一二三四五六七八九十]{1,2}月份?(?:[一二三四五六七八九十]{1,3}[日号])?/g,
  /^ *\d{1,3}(?:[.．](?!\d)|、)/g,
  new RegExp(
    `${anyNumber} ?(?:[%件条项个元]|万元)? ?(?:[~～—–至到]|——) ?${anyNumber} ?[%件条项个元]?`,
    'g',
  ),
  new RegExp(`${anyNumber} ?号`, 'g'),
];

/** Stands for a masked character; part of no pattern. */
const masked = '\u0000';

function mask(text: string): string {
  let result = narrow(text).replace(
    /[A-Za-z0-9_./:@#-]+/g,
    (token, offset: number, all: string) => {
      const isCode =
        /[A-Za-z_@#]|\d[-/:]+\d|^-\d|\d\.\d+\.\d/.test(token) ||
        (/^\d{7,}$/.test(token) && !units.test(all.slice(offset + token.length, offset + 8)));
      return isCode ? masked.repeat(token.length) : token;
    },
  );
  for (const pattern of noQuantity) {
    result = result.replace(pattern, (found) => masked.repeat(found.length));
  }
  return result;
}

const approximateBefore = /(?:约|近|超|超过|逾|不足|不到|至少|最多|大约|接近|突破) ?$/;
const approximateAfter = /^ ?(?:以上|以下|以内|左右|上下|多(?!次|个|项|件|条|部|收|出|\d)|不等)/;

/** A number with its unit, as far as the text around it says. */
interface Written {
  /** the number as written, without what multiplies it */
  readonly number: string;
  /** 万, 亿 and the like behind it */
  readonly multiplier: string;
  /** 余, 多 or 几 behind it */
  readonly more: string;
  readonly unit: string;
  readonly end: number;
}

/** 万 or 亿 behind a number in figures, 十, 百 or 千 before it included. */
function multiplierAt(source: string, at: number): string {
  const [found = ''] = /^ ?[十百千]?[万亿]{0,2}/.exec(source.slice(at, at + 4)) ?? [];
  return /[万亿]/.test(found) ? found : '';
}

/** 余, 多 or 几 behind a number. */
function moreAt(source: string, at: number): string {
  return /^ ?[余多几](?=[^\u0000])/.exec(source.slice(at, at + 2))?.[0] ?? '';
}

/** A share in words, as 百分之三十. */
function shareAt(source: string, number: string, end: number): Written {
  return { number, multiplier: '', more: moreAt(source, end), unit: '%', end };
}

/** A number and what stands behind it. */
function countAt(source: string, number: string, at: number): Written {
  const multiplier = /\d/.test(number) ? multiplierAt(source, at) : '';
  const more = moreAt(source, at + multiplier.length);
  const from = at + multiplier.length + more.length;
  const [withSpace = '', unit = ''] = units.exec(source.slice(from, from + 6)) ?? [];
  return { number, multiplier, more, unit, end: from + withSpace.length };
}

/** Of an amount of money 万 is part of the unit: 3万元 is 3 of 万元. */
function withMoney(written: Written): Written {
  const { multiplier, unit } = written;
  const last = multiplier.at(-1);
  if (unit !== '元' || last === undefined) return written;
  return { ...written, multiplier: multiplier.slice(0, -1).trimEnd(), unit: last + unit };
}

/** Whether a number counts nothing: without a unit, or in a phrase such as 高效办成一件事. */
function countsNothing(source: string, { number, more, unit, end }: Written): boolean {
  if (unit === '' && (!/\d/.test(number) || more !== '')) return true;
  return /^[一两]$/.test(number) && /^[未没也都]/.test(source.slice(end));
}

/** The quantity that begins at a number; undefined where the number is part of none. */
function quantityAt(text: string, source: string, match: RegExpExecArray): Quantity | undefined {
  const [whole, percent, share] = match;
  const start = match.index;
  const before = source.slice(Math.max(0, start - 4), start);
  const number = share ?? whole;
  if (/[数几上成] ?$/.test(before) && !/\d/.test(number)) return undefined;
  const end = start + whole.length;
  const read = percent === undefined ? countAt(source, number, end) : shareAt(source, number, end);
  if (countsNothing(source, read)) return undefined;
  const { multiplier, more, unit, end: unitEnd } = withMoney(read);
  const numeral = number + multiplier;
  const value = percent !== undefined && number === '百' ? 100 : parseNumeral(numeral);
  if (value === undefined) return undefined;
  const lead = percent === undefined ? 0 : whole.length - number.length;
  return {
    value,
    start,
    end: unitEnd,
    raw: text.slice(start, unitEnd),
    numeral: text.slice(start, start + lead + numeral.length),
    unit,
    approximate:
      more !== '' ||
      multiplier !== '' ||
      approximateBefore.test(before) ||
      approximateAfter.test(source.slice(unitEnd, unitEnd + 4)),
  };
}

/**
 * Finds the quantities that a text states, in order. Ordinals, articles of law, document numbers,
 * dates, phone numbers, ranges, list numerals, titles and set phrases such as 三审三校 are none.
 * Chinese numerals count only with a unit behind them.
 */
export function findQuantities(text: string): readonly Quantity[] {
  // Most clauses have none, and masking costs most.
  if (!anyDigit.test(text)) return [];
  const source = mask(text);
  return [...source.matchAll(quantity)].flatMap((match) => quantityAt(text, source, match) ?? []);
}
