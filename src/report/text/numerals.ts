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
export function narrow(text: string): string {
  return text
    .replace(/(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/g, ',')
    .replace(/[０-９．％＋－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2002-\u200a\u202f\u3000]/g, ' ');
}

/** The source of a pattern for numbers in digits. Lengths are bounded, so that no text makes a search slow. */
export const arabic = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,3}(?: \d{3}){1,4}|\d{1,15})(?:\.\d{1,15})?(?![.,]?\d)`;
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
