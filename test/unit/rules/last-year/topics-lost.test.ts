import { check } from '../../../../src/check/check';
import { subjectOf } from '../../../../src/facts/facts';
import type { Report } from '../../../../src/report/model';
import { topicsLost } from '../../../../src/rules/last-year/topics-lost';
import { checkAll } from '../../../support/check-all';
import { reportIn } from '../../../support/case';
import { caseOf } from '../../../support/case-file';

function report(source: string): Report {
  return reportIn(caseOf(`base: clean\n${source}`).document);
}

const last = report('replace: 2024年 => 2023年');
const without = report('delete: ### （四）政府信息公开平台建设\ndelete: 在区政府门户网站设有');

it('tells below the topic that is missing that last year’s report had it', () => {
  const found = checkAll(without, last).findings.filter(({ at }) => at[0].chapter === 'overview');
  expect(found.find(({ rule }) => rule === 'overview-topics')?.consequences).toMatchObject([
    { rule: 'topics-lost', code: 'lost', data: { topics: ['政府信息公开平台建设'] } },
  ]);
  expect(found.filter(({ rule }) => rule === 'topics-lost')).toEqual([]);
});

it('tells it by itself where nothing else does', () => {
  const { findings } = check(subjectOf(without, last), [topicsLost]);
  expect(findings).toMatchObject([{ code: 'lost', severity: 'warning' }]);
});
