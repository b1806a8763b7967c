import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAll } from './support/check-all';
import { rules } from '../src/rules/index';
import { reportIn } from './support/case';
import type { Producer } from './support/case';
import { caseOf } from './support/case-file';
import { told, unmatched } from './support/findings';

const folder = join(__dirname, 'cases');
const producers = ['plain', 'word', 'wps'] as const;

/** All programs for some cases, always the same ones: that they read alike is tested on its own. */
function producersFor(name: string): readonly Producer[] {
  const sum = Array.from(name).reduce((all, letter) => all + letter.charCodeAt(0), 0);
  return sum % 4 === 0 ? producers : ['plain'];
}

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
    for (const producer of producersFor(name)) {
      const { findings, failures } = checkAll(reportIn(document, { ...options, producer }));
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
