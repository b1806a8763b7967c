const chineseDigit = '[〇零一二三四五六七八九]';
const circles = /[○◯ＯOo０0〇零]/;
const roundBetweenDigits = new RegExp(
  `(?<=[二〇零]|二[○◯ＯO0０])[○◯ＯO0０](?=${chineseDigit}|[○◯ＯO0０])`,
  'g',
);

/**
 * Writes digits half-width, round signs in a Chinese year as 〇, and every kind of blank as a
 * space. The length stays, so that offsets do.
 */
export function plainFigures(text: string): string {
  return text
    .replace(roundBetweenDigits, (sign) => (circles.test(sign) ? '〇' : sign))
    .replace(/[０-９．／－：]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200b\u202f\u3000\ufeff\t]/g, ' ');
}

const digits = '〇一二三四五六七八九';

/** Reads 2023 or 二〇二三; undefined for anything else. */
export function yearOf(written: string): number | undefined {
  const figures = Array.from(written.replace(/零/g, '〇'), (character) =>
    /\d/.test(character) ? Number(character) : digits.indexOf(character),
  );
  if (figures.length !== 4 || figures.includes(-1)) return undefined;
  return Number(figures.join(''));
}

/** Patterns for a year and for a month or day, in figures or in Chinese, of a plain text. */
export const yearPattern = String.raw`(?<!\d)\d{4}(?!\d)|二[〇零]${chineseDigit}{2}`;
export const dayPattern = String.raw`\d{1,2}(?!\d)|[一二三四五六七八九十]{1,3}`;
