import { chapterTitle } from '../../../../src/rules/structure/chapter-title';
import { reportOf } from '../../../support/case';
import { textsAfter } from '../../../support/edits';
import { fixtureText } from '../../../support/fixture-text';
import { onlyWrong } from '../../../support/verdicts';

it.each([
  ['五、存在问题及改进情况', '五、存在的主要问题及改进情况'],
  ['（五） 存在的 问题及改进措施：', '（五） 存在的主要问题及改进情况'],
  ['五、存在不足及下一步打算', '五、存在的主要问题及改进情况'],
])('the fix of %s leaves the numeral as it is', (written, mended) => {
  const report = reportOf(
    fixtureText('clean').replace('五、存在的主要问题及改进情况\n', `${written}\n`),
  );
  const fix = onlyWrong(chapterTitle, report).fixes?.[0];
  expect(textsAfter(report, fix?.edits ?? [])).toEqual([mended]);
});

it('the fix leaves the text behind the title as it is', () => {
  const report = reportOf(
    fixtureText('clean').replace(/^## 六、.*$/m, '六、其他需要报告事项：没有收取信息处理费。'),
  );
  const fix = onlyWrong(chapterTitle, report).fixes?.[0];
  expect(textsAfter(report, fix?.edits ?? [])).toEqual([
    '六、其他需要报告的事项：没有收取信息处理费。',
  ]);
});
