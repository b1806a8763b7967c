import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../src/check/check';
import { rules } from '../src/rules/index';
import { reportIn } from './support/case';
import { caseOf } from './support/case-file';
import { told, unmatched } from './support/findings';

const folder = join(__dirname, 'cases');
const producers = ['plain', 'word', 'wps'] as const;

function namesIn(path: string): readonly string[] {
  return readdirSync(path).sort();
}

describe.each(namesIn(folder))('%s', (rule) => {
  it('is a rule', () => {
    expect(rules.map(({ id }) => id)).toContain(rule);
  });

  it.each(namesIn(join(folder, rule)))('%s', (name) => {
    const { document, options, expectations, also } = caseOf(
      readFileSync(join(folder, rule, name), 'utf8'),
    );
    expect(name).toMatch(expectations.length > 0 ? /^speaks-.+\.txt$/ : /^silent-.+\.txt$/);
    for (const producer of producers) {
      const { findings, failures } = check(reportIn(document, { ...options, producer }));
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
      }).toEqual({ producer, unmet: [], surplus: [], strangers: [], failures: [] });
    }
  });
});
