import { subjectOf } from '../../../../src/facts/facts';
import type { Report } from '../../../../src/report/model';
import type { Edit, Fix, Rule, Wrong } from '../../../../src/rules/rule';
import { reportOf } from '../../../support/case';

type SetText = Extract<Edit, { do: 'set-text' }>;

/** What a rule finds wrong in a report. */
export function wrongIn(report: Report, rule: Rule): readonly Wrong[] {
  return [...rule.look(subjectOf(report))].filter((verdict) => verdict.is === 'wrong');
}

function withEdits(report: Report, edits: readonly SetText[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { paragraph, start, end, was, now } of [...edits].sort((a, b) => b.start - a.start)) {
    const text = texts.get(paragraph) ?? report.body.paragraphs[paragraph]?.text ?? '';
    // What was looked for must be there, or a host refuses the edit.
    expect(text.slice(start, end)).toBe(was);
    texts.set(paragraph, text.slice(0, start) + now + text.slice(end));
  }
  return texts;
}

/** The paragraphs that a rule's fixes change, as they read afterwards. */
export function afterFix(document: string, rule: Rule, kind?: Fix['kind']): readonly string[] {
  const report = reportOf(document);
  const edits = wrongIn(report, rule)
    .flatMap(({ fixes = [] }) => fixes)
    .filter((fix) => kind === undefined || fix.kind === kind)
    .flatMap((fix) => fix.edits)
    .filter((edit) => edit.do === 'set-text');
  return [...withEdits(report, edits).values()];
}

/** A report whose title, preamble and chapters hold the given lines. */
export function documentWith(lines: {
  readonly title?: string;
  readonly preamble?: string;
  readonly overview?: string;
  readonly other?: string;
  readonly closing?: string;
}): string {
  return [
    `# ${lines.title ?? '甲区财政局2023年政府信息公开工作年度报告'}`,
    ...(lines.preamble === undefined ? [] : [lines.preamble]),
    '## 一、总体情况',
    lines.overview ?? '全年公开信息20条。',
    '## 二、主动公开政府信息情况',
    '[表二]',
    '## 三、收到和处理政府信息公开申请情况',
    '[表三]',
    '## 四、政府信息公开行政复议、行政诉讼情况',
    '[表四]',
    '## 五、存在的主要问题及改进情况',
    '渠道不多，将增加渠道。',
    '## 六、其他需要报告的事项',
    lines.other ?? '本年度未收取信息处理费。',
    ...(lines.closing === undefined ? [] : [lines.closing]),
  ].join('\n');
}
