import { numeralRange, titleRange } from '../../report/headings';
import type { Heading } from '../../report/report';
import type { Edit, Fix } from '../rule';

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

/** Puts a typed numeral in place of the heading's, or one where it has none. */
function setNumeral(heading: Heading, now: string): Edit | undefined {
  if (heading.numeral?.automatic) return undefined;
  const { start } = titleRange(heading);
  const { start: from, end } = numeralRange(heading) ?? { start, end: start };
  const { index: paragraph, text } = heading.paragraph;
  return { do: 'set-text', paragraph, start: from, end, was: text.slice(from, end), now };
}

/** Sets the numerals of headings; no fix where one of them is automatic, which no text can set. */
export function numeralFixes(
  changes: readonly { readonly heading: Heading; readonly now: string | undefined }[],
  kind: Fix['kind'],
): readonly Fix[] {
  const edits = changes.flatMap(({ heading, now }) =>
    now === undefined ? [] : (setNumeral(heading, now) ?? []),
  );
  return edits.length > 0 && edits.length === changes.length ? [{ kind, edits }] : [];
}
