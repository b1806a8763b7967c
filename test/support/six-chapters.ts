import { readReport } from '../../src/report/read';
import type { Report } from '../../src/report/model';
import { blocksOf, paragraph } from './paragraphs';
import type { Paragraph } from '../../src/ooxml/blocks';

const parts = [
  ['一、', '总体情况'],
  ['二、', '主动公开政府信息情况'],
  ['三、', '收到和处理政府信息公开申请情况'],
  ['四、', '政府信息公开行政复议、行政诉讼情况'],
  ['五、', '存在的主要问题及改进情况'],
  ['六、', '其他需要报告的事项'],
] as const;

/**
 * A report of six chapters whose headings carry numerals made by Word, each with a line of text.
 *
 * @param numbers what Word shows in place of 一、 to 六、
 */
export function automaticallyNumbered(numbers: readonly string[]): Report {
  const items = parts.flatMap(([own, title], index): (string | Paragraph)[] => [
    paragraph(title, { number: numbers[index] ?? own, outlineLevel: 0 }),
    '各项工作按照年初的计划完成，问题已经改正，监督保障措施得到加强。',
  ]);
  const blocks = blocksOf(['临江区民政局2024年政府信息公开工作年度报告', ...items]);
  return readReport({
    blocks,
    paragraphs: blocks.filter((block): block is Paragraph => block.kind === 'paragraph'),
    sections: [],
  });
}
