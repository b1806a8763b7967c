import { subjectOf } from '../../../../src/facts/facts';
import type { Report } from '../../../../src/report/model';
import { feeExceedsCharges } from '../../../../src/rules/statements/fee-exceeds-charges';
import { feeReport } from '../../../../src/rules/structure/fee-report';
import { feeTariff } from '../../../../src/rules/statements/fee-tariff';
import { feeUnpaidWithoutNotice } from '../../../../src/rules/statements/fee-unpaid-without-notice';
import type { Rule } from '../../../../src/rules/rule';
import { reportWith } from './prose-report';

function told(rule: Rule, report: Report): readonly string[] {
  return [...rule.look(subjectOf(report))].flatMap((verdict) =>
    verdict.is === 'wrong' ? [`${verdict.severity ?? rule.severity} ${verdict.code}`] : [],
  );
}

describe('fee-report', () => {
  it.each([
    ['本年度承办建议3件。', ['warning absent']],
    ['没有其他需要报告的事项。', ['warning absent']],
    ['严格执行信息处理费管理办法。', ['warning absent']],
    ['收取信息处理费2950元。', ['info partly']],
    ['发出收费通知3件。', ['info partly']],
    ['发出收费通知25件，收取信息处理费2950元。', ['info partly']],
    ['发出收费通知3件，总金额230元，实际收取130元。', []],
    ['发出收费通知0件，总金额0元，实际收取0元。', []],
    ['本年度未收取信息处理费。', []],
    ['本年度未产生信息处理费。', []],
    ['本年度未向申请人收取信息处理费。', []],
    ['2024年度我局收取政府信息处理费为0元。', []],
    ['收费通知的件数和总金额、实际收取的总金额均为0。', []],
    ['本年度没有发出收费通知。', []],
    ['本年度无信息处理费收取情况。', []],
    ['本年度信息处理费收取情况：0元。', []],
    ['本机关依申请公开免费提供。', []],
    ['无', []],
    ['无。', []],
  ])('%s', (sentence, expected) => {
    expect(told(feeReport, reportWith({ other: [sentence] }))).toEqual(expected);
  });

  it('offers a sentence before the signature', () => {
    const report = reportWith({ other: ['承办建议3件。', '> 甲区乙局', '> 2025年1月10日'] });
    const [verdict] = [...feeReport.look(subjectOf(report))];
    const prose = report.chapters.at(-1)?.prose[0];
    expect(verdict).toMatchObject({
      at: [{ chapter: 'other' }],
      fixes: [{ kind: 'offer', edits: [{ do: 'insert-paragraph', after: prose?.index }] }],
    });
  });

  it('names what is missing', () => {
    const [verdict] = [
      ...feeReport.look(subjectOf(reportWith({ other: ['收取信息处理费2950元。'] }))),
    ];
    expect(verdict).toMatchObject({ data: { missing: ['收费通知件数', '通知总金额'] } });
  });

  it('does not ask for it again where another chapter reports it', () => {
    const report = reportWith({
      overview: ['依申请公开工作未收取信息处理费。'],
      other: ['承办建议3件。'],
    });
    expect(told(feeReport, report)).toEqual([]);
  });

  it('does not ask for it before there was one', () => {
    const title = '甲区乙局2020年政府信息公开工作年度报告';
    const report = reportWith({ title, edition: '2019', other: ['承办建议3件。'] });
    expect(told(feeReport, report)).toEqual([]);
  });
});

describe('fee-unpaid-without-notice', () => {
  const applications = ['other.feeUnpaid.naturalPerson = 1', 'other.feeUnpaid.total = 1'];

  it.each([
    ['本年度未收取信息处理费。', ['warning unreported']],
    ['发出收费通知0件，实际收取0元。', ['warning unreported']],
    ['发出收费通知1件，总金额30元，实际收取0元。', []],
    ['承办建议3件。', []],
  ])('%s', (sentence, expected) => {
    expect(told(feeUnpaidWithoutNotice, reportWith({ applications, other: [sentence] }))).toEqual(
      expected,
    );
  });

  it('needs such a case', () => {
    expect(told(feeUnpaidWithoutNotice, reportWith({}))).toEqual([]);
  });
});

describe('fee-exceeds-charges', () => {
  const other = ['发出收费通知25件，总金额2950元，实际收取2950元。'];

  it.each([
    ['0', ['info exceeds']],
    ['0.28', ['info exceeds']],
    ['0.29', []],
    ['0.3', []],
    ['0.295', []],
    ['12.36', []],
    ['若干', []],
  ])('with %s in the table', (amount, expected) => {
    const disclosure = [`fees.amount = ${amount}`];
    expect(told(feeExceedsCharges, reportWith({ disclosure, other }))).toEqual(expected);
  });

  it('is firmer with a government, which reports for all', () => {
    const title = '甲县人民政府2024年政府信息公开工作年度报告';
    expect(told(feeExceedsCharges, reportWith({ title, other }))).toEqual(['warning exceeds']);
  });

  it.each([
    '按件收费标准为每件100元，未收取信息处理费。',
    '2023年收取信息处理费2950元。',
    '本年度未收取信息处理费，行政事业性收费3415.74万元。',
  ])('keeps silent about %s', (sentence) => {
    expect(told(feeExceedsCharges, reportWith({ other: [sentence] }))).toEqual([]);
  });
});

describe('fee-tariff', () => {
  it.each([
    ['收取信息处理费2955元。', ['info step']],
    ['收取信息处理费0.2955万元。', ['info step']],
    ['收取信息处理费20.5元。', ['info step']],
    ['收取信息处理费2950元，其中丙局425元，丁局2525元。', ['info step']],
    ['收取信息处理费2950元，其中丙局420元，丁局2530元。', []],
    ['收取信息处理费0.295万元。', []],
    ['信息处理费标准为每页5元。', []],
    ['行政事业性收费3415.74万元。', []],
    ['拨付资金8773元。', []],
    ['收取信息处理费0元。', []],
  ])('%s', (sentence, expected) => {
    expect(told(feeTariff, reportWith({ other: [sentence] }))).toEqual(expected);
  });
});
