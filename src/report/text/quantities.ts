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

/**
 * Finds the quantities that a text states, in order. Ordinals, articles of law, document numbers,
 * dates, phone numbers, ranges, list numerals, titles and set phrases such as 三审三校 are none.
 * Chinese numerals count only with a unit behind them.
 */
export function findQuantities(text: string): readonly Quantity[] {
  const source = mask(text);
  const found: Quantity[] = [];
  const pattern = new RegExp(`(百分之) ?(百|${anyNumber})|${anyNumber}`, 'g');
  for (const match of source.matchAll(pattern)) {
    const start = match.index;
    const percent = match[1] !== undefined;
    const number = match[2] ?? match[0];
    const before = source.slice(Math.max(0, start - 4), start);
    if (/[数几上成] ?$/.test(before) && !/\d/.test(number)) continue;
    let end = start + match[0].length;

    const isArabic = /\d/.test(number);
    let multiplier = '';
    if (isArabic && !percent) {
      multiplier = /^ ?[十百千]?[万亿]{0,2}/.exec(source.slice(end, end + 4))?.[0] ?? '';
      if (!/[万亿]/.test(multiplier)) multiplier = '';
    }
    let numeral = number + multiplier;
    end += multiplier.length;
    const more = /^ ?[余多几](?=[^\u0000])/.exec(source.slice(end, end + 2))?.[0] ?? '';
    const rest = source.slice(end + more.length, end + more.length + 6);
    let unit = percent ? '%' : (units.exec(rest)?.[1] ?? '');
    const unitEnd = percent ? end : end + more.length + (units.exec(rest)?.[0].length ?? 0);
    if (unit === '' && (!isArabic || more !== '')) continue;
    // 高效办成一件事, 一次办好 and the like name no number.
    if (/^[一两]$/.test(number) && /^[未没也都]/.test(source.slice(unitEnd))) continue;

    const last = multiplier.at(-1);
    if (unit === '元' && last !== undefined) {
      unit = last + unit;
      multiplier = multiplier.slice(0, -1).trimEnd();
      numeral = number + multiplier;
    }
    const value = percent && number === '百' ? 100 : parseNumeral(numeral);
    if (value === undefined) continue;
    found.push({
      value,
      start,
      end: unitEnd,
      raw: text.slice(start, unitEnd),
      numeral: text.slice(
        start,
        start + numeral.length + (percent ? match[0].length - number.length : 0),
      ),
      unit,
      approximate:
        more !== '' ||
        multiplier !== '' ||
        approximateBefore.test(before) ||
        approximateAfter.test(source.slice(unitEnd, unitEnd + 4)),
    });
  }
  return found;
}
