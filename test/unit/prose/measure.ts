import type { DocumentBody } from '../../../src/ooxml/blocks';
import { openDocx } from '../../../src/ooxml/package/package';
import { scanBody } from '../../../src/ooxml/read/scan';
import { readReport } from '../../../src/report/read';
import { check } from '../../../src/check/check';
import { subjectOf } from '../../../src/facts/facts';
import type { Report } from '../../../src/report/model';
import { contradictingFigures } from '../../../src/rules/statements/contradicting-figures';
import { feeExceedsCharges } from '../../../src/rules/statements/fee-exceeds-charges';
import { feeUnpaidWithoutNotice } from '../../../src/rules/statements/fee-unpaid-without-notice';
import { growthRate } from '../../../src/rules/statements/growth-rate';
import { percentage } from '../../../src/rules/statements/percentage';
import type { Rule } from '../../../src/rules/rule';
import { sumOfParts } from '../../../src/rules/statements/sum-of-parts';
import { textTableMismatch } from '../../../src/rules/statements/text-table-mismatch';
import { yearMismatch } from '../../../src/rules/wording/year-mismatch';
import { createTranslator } from '../../../src/messages/translator';
import { documentOf } from '../../support/document-text';
import { quickDocxOf } from '../../support/docx';
import { readingsOf, withText } from '../facts/statements/reading';
import type { Paragraph, Slip } from './paragraphs';

/** The rules that judge figures in sentences. */
const judging: readonly Rule[] = [
  textTableMismatch,
  percentage,
  sumOfParts,
  growthRate,
  contradictingFigures,
  yearMismatch,
  feeExceedsCharges,
  feeUnpaidWithoutNotice,
];
const translator = createTranslator('zh', judging);

const topics = [
  ['disclosure', '（一）主动公开', '按目录发布信息，栏目更新及时。'],
  ['disclosureOnRequest', '（二）依申请公开', '渠道畅通，依法办理。'],
  ['management', '（三）政府信息管理', '落实审核制度。'],
  ['platform', '（四）政府信息公开平台建设', '网站专栏按时更新。'],
  ['supervision', '（五）监督保障', '纳入年度考核，开展社会评议，未发生责任追究。'],
] as const;

/** The document that a paragraph stands in, as it was scanned. */
function bodyWith(paragraph: Paragraph): DocumentBody {
  const { year, publisher, at, text, tables } = paragraph;
  const table = (name: '表二' | '表三' | '表四'): readonly string[] => [
    `[${name} 2021]`,
    ...tables[name].map((line) => `  ${line}`),
  ];
  const own = (chapter: string, otherwise: readonly string[] = []): readonly string[] =>
    at === chapter ? [text] : otherwise;
  const lines = [
    `# ${publisher}${String(year)}年政府信息公开工作年度报告`,
    '## 一、总体情况',
    ...topics.flatMap(([topic, title, filling]) => [title, ...own(topic, [filling])]),
    '## 二、主动公开政府信息情况',
    ...table('表二'),
    '## 三、收到和处理政府信息公开申请情况',
    ...own('applications'),
    ...table('表三'),
    '## 四、政府信息公开行政复议、行政诉讼情况',
    ...own('reviewAndLitigation'),
    ...table('表四'),
    '## 五、存在的主要问题及改进情况',
    ...own('problems', ['更新不够及时，将加强培训。']),
    '## 六、其他需要报告的事项',
    ...own('other', ['本年度未收取信息处理费。']),
  ];
  return scanBody(openDocx(quickDocxOf(documentOf(lines.join('\n')), 'plain')));
}

/** A finding as a person reads it. */
interface Told {
  readonly rule: string;
  readonly message: string;
  readonly expected?: string;
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** What is said of a text where it stands in a report. */
function told(report: Report, text: string): readonly Told[] {
  const { findings, failures } = check(subjectOf(report), judging);
  if (failures.length > 0) throw new Error('A rule failed', { cause: failures[0]?.cause });
  const own = squeezed(text);
  return findings
    .filter(({ severity, at: [place] }) => {
      return severity !== 'info' && own.includes(squeezed(place.text ?? ''));
    })
    .map((finding) => ({
      rule: finding.rule,
      message: translator.message(finding),
      ...(finding.expected === undefined ? {} : { expected: finding.expected }),
    }));
}

/** Whether a finding names a figure, by itself and not as part of a longer one. */
function names({ message, expected = '' }: Told, figure: string): boolean {
  const point = figure.replaceAll('.', '\\.');
  return new RegExp(`(?<![\\d.])${point}(?![\\d.]*\\d)`).test(`${expected} ${message}`);
}

/** What a paragraph brought: alarms on the true text, and how each slip fared. */
export interface Measured {
  readonly reads: readonly string[];
  readonly alarms: readonly string[];
  readonly missed: readonly Slip[];
  readonly misread: readonly Slip[];
  /** what is said of slips without row and column of the table's figure, or in more than words */
  readonly unclear: readonly string[];
}

function isUnclear({ message }: Told): boolean {
  const isOfTable = /表[二三四]/.test(message.replace(/“[^”]*”/g, '“”'));
  const namesFigure = /“[^”]+”的?“[^”]+”/.test(message.replace(/^正文写?“[^”]*”/, ''));
  return (isOfTable && !namesFigure) || /\n|[a-z][A-Z]|\{|undefined|NaN/.test(message);
}

/**
 * Gives what holds a paragraph and each of its slips against what the rules say. The report is
 * read but once, since the mutation run asks again for each mutant.
 */
export function measureOf(paragraph: Paragraph): () => Measured {
  let report: Report | undefined;
  return () => measure(paragraph, (report ??= readReport(bodyWith(paragraph))));
}

function measure({ text, slips }: Paragraph, report: Report): Measured {
  const before = told(report, text);
  const known = new Set(before.map(({ rule, message }) => `${rule} ${message}`));
  const missed: Slip[] = [];
  const misread: Slip[] = [];
  const unclear: string[] = [];
  for (const slip of slips) {
    const changed = text.replace(slip.was, () => slip.now);
    const found = told(withText(report, text, changed), changed).filter(
      ({ rule, message }) => !known.has(`${rule} ${message}`),
    );
    unclear.push(...found.filter(isUnclear).map(({ message }) => message));
    if (found.length === 0) missed.push(slip);
    else if (
      slip.expected !== undefined &&
      !found.some((each) => names(each, slip.expected ?? ''))
    ) {
      misread.push(slip);
    }
  }
  return {
    reads: readingsOf(subjectOf(report), text),
    alarms: before.map(({ rule, message }) => `${rule}: ${message}`),
    missed,
    misread,
    unclear,
  };
}
