import { plainFigures } from '../../report/identity/plain-figures';
import type { TextRange } from '../../report/text/prose';

const date =
  /(?:(?<!\d)(20\d\d) *年 *)?(?<![\d.])(\d{1,2}) *月 *(\d{1,2}) *[日号](?!线)|(?<!\d)20\d\d *年 *(\d{1,2}) *月(?![度份]?报)/g;
const anyYear = /(?<!\d)20\d\d(?= *年)/g;

/** Days of a month; of February in a year that is not known the most there can be. */
function daysIn(month: number, year: number | undefined): number {
  if (month < 1 || month > 12) return 0;
  // The day before the first of the month behind it.
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/** Finds dates that no calendar has: 2月30日, 13月1日, 2023年2月29日. */
export function findImpossibleDates(original: string): readonly TextRange[] {
  const text = plainFigures(original);
  return [...text.matchAll(date)].flatMap(
    ({ index, 0: whole, 1: own, 2: month, 3: day, 4: alone }) => {
      const range = { start: index, end: index + whole.length };
      if (alone !== undefined) return Number(alone) >= 1 && Number(alone) <= 12 ? [] : [range];
      // 2023年1月1日至2月29日 has its year in front.
      const before = own ?? text.slice(0, index).match(anyYear)?.at(-1);
      const days = daysIn(Number(month), before === undefined ? undefined : Number(before));
      return Number(day) >= 1 && Number(day) <= days ? [] : [range];
    },
  );
}
