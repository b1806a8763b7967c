import { chapterOrder } from '../../../../src/rules/structure/chapter-order';
import { reportOf } from '../../../support/case';
import { onlyWrong } from '../../../support/verdicts';

const chapters: Readonly<Record<string, string>> = {
  一: '## 一、总体情况\n全年公开信息12条。',
  二: '## 二、主动公开政府信息情况\n[表二]',
  三: '## 三、收到和处理政府信息公开申请情况\n[表三]',
  四: '## 四、政府信息公开行政复议、行政诉讼情况\n[表四]',
  五: '## 五、存在的主要问题及改进情况\n问题是更新不及时，已改进。',
  六: '## 六、其他需要报告的事项\n没有收取信息处理费。',
};

function moved(order: string): readonly (string | undefined)[] {
  const text = Array.from(order, (each) => chapters[each]).join('\n');
  const report = reportOf(`# 临江区民政局2024年政府信息公开工作年度报告\n${text}`);
  return onlyWrong(chapterOrder, report).at.map(({ chapter }) => chapter);
}

it.each([
  ['二三四五六一', ['overview']],
  ['六一二三四五', ['other']],
  ['一二五三四六', ['problems']],
  ['四五六一二', ['overview', 'disclosure']],
])('%s: the fewest that have to move', (order, expected) => {
  expect(moved(order)).toEqual(expected);
});

it('names one of two that changed places', () => {
  expect(moved('一三二四五六')).toHaveLength(1);
});

it('takes the one of two alike that stands in its place', () => {
  expect(moved('六一二五三四六')).toEqual(['problems']);
});
