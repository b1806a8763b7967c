import type { GivenReason } from '../contract/given-reasons';
import { unitKey } from './unit-key';

/** Whether a reason is for the body and the year of a report, as far as it names them. */
export function isOf(
  { unit, year }: GivenReason,
  report: { readonly publisher?: string | undefined; readonly year?: number | undefined },
): boolean {
  const { publisher } = report;
  return (
    (unit === undefined || (publisher !== undefined && unitKey(unit) === unitKey(publisher))) &&
    (year === undefined || year === report.year)
  );
}
