import { check } from '../check/check';
import type { Finding } from '../check/finding';
import { readReasons } from '../check/kept-reasons';
import { standingOf } from '../check/reasons';
import type { Reason } from '../check/reasons';
import type { Asked } from '../facts/asked';
import { subjectOf } from '../facts/facts';
import { addInParts } from '../ooxml/add-in-parts';
import type { OpcPackage } from '../ooxml/package/package';
import { scanBody } from '../ooxml/read/scan';
import { withoutTables } from '../ooxml/read/without-tables';
import { Refusal } from '../ooxml/refusal';
import { rememberedParts } from '../ooxml/remembered';
import type { Report } from '../report/model';
import { readReport } from '../report/read';
import { readWhose } from '../report/read-whose';
import type { Whose } from '../report/read-whose';
import type { Rule } from '../rules/rule';
import type { Edition } from '../schema/form';
import type { Checked } from './outcome';

/** What a check goes by. */
export interface CheckedBy {
  readonly rules: readonly Rule[];
  /** the report year, where it is not to be read */
  readonly year?: number | undefined;
  readonly edition?: Edition | undefined;
  /** the same body's report of the year before */
  readonly previous?: Report | undefined;
  /** what is asked beyond the form, where that is not what is asked of all */
  readonly asked?: Asked | undefined;
  /** gives reasons why findings are as they should be, beside those that the document keeps */
  readonly reasonsFor?: (report: Report, findings: readonly Finding[]) => readonly Reason[];
}

/**
 * Reads the report in a .docx, and does not check it.
 *
 * @throws {Refusal} where it cannot be read
 */
export function reportIn(opened: OpcPackage): Report {
  return readReport(scanBody(opened));
}

/**
 * Reads whose report of which year a .docx holds, and nothing else of it: what is wrong with its
 * tables is told only where the report itself is read.
 *
 * @throws {Refusal} where it cannot be read
 */
export function whoseIn(opened: OpcPackage): Whose {
  try {
    return readWhose(scanBody(withoutTables(opened)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // Of some reports only the tables tell that they are one.
    return readWhose(scanBody(opened));
  }
}

/**
 * Reads a .docx and checks the report in it.
 *
 * @throws {Refusal} where it cannot be read
 */
export function checkPackage(
  opened: OpcPackage,
  { rules, year, edition, previous, asked, reasonsFor }: CheckedBy,
): Omit<Checked, 'file'> {
  const body = scanBody(opened);
  const addIns = addInParts(opened);
  const report = readReport(body, {
    ...(year === undefined ? {} : { year }),
    ...(edition === undefined ? {} : { edition }),
  });
  const result = check(subjectOf(report, previous, asked), rules);
  const { findings } = result;
  const reasons = [
    ...readReasons(rememberedParts(opened).map(({ text }) => text)),
    ...(reasonsFor?.(report, findings) ?? []),
  ];
  return {
    report,
    result,
    ...(reasons.length > 0 && { standing: standingOf(report, findings, reasons, rules) }),
    ...(addIns.length === 0 ? {} : { addIns }),
  };
}
