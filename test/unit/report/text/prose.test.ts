import type { Clause } from '../../../../src/report/text/prose';
import { sentencesOf } from '../../../../src/report/text/prose';
import { reportOf } from '../../../support/case';

function reportSaying(...lines: readonly string[]) {
  return reportOf(
    [
      '# 甲区乙局2024年政府信息公开工作年度报告',
      '编制依据如下。',
      '## 一、总体情况',
      ...lines,
      '## 六、其他需要报告的事项',
      '未收取信息处理费。',
    ].join('\n'),
  );
}

function clausesOf(line: string): readonly Clause[] {
  return (
    sentencesOf(reportSaying(line)).find(({ chapter }) => chapter === 'overview')?.clauses ?? []
  );
}

it('gives the sentences of preamble and chapters with their places', () => {
  const report = reportSaying('公开信息10条。更新栏目3个！', '### （二）依申请公开', '收到申请2件');
  expect(
    sentencesOf(report).map(({ text, chapter, topic, start }) => [text, chapter, topic, start]),
  ).toEqual([
    ['编制依据如下', undefined, undefined, 0],
    ['公开信息10条', 'overview', undefined, 0],
    ['更新栏目3个', 'overview', undefined, 8],
    ['（二）依申请公开', 'overview', 'disclosureOnRequest', 0],
    ['收到申请2件', 'overview', 'disclosureOnRequest', 0],
    ['未收取信息处理费', 'other', undefined, 0],
  ]);
});

it('leaves out a heading glued to the end of a paragraph, and what precedes it to its chapter', () => {
  const report = reportOf(
    '# 甲区乙局2024年政府信息公开工作年度报告\n编制依据如下。本报告已公开。一、总体情况\n工作平稳。\n## 六、其他需要报告的事项\n未收取信息处理费。',
  );
  expect(sentencesOf(report).map(({ text, chapter }) => [text, chapter])).toEqual([
    ['编制依据如下', undefined],
    ['本报告已公开', undefined],
    ['工作平稳', 'overview'],
    ['未收取信息处理费', 'other'],
  ]);
});

it('splits clauses at commas and semicolons, not inside numbers', () => {
  expect(
    clausesOf('公开信息1,234条，更新１，２３４条;解读3篇').map(({ text, mark }) => [text, mark]),
  ).toEqual([
    ['公开信息1,234条', '，'],
    ['更新1,234条', '；'],
    ['解读3篇', ''],
  ]);
});

it('makes a clause of what stands in brackets', () => {
  expect(
    clausesOf('答复12件（含上年2件，另有1件顺延），结转3件').map(({ text, bracketed }) => [
      text,
      bracketed,
    ]),
  ).toEqual([
    ['答复12件', false],
    ['含上年2件', true],
    ['另有1件顺延', true],
    ['结转3件', false],
  ]);
});

it('drops numerals in brackets and keeps brackets that do not close', () => {
  expect(clausesOf('（一）公开信息(2)条').map(({ text }) => text)).toEqual(['公开信息条']);
  expect(clausesOf('公开信息（10条').map(({ text }) => text)).toEqual(['公开信息（10条']);
});

it('does not end a sentence inside brackets', () => {
  expect(
    sentencesOf(reportSaying('公开信息10条（含公告。另计）和解读。')).filter(
      ({ chapter }) => chapter === 'overview',
    ),
  ).toHaveLength(1);
});

it('evens out white space and width, and leads back to what was written', () => {
  const line = '2024 年 公开（含公告）信息 １２ 条';
  const [clause] = clausesOf(line);
  expect(clause?.text).toBe('2024年公开信息12条');
  const from = clause?.text.indexOf('12') ?? 0;
  const range = clause?.range(from, from + 3);
  expect(line.slice(range?.start, range?.end)).toBe('１２ 条');
});

it('keeps a space between two numbers', () => {
  expect(clausesOf('2024  12').map(({ text }) => text)).toEqual(['2024 12']);
});
