import { changedChapters } from '../../../src/across/changed-chapters';
import type { Segment } from '../../../src/across/changed-chapters';
import { reportIn } from '../../../src/export/check-package';
import { openDocx } from '../../../src/ooxml/package/package';
import { documentOf, docxOf } from '../../support/case';

function reportOf(...paragraphs: readonly string[]) {
  return reportIn(
    openDocx(
      docxOf(
        documentOf(`# 云岭县财政局2025年政府信息公开工作年度报告
## 一、总体情况
${paragraphs.join('\n')}
## 二、主动公开政府信息情况
## 六、其他需要报告的事项
没有其他事项。
`),
      ),
    ),
  );
}

/** What a side says, its own in brackets. */
function told(segments: readonly Segment[] | undefined): string | undefined {
  return segments?.map(({ text, isOwn }) => (isOwn ? `[${text}]` : text)).join('');
}

function changes(was: readonly string[], now: readonly string[]) {
  return changedChapters(reportOf(...now), reportOf(...was)).map((changed) => ({
    chapter: changed.chapter,
    same: changed.same,
    changes: changed.changes.map((change) => [told(change.was), told(change.now)]),
  }));
}

test('what reads the same is not told', () => {
  expect(changes(['全年收到申请9件。'], ['全年收到申请9件。'])).toEqual([]);
});

test('of a paragraph that reads otherwise it is told which characters', () => {
  const [found] = changes(
    ['本局主动公开信息120条。', '全年收到申请9件，都已办结。'],
    ['本局主动公开信息120条。', '全年收到申请11件，都已办结。'],
  );
  expect(found).toEqual({
    chapter: 'overview',
    same: 1,
    changes: [['全年收到申请[9]件，都已办结。', '全年收到申请[11]件，都已办结。']],
  });
});

test('a paragraph that is new, is gone, or has nothing of the one in its place stands alone', () => {
  expect(changes(['甲乙丙丁。'], ['甲乙丙丁。', '又开设了新的栏目。'])[0]?.changes).toEqual([
    [undefined, '[又开设了新的栏目。]'],
  ]);
  expect(changes(['甲乙丙丁。', '组织培训两次。'], ['甲乙丙丁。'])[0]?.changes).toEqual([
    ['[组织培训两次。]', undefined],
  ]);
  expect(changes(['组织培训两次。'], ['网站改版，栏目更清楚'])[0]?.changes).toEqual([
    ['[组织培训两次。]', undefined],
    [undefined, '[网站改版，栏目更清楚]'],
  ]);
});
