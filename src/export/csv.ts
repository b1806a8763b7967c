import type { JsonFinding, JsonReport } from '../contract/check';
import type { About } from './about';
import { unfollowedReasons } from './unfollowed';
import { exportTranslate, profileName } from './words';

const columns = [
  'file',
  'unit',
  'year',
  'severity',
  'class',
  'name',
  'rule',
  'place',
  'message',
  'actual',
  'expected',
  'equation',
  'reason',
  'unfollowed',
  'profile',
] as const;

type Row = Partial<Readonly<Record<(typeof columns)[number], string>>>;

/** By it Excel knows that a file is in UTF-8. */
const mark = '\uFEFF';

/** What a spreadsheet would take for the beginning of a formula; of full width too, as some do. */
const formula = /^[=+\-@\t\r＝＋－＠]/;
const number = /^[+-]?\d+(\.\d+)?%?$/;

function field(text: string): string {
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function line(row: Row): string {
  return `${columns.map((column) => field(row[column] ?? '')).join(',')}\r\n`;
}

/** The line of a CSV that says what stands below, and what spreadsheets know the encoding by. */
export function csvHead({ translator }: About): string {
  const translate = exportTranslate(translator.language);
  const heads = columns.map((column) => [column, translate(`column.${column}`)] as const);
  return mark + line(Object.fromEntries(heads));
}

function rowOf(finding: JsonFinding, unfollowed: string | undefined, { translator }: About): Row {
  const {
    severity,
    class: its,
    rule,
    place,
    message,
    actual,
    expected,
    equation,
    reason,
  } = finding;
  return {
    severity: translator.translate(`severity.${severity}`),
    class: translator.translate(`class.${its}`),
    name: translator.ruleName(rule),
    rule,
    place: place.label,
    message,
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
    ...(equation === undefined ? {} : { equation }),
    ...(reason === undefined ? {} : { reason }),
    ...(unfollowed === undefined ? {} : { unfollowed }),
  };
}

/** The lines of a CSV on a report, one for each finding; one for a file that could not be read. */
export function csvLines(report: JsonReport, about: About): string {
  const { file } = report;
  const profile = profileName(about);
  if ('problem' in report) {
    const { code, message } = report.problem;
    const severity = exportTranslate(about.translator.language)('status.unread');
    return line({ file, severity, rule: code, message, profile });
  }
  const { publisher = '', year, findings } = report;
  const shared = { file, unit: publisher, year: year === undefined ? '' : String(year), profile };
  const unfollowed = unfollowedReasons(report, about);
  return findings
    .map((one) => line({ ...shared, ...rowOf(one, unfollowed.get(one.key), about) }))
    .join('');
}
