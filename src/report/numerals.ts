/** Numbers as reports write them: 12, １２, 1,234, 十二, 二〇二三, 3万. */

const chineseDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const scales: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 10_000,
  亿: 100_000_000,
};

const nonZero = '[一二两三四五六七八九]';
/** 1 to 9999 with its 零 where a place is skipped: 一百零三, but not the spoken 一百三. */
const underTenThousand = new RegExp(
  `^零?(?:(${nonZero})千)?(?:(零)?(${nonZero})百)?(?:(零)?(${nonZero}?)十)?(?:(零)?(${nonZero}))?$`,
);

function digit(character: string | undefined): number {
  return character === undefined ? 0 : (chineseDigits[character] ?? 0);
}

function section(text: string): number | undefined {
  const found = text === '' ? null : underTenThousand.exec(text);
  if (!found) return undefined;
  const [, thousands, , hundreds, beforeTens, tens, beforeOnes, ones] = found;
  // A ones digit right behind 百 or 千 is the spoken form for tens or hundreds: 一百三 is 130.
  const isSpoken =
    ones !== undefined &&
    beforeOnes === undefined &&
    tens === undefined &&
    (hundreds !== undefined || thousands !== undefined);
  const isSkipped =
    tens !== undefined && beforeTens === undefined && hundreds === undefined && thousands;
  if (isSpoken || isSkipped) return undefined;
  const value =
    digit(thousands) * 1000 +
    digit(hundreds) * 100 +
    (tens === undefined ? 0 : (tens === '' ? 1 : digit(tens)) * 10) +
    digit(ones);
  return value > 0 ? value : undefined;
}

function parseChinese(text: string): number | undefined {
  if (/^[零〇]$/.test(text)) return 0;
  // A row of bare digits is read out one by one; two of them, as in 三四件, mean "three or four".
  if (/^[零〇一二三四五六七八九]{2,12}$/.test(text)) {
    const isReadOut = text.length > 2 || /[零〇]/.test(text);
    return isReadOut ? Number(Array.from(text, digit).join('')) : undefined;
  }
  const found = /^(?:([^亿]+)亿)?(?:([^亿万]+)万)?([^亿万]*)$/.exec(text.replaceAll('〇', '零'));
  if (!found) return undefined;
  let value = 0;
  const [, hundredMillions, tenThousands, rest] = found;
  for (const [part, scale] of [
    [hundredMillions, 100_000_000],
    [tenThousands, 10_000],
    [rest, 1],
  ] as const) {
    if (part === undefined || part === '') continue;
    const amount = section(part);
    if (amount === undefined) return undefined;
    // 一万二 is 12,000 in speech and 10,002 in writing.
    if (scale === 1 && value > 0 && amount < 1000 && !part.startsWith('零')) return undefined;
    value += amount * scale;
  }
  return value > 0 ? value : undefined;
}

/** Half-width digits, marks and spaces in place of full-width ones; the length stays. */
function narrow(text: string): string {
  return text
    .replace(/(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/g, ',')
    .replace(/[０-９．％＋－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2002-\u200a\u202f\u3000]/g, ' ');
}

/** Lengths are bounded, so that no text makes a search slow. */
const arabic = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,3}(?: \d{3}){1,4}|\d{1,15})(?:\.\d{1,15})?(?![.,]?\d)`;
const wholeArabic = new RegExp(`^(${arabic})$`);
const scaled = new RegExp(
  `^(${arabic}) ?(?=[十百千万亿])([十百千]?)([万亿]?)(?: ?(\\d{4})(万)?)?$`,
);

function arabicValue(text: string): number | undefined {
  const value = Number(text.replace(/[, ]/g, ''));
  return Number.isFinite(value) ? value : undefined;
}

/** A product of decimals without the dust of binary fractions: 1.1 × 10,000 is 11,000. */
function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

/**
 * Reads a whole text as one number: digits of either width, with thousands separators and decimals,
 * Chinese numerals (十二, 一百零三, a row of digits such as 二〇二三) and mixed ones (3万, 1.2亿).
 *
 * @returns undefined where the text is anything else, or a spoken form that can mean two numbers
 */
export function parseNumeral(text: string): number | undefined {
  const written = narrow(text).trim();
  if (wholeArabic.test(written)) return arabicValue(written);
  const mixed = scaled.exec(written);
  if (mixed) {
    const [, head = '', small = '', large = '', rest, isTenThousands] = mixed;
    // Four digits behind 亿 count 万, and say so.
    if (
      rest !== undefined &&
      (large === '' || (large === '亿') !== (isTenThousands !== undefined))
    ) {
      return undefined;
    }
    const value = arabicValue(head);
    if (value === undefined) return undefined;
    const front = times(value, (scales[small] ?? 1) * (scales[large] ?? 1));
    return front + Number(rest ?? 0) * (isTenThousands === undefined ? 1 : 10_000);
  }
  return parseChinese(written);
}

/**
 * Reads an ordinal of a heading or list, 一 to 九十九.
 *
 * @returns undefined for any other text
 */
export function ordinalOf(text: string): number | undefined {
  return /^(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])$/.test(text)
    ? parseChinese(text)
    : undefined;
}

const chineseCharacters = Array.from('零一二三四五六七八九');

function inChinese(value: number): string {
  let text = '';
  let isSkipped = false;
  for (const [scale, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const count = Math.floor(value / scale) % 10;
    if (count === 0) isSkipped = text !== '';
    else {
      // 十二, but 一百一十二.
      const one = text === '' && unit === '十' && count === 1 ? '' : chineseCharacters[count];
      text += `${isSkipped ? '零' : ''}${one ?? ''}${unit}`;
      isSkipped = false;
    }
  }
  return text === '' ? '零' : text;
}

/**
 * Writes a count the way another number is written: in half- or full-width digits, with or without
 * thousands separators, in Chinese numerals.
 *
 * @returns undefined for a number that is no count, or a manner of writing that cannot be followed
 */
export function writeLike(value: number, example: string): string | undefined {
  if (!Number.isSafeInteger(value) || value < 0 || parseNumeral(example) === undefined) {
    return undefined;
  }
  if (!/[\d０-９]/.test(example)) {
    return /^[零一二两三四五六七八九十百千]+$/.test(example) && value < 10_000
      ? inChinese(value)
      : undefined;
  }
  if (/[十百千万亿.．]/.test(example)) return undefined;
  const separator = /[,， ]/.exec(example)?.[0];
  const digits = String(value).replace(/\B(?=(?:\d{3})+$)/g, separator ?? '');
  return /[０-９]/.test(example)
    ? digits.replace(/\d/g, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0))
    : digits;
}

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
const approximateAfter = /^ ?(?:以上|以下|以内|左右|上下|多(?!次|个|项|件|条|部)|不等)/;

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
