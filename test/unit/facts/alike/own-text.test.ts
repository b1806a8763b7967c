import { ownText } from '../../../../src/facts/alike/own-text';
import type { WrittenChapter } from '../../../../src/facts/alike/own-text';
import { reportOf } from '../../../support/case';

function own(lines: string, chapter: WrittenChapter = 'overview'): readonly string[] {
  const heads = {
    overview: '一、总体情况',
    problems: '五、存在的主要问题及改进情况',
    other: '六、其他需要报告的事项',
  };
  return ownText(
    reportOf(`# 甲区乙局2024年政府信息公开工作年度报告\n## ${heads[chapter]}\n${lines}`),
    chapter,
  );
}

it.each([
  ['marks and blanks', '村里， 开了 会。又开了会！', ['村里开了会又开了会']],
  ['new numbers', '村里开了12次会，来了1,204人。', ['村里开了0次会来了0人']],
  ['headings of topics', '### （一）主动公开\n村里开了会。', ['村里开了会']],
  ['titles of documents', '村里按《信息公开条例》开了会。', ['村里按', '开了会']],
  ['titles in titles', '按《关于印发《甲》的通知》开会。', ['按', '开会']],
  ['their numbers', '村里按甲府办发〔2024〕7号开会。', ['开会']],
  ['articles', '照第二十条第一款开会。', ['照', '开会']],
  ['longer quotes', '牌子上写“公开是常态不公开是例外全过程公开”。', ['牌子上写']],
  ['short quotes', '设“阳光”专栏。', ['设阳光专栏']],
  ['words of the form', '村里做政府信息公开平台建设。', ['村里做']],
  ['the preamble', '所列数据的统计期限为2024年1月1日至2024年12月31日。\n村里开会。', ['村里开会']],
])('leaves out %s', (_, lines, expected) => {
  expect(own(lines)).toEqual(expected);
});

it('leaves out what the rule on fees asks of every report', () => {
  const lines =
    '2024年发出信息处理费收费通知0件，总金额0元。没有其他需要报告的事项。镇里换了公告牌。';
  expect(own(lines, 'other')).toEqual(['镇里换了公告牌']);
});
