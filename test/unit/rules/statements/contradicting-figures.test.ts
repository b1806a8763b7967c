import { subjectOf } from '../../../../src/facts/facts';
import { contradictingFigures } from '../../../../src/rules/statements/contradicting-figures';
import { reportWith } from './prose-report';

function told(...overview: readonly string[]): readonly string[] {
  const report = reportWith({ overview });
  return [...contradictingFigures.look(subjectOf(report))].flatMap((verdict) =>
    verdict.is === 'wrong' ? [`${verdict.actual ?? ''}≠${verdict.expected ?? ''}`] : [],
  );
}

it.each([
  [['2024年，我局主动公开政府信息20条。', '全年主动公开信息16条。'], '16≠20'],
  [['2024年通过门户网站公开信息20条。2024年共通过门户网站公开信息 16 条。'], '16≠20'],
  [['全年通过门户网站公开20条政务信息。', '本年度通过门户网站公开16条政务信息。'], '16≠20'],
])('speaks of %j', (sentences, expected) => {
  expect(told(...sentences)).toEqual([expected]);
});

it.each([
  [['2024年主动公开政府信息20条。', '全年主动公开信息20条。']],
  [['2024年主动公开政府信息20条。', '2023年主动公开政府信息16条。']],
  [['2024年主动公开政府信息20条，其中主动公开信息4条。']],
  [['全年通过门户网站，公开信息20条。', '全年通过公众号，公开信息16条。']],
  [['全年通过门户网站公开信息20条。', '全年通过公众号公开信息16条。']],
  [['全年公开信息20条，比上年公开信息16条增加4条。']],
  [['全年开展业务培训2次。', '全年开展业务培训3次。']],
  [['2024年主动公开政府信息20条。', '主动公开政府信息16条。']],
  [['2024年主动公开政府信息约20条。', '全年主动公开政府信息16条。']],
  [['全年各科室主动公开信息20条。', '全年主动公开信息16条。']],
  [['全年丙局主动公开政府信息20条。', '全年丁局主动公开政府信息16条。']],
  [['2024年新收政府信息公开申请20件。', '全年新收政府信息公开申请16件。']],
  [['全年主动公开政府信息20条。', '全年主动公开政府信息16篇。']],
])('keeps silent about %j', (sentences) => {
  expect(told(...sentences)).toEqual([]);
});

it('names both places', () => {
  const overview = ['2024年主动公开政府信息20条。', '全年主动公开政府信息16条。'];
  const [verdict] = [...contradictingFigures.look(subjectOf(reportWith({ overview })))];
  expect(verdict).toMatchObject({
    at: [{ text: '全年主动公开政府信息16条' }, { text: '2024年主动公开政府信息20条' }],
  });
});
