const digits = '一二三四五六七八九';

/** 1 to 99 as headings count. */
export function chineseOrdinal(value: number): string {
  const tens = Math.floor(value / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens - 1)}十`;
  return `${ten}${digits.charAt((value % 10) - 1)}`;
}

/** A numeral's text with another number in it; undefined where its number is a sign of its own. */
export function renumbered(numeral: string, value: number): string | undefined {
  if (/\d|[０-９]/.test(numeral)) return numeral.replace(/[\d０-９]+/, String(value));
  if (/[一二三四五六七八九十]/.test(numeral)) {
    return numeral.replace(/[一二三四五六七八九十]+/, chineseOrdinal(value));
  }
  return undefined;
}
