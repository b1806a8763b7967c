import { copiedText } from '../../rules/last-year/copied-text';
import { rulesOfLastYear } from '../../rules';
import type { JsonChecked } from '../../contract/check';
import type { DeskRow } from './desk-state';

/** By id, the rules that hold a report against last year's. */
export const lastYearRules: ReadonlySet<string> = new Set(rulesOfLastYear.map(({ id }) => id));

/** How a report stands to last year's of the same body. */
export type AgainstLastYear =
  /** nobody gave last year's reports, or it is not known yet whose all are */
  | { readonly is: 'unknown' }
  /** there is none, or which it is is not to be guessed */
  | { readonly is: 'none' | 'several' | 'asked' | 'unread' }
  /** so many findings, and whether one of them is of text that was copied */
  | { readonly is: 'held'; readonly findings: number; readonly isCopied: boolean };

/** The findings that come of holding a report against last year's, and that nobody explained. */
function findingsOfLastYear({ findings }: JsonChecked): JsonChecked['findings'] {
  return findings.filter(({ rule, reason }) => lastYearRules.has(rule) && reason === undefined);
}

/** What is known of a row beside last year's reports. */
export function againstLastYear({
  state,
  lastYear,
  heldAgainst,
  isAlone,
}: DeskRow): AgainstLastYear {
  if (state.is !== 'checked' || !lastYear) return { is: 'unknown' };
  if (lastYear.is !== 'paired') return lastYear;
  if (isAlone) return { is: 'unread' };
  if (heldAgainst !== lastYear.id) return { is: 'unknown' };
  const found = findingsOfLastYear(state.report);
  const isCopied = found.some(({ rule }) => rule === copiedText.id);
  return { is: 'held', findings: found.length, isCopied };
}
