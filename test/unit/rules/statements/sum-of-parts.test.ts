import { subjectOf } from '../../../../src/facts/facts';
import { sumOfParts } from '../../../../src/rules/statements/sum-of-parts';
import { reportWith } from './prose-report';

function verdicts(...paragraphs: readonly string[]) {
  return [...sumOfParts.look(subjectOf(reportWith({ overview: paragraphs })))];
}

function told(sentence: string): readonly string[] {
  return verdicts(sentence).flatMap((verdict) =>
    verdict.is === 'wrong'
      ? [`${verdict.severity ?? 'warning'} ${verdict.actual ?? ''}≠${verdict.expected ?? ''}`]
      : [],
  );
}

it.each([
  ['全年公开信息11条。其中，机构职能2条，公告2条，领导1条，动态2条，财政1条，业务2条。', '11≠10'],
  ['发布信息100条，其中概况类10条、动态类60条、公告类40条。', '100≠110'],
  ['发布信息100条，其中概况类10条、动态类60条、公告类20条。', '100≠90'],
  ['收到申请24件，其中线下申请15件，网上申请8件。', '24≠23'],
  ['收到申请24件，其中线下申请15件，其余8件为网上申请。', '24≠23'],
  ['办理建议24件，其中主办20件，协办5件。', '24≠25'],
  ['发布信息100条（其中概况类10条、动态类60条、公告类20条），解读5件。', '100≠90'],
  [
    '发出收费通知25件，收取信息处理费2950元，其中丙局1件420元，丁局2件290元，戊局15件1500元，己局1件140元，庚局6件500元。',
    '2950≠2850',
  ],
  [
    '发出收费通知26件，收取信息处理费2950元，其中丙局1件420元，丁局2件290元，戊局15件1500元，己局1件140元，庚局6件600元。',
    '26≠25',
  ],
  [
    '发出收费通知8件，收费总金额3120元，实际收取1340元，其中丙局5件，收费2080元，收取900元；丁局3件，收费1040元，收取430元。',
    '1340≠1330',
  ],
  [
    '共承办人大议案和政协提案22件，主办人大议案0件、政协提案5件，协办人大议案4件、政协提案12件，满意率100%。',
    '22≠21',
  ],
])('speaks of %s', (sentence, expected) => {
  expect(told(sentence)).toEqual([`warning ${expected}`]);
});

it.each([
  '全年公开信息10条。其中，机构职能2条，公告2条，领导1条，动态2条，财政1条，业务2条。',
  '受理19件，其中11件办结，8件申请人主动撤销。',
  '收到申请24件，其中线下申请15件，网上申请9件。',
  '发出收费通知25件，收取信息处理费2950元，其中丙局1件420元，丁局2件290元，戊局15件1500元，己局1件140元，庚局6件600元。',
  '发出收费通知8件，收费总金额3120元，实际收取1340元，其中丙局5件，收费2080元，收取900元；丁局3件，收费1040元，收取440元。',
  '共承办人大议案和政协提案21件，主办人大议案0件、政协提案5件，协办人大议案4件、政协提案12件，满意率100%。',
  '发布信息100条，其中概况类10条、动态类60条、公告类30条，回复留言20条。',
  '发布信息100条，其中甲类60条，乙类40条；召开会议3次。',
  '新收申请12件，上年结转2件，其中予以公开10件，部分公开4件。',
])('finds that it adds up: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
  expect(verdicts(sentence).some(({ is }) => is === 'held')).toBe(true);
});

it.each([
  '累计发布信息19条，其中主动公开15条。',
  '发布信息100条，其中概况类10条、动态类60条、公告类20条等。',
  '发布信息100条，其中主要为概况类10条、动态类60条、公告类20条。',
  '发布信息100余条，其中概况类10条、动态类60条、公告类20条。',
  '发布信息100条，其中概况类10条、动态类60余条、公告类20条。',
  '发布信息100条，其中概况类10条、动态类60条。',
  '发布信息100条，其中动态类60条（其中图片30条，文字20条），公告类20条。',
  '发布信息100条，其中概况类10条，较上年增加3条，动态类60条，公告类20条。',
  '发布信息100条，其中概况类10条，图解6幅，视频5个，动态60条。',
  '发布信息100条，其中概况类10条，动态类20条，解答咨询90条。',
  '发布信息3600条，其中政策文件350条，新闻850条，会议19条，建议办理32条。',
  '发布信息200条，其中网站180条，公众号150条。',
  '发布信息22条，其中人事2条，财务2条（其中预算1条、决算1条），审计18条。',
  '2024年召开会议3次，发布信息100条。',
  '建立制度，其中甲类10条，乙类20条，丙类30条。',
  '组织学习3次。其中，领导讲课2次，专题培训1次，参加80人次。',
])('keeps silent about %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

it('leaves a figure that differs from its table to the rule on tables', () => {
  const applications = [
    'granted.naturalPerson = 5',
    'granted.total = 5',
    'total.naturalPerson = 5',
    'total.total = 5',
  ];
  const overview = ['依申请公开方面，办结5件，其中予以公开3件，部分公开0件，不予公开0件。'];
  expect(
    [...sumOfParts.look(subjectOf(reportWith({ applications, overview })))].filter(
      ({ is }) => is === 'wrong',
    ),
  ).toEqual([]);
});

it('names the sentence of the whole where that is another', () => {
  const [verdict] = verdicts('公开信息6条。其中，职能2条，公告2条，领导1条。');
  expect(verdict).toMatchObject({
    at: [{ text: '其中，职能2条，公告2条，领导1条' }, { text: '公开信息6条' }],
  });
});
