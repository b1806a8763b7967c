import { subjectOf } from '../../../../src/facts/facts';
import { percentage } from '../../../../src/rules/statements/percentage';
import { reportWith } from './prose-report';

const applications = [
  'newlyReceived.naturalPerson = 98',
  'newlyReceived.total = 98',
  'carriedOver.naturalPerson = 8',
  'carriedOver.total = 8',
  'granted.naturalPerson = 42',
  'granted.total = 42',
  'partiallyGranted.naturalPerson = 53',
  'partiallyGranted.total = 53',
  'total.naturalPerson = 95',
  'total.total = 95',
  'carriedForward.naturalPerson = 11',
  'carriedForward.total = 11',
];

function told(sentence: string): readonly string[] {
  const report = reportWith({ applications, overview: [sentence] });
  return [...percentage.look(subjectOf(report))].flatMap((verdict) =>
    verdict.is === 'wrong'
      ? [`${verdict.severity ?? 'warning'} ${verdict.actual ?? ''}≠${verdict.expected ?? ''}`]
      : [],
  );
}

it.each([
  ['收到申请12件，其中予以公开5件，占45%。', 'warning 45≠42'],
  ['收到申请12件，其中予以公开5件，占比41.76%。', 'warning 41.76≠41.67'],
  ['收到申请12件，其中予以公开5件（占42.5%）、部分公开7件（占58.3%）。', 'warning 42.5≠41.7'],
  ['发布信息200条，其中工作动态90条，占信息总数的48％。', 'warning 48≠45'],
  ['依申请公开方面，予以公开42件，占总数的40.1%。', 'warning 40.1≠44.2'],
  ['受理申请20件，办结18件，办结率95%。', 'warning 95≠90'],
  ['收到申请12件，其中予以公开5件，占41%。', 'info 41≠42'],
  ['收到申请23件，其中予以公开1件，占4.34%。', 'info 4.34≠4.35'],
])('speaks of %s', (sentence, expected) => {
  expect(told(sentence)).toEqual([expected]);
});

it.each([
  '收到申请12件，其中予以公开5件，占41.67%。',
  '收到申请12件，其中自然人10件，占83.33%，法人2件，占16.67%。',
  '收到申请12件，其中予以公开5件（占41.7%）、部分公开7件（占58.3%）。',
  '依申请公开方面，予以公开42件，占总数的44.2%。',
  '依申请公开方面，予以公开42件，占总数的42.86%。',
  '新收申请12件，上年结转2件，其中予以公开5件，占35.71%。',
  '共答复申请1453件，包括上年结转30件。其中，予以公开答复966件，占66.48%；部分公开67，占4.61%；其他处理96件，占6.61%。',
  '满意率100%，办结率100%，按期答复率98%。',
  '受理申请20件，办结18件，按时办结率100%。',
  '受理申请20件，答复18件，答复率100%。',
  '发布信息200条，占全市总量的30%。',
  '收到申请12件，予以公开、部分公开分别为5件、7件，分别占40%、60%。',
  '发布信息200条，同比增长30%。',
  '发布信息约200条，其中动态90条，占50%。',
  '发布信息200条，比上年增加20条，占12%。',
  '2023年收到申请12件，其中予以公开5件，占90%。',
  '发布政策解读12件，其中图解占60%。',
  '开展培训3次，参训120人次，覆盖率达98%。',
])('keeps silent about %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

it('offers the computed share', () => {
  const overview = ['收到申请12件，其中予以公开5件，占45.0%。'];
  const [verdict] = [...percentage.look(subjectOf(reportWith({ overview })))];
  expect(verdict).toMatchObject({
    at: [{ text: '占45.0%' }],
    fixes: [{ kind: 'offer', edits: [{ do: 'set-text', was: '45.0', now: '41.7' }] }],
  });
});
