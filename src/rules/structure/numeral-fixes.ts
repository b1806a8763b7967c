import { numeralRange, titleRange } from '../../report/chapters/headings';
import type { Heading } from '../../report/model';
import type { Edit, Fix } from '../rule';

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
