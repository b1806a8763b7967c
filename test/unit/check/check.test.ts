import { subjectOf } from '../../../src/facts/facts';
import { check } from '../../../src/check/check';
import { summarize } from '../../../src/check/summary';
import { defineRule } from '../../../src/rules/rule';
import type { Rule, Verdict } from '../../../src/rules/rule';
import { chapter, reportOf } from './made-report';

const report = reportOf([chapter('overview', 2, 5)]);

function rule(id: string, look: () => Iterable<Verdict<'wrong'>>): Rule<'wrong'> {
  const words = { name: id, why: id, messages: { wrong: id } };
  return defineRule({ id, basis: [], severity: 'warning', words: { zh: words, en: words }, look });
}

const late = rule('late', () => [
  { is: 'wrong', code: 'wrong', at: [{ paragraph: 9 }] },
  { is: 'held', at: {} },
]);
const early = rule('early', () => [
  { is: 'wrong', code: 'wrong', at: [{ paragraph: 1 }], severity: 'error' },
  { is: 'held', at: {} },
  { is: 'unsure', at: { table: 'applications' }, because: [{ row: 'total' }] },
]);
const broken = rule('broken', function* () {
  yield { is: 'wrong', code: 'wrong', at: [{ paragraph: 5 }] };
  throw new TypeError('no such cell');
});

it('gives findings in order, what held and what stayed unsure', () => {
  const { findings, held, unsure, failures } = check(subjectOf(report), [late, early]);
  expect(findings).toMatchObject([
    { rule: 'early', severity: 'error', at: [{ paragraph: 1 }] },
    { rule: 'late', severity: 'warning', at: [{ paragraph: 9 }] },
  ]);
  expect(findings.map(({ key }) => key)).toEqual([
    expect.stringMatching(/^[0-9a-z]+$/),
    expect.stringMatching(/^[0-9a-z]+$/),
  ]);
  expect(held).toBe(2);
  expect(unsure).toMatchObject([{ rule: 'early', because: [{ row: 'total' }] }]);
  expect(failures).toEqual([]);
});

it('a rule that breaks down takes nothing else with it', () => {
  const { findings, failures } = check(subjectOf(report), [broken, early]);
  expect(findings.map(({ rule: id }) => id)).toEqual(['early', 'broken']);
  expect(failures).toEqual([{ rule: 'broken', cause: new TypeError('no such cell') }]);
});

it('counts findings by severity', () => {
  const { findings } = check(subjectOf(report), [early, late, broken]);
  expect(summarize(findings)).toEqual({ error: 1, warning: 2, info: 0 });
  expect(summarize([])).toEqual({ error: 0, warning: 0, info: 0 });
});
