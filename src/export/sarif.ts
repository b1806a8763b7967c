import type { JsonFinding, JsonReport, JsonUnread } from '../contract/check';
import { classOf } from '../rules/rule-class';
import type { Severity } from '../schema/form';
import type { About } from './about';
import { unfollowedReasons } from './unfollowed';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** A path of any system as a reference that stands in a URI. */
function uriOf(path: string): string {
  const steps = path.split(/[\\/]/).map((step) => encodeURIComponent(step).replace(/'/g, '%27'));
  if (/^[a-z]:[\\/]/i.test(path))
    return `file:///${[path.slice(0, 2), ...steps.slice(1)].join('/')}`;
  return path.startsWith('/') ? `file://${steps.join('/')}` : steps.join('/');
}

function locationOf(file: string, label?: string): object {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) } },
    ...(label === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: label }] }),
  };
}

function driverRules({ rules, translator }: About): readonly object[] {
  return rules.map((rule) => ({
    id: rule.id,
    name: translator.ruleName(rule.id),
    shortDescription: { text: translator.ruleName(rule.id) },
    fullDescription: { text: translator.why(rule.id) },
    help: { text: translator.why(rule.id) },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { class: classOf(rule), basis: [...rule.basis] },
  }));
}

function runOf(about: About, version: string): object {
  const rules = driverRules(about);
  return {
    tool: { driver: { name: 'report-check', version, language: about.translator.language, rules } },
    language: about.translator.language === 'zh' ? 'zh-CN' : 'en',
    columnKind: 'utf16CodeUnits',
    ...(about.profile === undefined ? {} : { properties: { profile: about.profile } }),
  };
}

/** What was said of a finding; what was said in vain sets nothing aside. */
function suppressionsOf(
  { reason }: JsonFinding,
  unfollowed: string | undefined,
): readonly object[] {
  return [
    ...(reason === undefined ? [] : [{ kind: 'external', justification: reason }]),
    ...(unfollowed === undefined
      ? []
      : [{ kind: 'external', status: 'rejected', justification: unfollowed }]),
  ];
}

function resultOf(
  file: string,
  finding: JsonFinding,
  ruleIndex: number,
  unfollowed: string | undefined,
): object {
  const suppressions = suppressionsOf(finding, unfollowed);
  const { rule, key, severity, class: its, message, place, actual, expected, equation } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: equation === undefined ? message : `${message}\n${equation}` },
    locations: [locationOf(file, place.label)],
    partialFingerprints: { 'key/v1': key },
    ...(suppressions.length === 0 ? {} : { suppressions }),
    properties: {
      class: its,
      ...(actual === undefined ? {} : { actual }),
      ...(expected === undefined ? {} : { expected }),
      ...(equation === undefined ? {} : { equation }),
    },
  };
}

function invocationOf(unread: readonly JsonUnread[]): object {
  return {
    executionSuccessful: unread.length === 0,
    toolExecutionNotifications: unread.map(({ file, problem: { code, message } }) => ({
      descriptor: { id: code },
      level: 'error',
      message: { text: message },
      locations: [locationOf(file)],
    })),
  };
}

/** A SARIF log that is written as results come. */
export interface SarifWriting {
  readonly start: () => string;
  readonly write: (report: JsonReport) => string;
  readonly end: () => string;
}

/**
 * Writes results for viewers of SARIF 2.1.0, a finding a line.
 *
 * @param version of the program
 */
export function openSarif(about: About, version: string): SarifWriting {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(about, version)],
  };
  const indexOf = new Map(about.rules.map(({ id }, at) => [id, at]));
  const unread: JsonUnread[] = [];
  let between = '';
  return {
    // Without the brackets that end the run, the list of runs and the log.
    start: () => `${JSON.stringify(log).slice(0, -'}]}'.length)},"results":[`,
    write: (report) => {
      if ('problem' in report) {
        unread.push(report);
        return '';
      }
      const unfollowed = unfollowedReasons(report, about);
      return report.findings
        .map((finding) => {
          const index = indexOf.get(finding.rule) ?? -1;
          const result = resultOf(report.file, finding, index, unfollowed.get(finding.key));
          const written = `${between}\n${JSON.stringify(result)}`;
          between = ',';
          return written;
        })
        .join('');
    },
    end: () => `\n],"invocations":[${JSON.stringify(invocationOf(unread))}]}]}\n`,
  };
}
