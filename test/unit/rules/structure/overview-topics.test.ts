import { overviewTopics } from '../../../../src/rules/structure/overview-topics';
import { reportOf } from '../../../support/case';
import { textsAfter } from '../../../support/edits';
import { fixtureText } from '../../../support/fixture-text';
import { onlyWrong, wrongsOf } from '../../../support/verdicts';

const clean = fixtureText('clean');

it.each([
  ['000', ['依申请公开', '政府信息公开平台建设'], ['disclosureOnRequest', 'platforms']],
  [
    '004',
    ['依申请公开', '政府信息公开平台建设', '监督保障'],
    ['disclosureOnRequest', 'platforms', 'supervision'],
  ],
])('%s: tells all missing topics at once and offers their subheadings', (name, titles, ids) => {
  const wrong = onlyWrong(overviewTopics, reportOf(fixtureText(name)));
  expect(wrong.data).toEqual({ topics: titles });
  expect(wrong.fixes).toEqual([{ kind: 'offer', edits: [{ do: 'insert-topics', topics: ids }] }]);
});

it('counts subheadings through, in their own form', () => {
  const report = reportOf(
    clean
      .replace('### （三）', '### （四）')
      .replace('### （四）政府信息公开', '### （五）政府信息公开'),
  );
  const wrong = onlyWrong(overviewTopics, report);
  expect(textsAfter(report, wrong.fixes?.[0]?.edits ?? [])).toEqual([
    '（三）政府信息管理',
    '（四）政府信息公开平台建设',
  ]);
});

it('says nothing of a chapter that is empty or holds only the preamble', () => {
  const empty = clean.replace(/^## 一、[^]*?(?=^## 二、)/m, '## 一、总体情况\n');
  expect(wrongsOf(overviewTopics, reportOf(empty))).toEqual([]);
  const bare = empty.replace('## 一、总体情况\n', '$&根据《条例》的规定，编制本报告。\n');
  expect(wrongsOf(overviewTopics, reportOf(bare))).toEqual([]);
});

it('only remarks on topics missing from a report on the form of 2019, which names none', () => {
  const text = fixtureText('clean-2019').replace(/^### （五）.*\n.*\n/m, '');
  expect(onlyWrong(overviewTopics, reportOf(text)).severity).toBe('info');
});
