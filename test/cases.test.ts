import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../src/check/finding';
import type { Report } from '../src/report/model';
import { languages } from '../src/messages/translate';
import { createTranslator } from '../src/messages/translator';
import { checkAll } from './support/check-all';
import { rules } from '../src/rules/index';
import { reportIn } from './support/case';
import type { Producer } from './support/case';
import { caseOf } from './support/case-file';
import { told, unmatched } from './support/findings';

const folder = join(__dirname, 'cases');
const programs = ['word', 'wps', 'plain', 'plain'] as const;
const translators = languages.map((language) => createTranslator(language, rules));

/** The program for a case, always the same: that all are read alike is tested on its own. */
function programFor(name: string): Producer {
  const sum = Array.from(name).reduce((all, letter) => all + letter.charCodeAt(0), 0);
  return programs[sum % programs.length] ?? 'plain';
}

/** What all that is said of a report leaves open. */
function gapsIn(report: Report, findings: readonly Finding[]): readonly string[] {
  const gap = /^$|\{[a-zA-Z]+\}|undefined|NaN|“”|\b[a-z]+[A-Z][a-zA-Z]*\b/;
  const sentences = findings.flatMap((finding) =>
    translators.flatMap((translator) => [
      translator.message(finding),
      translator.place(finding.at[0], report.edition),
      ...(finding.equation === undefined ? [] : [translator.equation(finding.equation)]),
      ...(finding.fixes ?? []).map((fix) => translator.fixTitle(fix)),
    ]),
  );
  return sentences.filter((sentence) => gap.test(sentence));
}

function namesIn(path: string): readonly string[] {
  return readdirSync(path).sort();
}

describe.each(namesIn(folder))('%s', (rule) => {
  it('is a rule', () => {
    expect(rules.map(({ id }) => id)).toContain(rule);
  });

  it.each(namesIn(join(folder, rule)))('%s', (name) => {
    const { document, options, lastYear, asked, expectations, also } = caseOf(
      readFileSync(join(folder, rule, name), 'utf8'),
    );
    expect(name).toMatch(expectations.length > 0 ? /^speaks-.+\.txt$/ : /^silent-.+\.txt$/);
    const producer = programFor(name);
    const report = reportIn(document, { ...options, producer });
    const previous = lastYear && reportIn(lastYear.document, { ...lastYear.options, producer });
    const { findings, failures } = checkAll(report, previous, asked);
    const own = findings.filter((finding) => finding.rule === rule);
    const { surplus, unmet } = unmatched(own, expectations);
    const strangers = findings.filter(
      (finding) =>
        finding.severity === 'error' && finding.rule !== rule && !also.includes(finding.rule),
    );
    expect({
      producer,
      unmet: unmet.map(({ line }) => line),
      surplus: surplus.map(told),
      strangers: strangers.map(told),
      failures,
      gaps: gapsIn(report, findings),
    }).toEqual({ producer, unmet: [], surplus: [], strangers: [], failures: [], gaps: [] });
  });
});
