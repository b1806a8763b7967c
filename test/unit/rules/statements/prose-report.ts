import { currentEdition } from '../../../../src/schema/editions';
import type { Report } from '../../../../src/report/model';
import { reportOf } from '../../../support/case';

export interface Written {
  /** figures other than 0, as `row.column = value` */
  readonly disclosure?: readonly string[];
  readonly applications?: readonly string[];
  readonly appeals?: readonly string[];
  readonly overview?: readonly string[];
  readonly inApplications?: readonly string[];
  readonly inAppeals?: readonly string[];
  readonly other?: readonly string[];
  readonly title?: string;
  readonly edition?: '2019' | '2021';
}

/** A report of 甲区乙局 on 2024 with the given sentences and figures. */
export function reportWith(written: Written): Report {
  const edition = written.edition ?? currentEdition();
  const table = (name: string, figures: readonly string[] = []): readonly string[] => [
    `[${name} ${edition}]`,
    ...figures.map((figure) => `  ${figure}`),
  ];
  const lines = [
    `# ${written.title ?? '甲区乙局2024年政府信息公开工作年度报告'}`,
    '## 一、总体情况',
    ...(written.overview ?? ['本年度工作平稳。']),
    '## 二、主动公开政府信息情况',
    ...table('表二', written.disclosure),
    '## 三、收到和处理政府信息公开申请情况',
    ...(written.inApplications ?? []),
    ...table('表三', written.applications),
    '## 四、政府信息公开行政复议、行政诉讼情况',
    ...(written.inAppeals ?? []),
    ...table('表四', written.appeals),
    '## 五、存在的主要问题及改进情况',
    '公开渠道不多，将增加公开渠道。',
    '## 六、其他需要报告的事项',
    ...(written.other ?? ['本年度未收取信息处理费。']),
  ];
  return reportOf(lines.join('\n'));
}
