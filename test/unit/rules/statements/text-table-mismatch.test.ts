import { subjectOf } from '../../../../src/facts/facts';
import type { Report } from '../../../../src/report/model';
import { textTableMismatch } from '../../../../src/rules/statements/text-table-mismatch';
import { reportWith } from './prose-report';

function told(report: Report): readonly string[] {
  return [...textTableMismatch.look(subjectOf(report))].flatMap((verdict) =>
    verdict.is === 'wrong'
      ? [`${verdict.severity ?? 'error'} ${verdict.actual ?? ''}≠${verdict.expected ?? ''}`]
      : [],
  );
}

function held(report: Report): number {
  return [...textTableMismatch.look(subjectOf(report))].filter(({ is }) => is === 'held').length;
}

/** A year with 12 new applications, 2 carried over, 13 answered, 1 carried forward. */
const applications = [
  'newlyReceived.naturalPerson = 10',
  'newlyReceived.commercialEnterprise = 1',
  'newlyReceived.otherOrganization = 1',
  'newlyReceived.total = 12',
  'carriedOver.naturalPerson = 2',
  'carriedOver.total = 2',
  'granted.naturalPerson = 5',
  'granted.commercialEnterprise = 1',
  'granted.total = 6',
  'partiallyGranted.naturalPerson = 2',
  'partiallyGranted.total = 2',
  'refused.thirdPartyRights.naturalPerson = 1',
  'refused.thirdPartyRights.total = 1',
  'refused.enforcementFiles.naturalPerson = 1',
  'refused.enforcementFiles.total = 1',
  'unavailable.notHeld.otherOrganization = 1',
  'unavailable.notHeld.total = 1',
  'notProcessed.petition.naturalPerson = 1',
  'notProcessed.petition.total = 1',
  'other.other.naturalPerson = 1',
  'other.other.total = 1',
  'total.naturalPerson = 11',
  'total.commercialEnterprise = 1',
  'total.otherOrganization = 1',
  'total.total = 13',
  'carriedForward.naturalPerson = 1',
  'carriedForward.total = 1',
];

describe('applications', () => {
  it.each([
    ['2024年，我局新收政府信息公开申请11件。', 'error 11≠12'],
    ['2024年新收到依申请公开申请 14 件。', 'error 14≠12'],
    ['全年共收到政府信息公开申请11件。', 'warning 11≠12'],
    ['本年度甲区乙局受理政府信息公开申请十一件。', 'warning 11≠12'],
    ['全年收到15件政府信息公开申请。', 'warning 15≠12'],
    ['2024年新收政府信息公开申请12件，上年结转3件，结转下年度继续办理1件。', 'error 3≠2'],
    ['新收政府信息公开申请12件，2023年度结转4件。', 'error 4≠2'],
    ['全年收到依申请公开件12件，上年度结转办理件3件。', 'error 3≠2'],
    ['全年收到依申请公开件12件，结转到2025年办理3件。', 'error 3≠1'],
    [
      '我局收到15条信息公开申请，其中6条予以公开；2条结转下年度继续办理。',
      'warning 15≠12',
      'error 2≠1',
    ],
    ['新收政府信息公开申请12件，答复13件，结转2025年度2件。', 'error 2≠1'],
    ['新收政府信息公开申请12件，其中5件结转下年度。', 'error 5≠1'],
    ['新收政府信息公开申请12件，上年结转2件，共办结20件。', 'warning 20≠13'],
    ['全年办结政府信息公开申请13件，其中予以公开7件、部分公开2件。', 'error 7≠6'],
    ['全年办结政府信息公开申请13件，其中予以公开6件、部分公开4件、不予公开2件。', 'error 4≠2'],
    ['全年答复政府信息公开申请13件，其中6件予以公开，3件不予公开。', 'error 3≠2'],
    ['依申请公开方面，不予公开2件，其中属于行政执法案卷2件。', 'error 2≠1'],
    ['依申请公开方面，不予处理1件，其中重复申请1件。', 'error 1≠0'],
    ['新收政府信息公开申请12件，其中自然人申请9件，法人或其他组织申请2件。', 'error 9≠10'],
    ['2024年，我局未收到政府信息公开申请。', 'error 0≠12'],
    ['2024年我局未收到依申请公开申请。', 'error 0≠12'],
    ['我局没有收到公民、法人和其他组织提出的政府信息公开申请。', 'error 0≠12'],
    ['全年政府信息公开申请一件未收。', 'error 0≠12'],
    ['全年收到政府信息公开申请0件。', 'warning 0≠12'],
    ['全年收到政府信息公开申请12件，已全部办结。', 'warning 0≠1'],
    ['其中通过平台收到政府信息公开申请30件。', 'warning 30≠12'],
    ['依申请公开方面，同意公开或部分公开共30件。', 'error 30≠8'],
  ])('speaks of %s', (sentence, ...expected) => {
    expect(told(reportWith({ applications, overview: [sentence] }))).toEqual(expected);
  });

  it.each([
    '2024年，我局新收政府信息公开申请12件，上年结转2件，办结13件，结转下年度继续办理1件。',
    '全年共收到政府信息公开申请14件。',
    '受理政府信息公开申请12件，答复13件（含上年度结转2件，另有1件顺延）。',
    '全年办结政府信息公开申请13件，其中予以公开6件、部分公开2件、不予公开2件、无法提供1件、不予处理1件、其他处理1件。',
    '受理政府信息公开申请12件，其中12件办结，1件申请人主动撤销。',
    '受理政府信息公开申请12件，办理上年度结转申请1件，答复11件。',
    '新收政府信息公开申请12件，其中自然人申请10件，法人或其他组织申请2件。',
    '其他处理1件，含申请人主动撤回，均为依申请公开。',
    '收到政府信息公开申请12件，按期答复率100%。',
    '收到政府信息公开申请12件，已全部答复12件。',
    '收到政府信息公开申请12件，均已在法定期限内答复。',
    '予以公开和部分公开共8件，均为依申请公开。',
  ])('finds nothing wrong with %s', (sentence) => {
    const report = reportWith({ applications, overview: [sentence] });
    expect(told(report)).toEqual([]);
  });

  it.each([
    '2023年收到政府信息公开申请30件。',
    '2024年收到政府信息公开申请12件，2023年收到30件。',
    '收到政府信息公开申请12件，比上年的30件减少18件。',
    '2024年收到政府信息公开申请12件，较2023年新收的30件下降60%。',
    '2024年上半年收到政府信息公开申请30件。',
    '2024年第一季度收到政府信息公开申请30件。',
    '1至6月收到政府信息公开申请30件。',
    '截至9月底，收到政府信息公开申请30件。',
    '“十四五”以来累计收到政府信息公开申请30件。',
    '各乡镇收到政府信息公开申请30件。',
    '局本级新收政府信息公开申请5件。',
    '收到重复申请5件，均为依申请公开。',
    '2024年我局未收到法人提出的申请。',
    '2024年我局未收到书面申请，均为依申请公开。',
    '全县各职能部门收到政府信息公开申请30件。',
    '收到30条网民留言，办结留言25条，公开答复4条。',
    '全年共接收公开信息件30份。',
    '2024年，我局全年未收到行政许可申请。',
    '没有出现应公开而不予公开的办件。',
    '所属单位收到政府信息公开申请30件。',
    '丙局收到政府信息公开申请30件，丁镇收到政府信息公开申请5件。',
    '收到政府信息公开申请12件，其中网上申请9件，信函申请3件。',
    '受理行政许可申请30件。',
    '收到行政复议申请30件。',
    '收到人大建议30件，全部办结。',
    '收到群众来信30件，答复30件。',
    '网站留言收到30件，答复30件。',
    '共承办人大建议和政协提案30件，主办5件，答复25件，均予以公开。',
    '约收到政府信息公开申请30件。',
    '收到政府信息公开申请近30件。',
    '收到政府信息公开申请30余件。',
    '未收到申请人缴纳的费用。',
    '未收到涉及政府信息公开的投诉举报。',
    '去年，收到政府信息公开申请30件，答复30件。',
    '计划明年受理政府信息公开申请30件。',
    '提升依申请公开办理质量，全年组织培训3次，发放材料30件。',
    '2023年1月1日至2023年12月31日，收到政府信息公开申请30件。',
  ])('keeps silent about %s', (sentence) => {
    expect(told(reportWith({ applications, overview: [sentence] }))).toEqual([]);
  });

  it('passes any of the meanings of 答复', () => {
    for (const count of [13, 12, 11, 8]) {
      const overview = [`全年答复政府信息公开申请${count}件。`];
      expect(told(reportWith({ applications, overview }))).toEqual([]);
    }
  });

  it('compares in every way numbers are written', () => {
    const overview = [
      '新收政府信息公开申请１２件。',
      '新收政府信息公开申请十二件。',
      '新收 政府信息 公开申请 12 件。',
    ];
    const report = reportWith({ applications, overview });
    expect(told(report)).toEqual([]);
    expect(held(report)).toBe(3);
  });

  it('keeps silent where the figure cannot be read', () => {
    const overview = ['全年新收政府信息公开申请11件。'];
    const unread = [...applications, 'newlyReceived.total = 若干'];
    const report = reportWith({ applications: unread, overview });
    expect(told(report)).toEqual([]);
    expect([...textTableMismatch.look(subjectOf(report))].map(({ is }) => is)).toEqual(['unsure']);
  });

  it('sides with a text that has what the one wrong cell should have', () => {
    const overview = ['全年新收政府信息公开申请12件。'];
    const mistaken = [...applications, 'newlyReceived.total = 15'];
    expect(told(reportWith({ applications: mistaken, overview }))).toEqual([]);
  });

  it('offers the figure of the table in the same kind of numerals', () => {
    const overview = ['全年新收政府信息公开申请 十一 件。'];
    const [verdict] = [
      ...textTableMismatch.look(subjectOf(reportWith({ applications, overview }))),
    ];
    expect(verdict).toMatchObject({
      is: 'wrong',
      at: [
        { chapter: 'overview', text: '全年新收政府信息公开申请 十一 件' },
        { table: 'applications', row: 'newlyReceived', column: 'total', text: '12' },
      ],
      fixes: [
        {
          kind: 'offer',
          edits: [{ do: 'set-text', start: 13, end: 15, was: '十一', now: '十二' }],
        },
      ],
    });
  });

  it('offers nothing where the words can mean several figures', () => {
    const overview = ['全年收到政府信息公开申请11件。'];
    const [verdict] = [
      ...textTableMismatch.look(subjectOf(reportWith({ applications, overview }))),
    ];
    expect(verdict).toMatchObject({ is: 'wrong', code: 'applications-several' });
    expect(verdict).not.toHaveProperty('fixes');
  });

  it('knows the one row of 其他处理 in the older form', () => {
    const old = ['other.naturalPerson = 3', 'other.total = 3'];
    const title = '甲区乙局2020年政府信息公开工作年度报告';
    const overview = ['依申请公开方面，其他处理4件。'];
    expect(told(reportWith({ applications: old, overview, title, edition: '2019' }))).toEqual([
      'error 4≠3',
    ]);
  });

  it('reads a chapter on applications without being told what it is about', () => {
    const inApplications = ['全年新收13件，上年结转2件。'];
    expect(told(reportWith({ applications, inApplications }))).toEqual(['error 13≠12']);
  });
});

describe('reconsideration and litigation', () => {
  const appeals = [
    'review.upheld = 2',
    'review.pending = 1',
    'review.total = 3',
    'directSuit.upheld = 1',
    'directSuit.total = 1',
    'suitAfterReview.corrected = 1',
    'suitAfterReview.total = 1',
  ];

  it.each([
    ['因政府信息公开被申请行政复议5件。', ['warning 5≠3']],
    ['因政府信息公开引发行政复议3件、行政诉讼4件。', ['warning 4≠2']],
    ['因政府信息公开工作被申请行政复议、行政诉讼均为0件。', ['warning 0≠3']],
    ['未发生因政府信息公开引发的行政复议、行政诉讼案件。', ['error 0≠3', 'error 0≠2']],
    ['2024年，我局无因政府信息公开工作被提起行政诉讼和行政复议。', ['error 0≠3', 'error 0≠2']],
    ['没有因政府信息公开被申请行政复议的情况。', ['error 0≠3']],
    ['因政府信息公开被申请行政复议3件，均获维持。', ['error 0≠1']],
    ['政府信息公开行政复议3件，行政诉讼2件，均被维持。', ['error 0≠1']],
    ['政府信息公开行政复议、行政诉讼全部维持。', ['error 0≠2']],
    ['未发生政府信息公开行政复议被纠错、行政诉讼败诉的情况。', ['error 0≠1']],
  ])('speaks of %s', (sentence, expected) => {
    expect(told(reportWith({ appeals, overview: [sentence] }))).toEqual(expected);
  });

  it.each([
    '因政府信息公开被申请行政复议3件，提起行政诉讼2件。',
    '全年备案审查行政复议案件134件，办理行政诉讼57件。',
    '政府信息公开工作中备案审查行政复议案件134件。',
    '办理行政复议案件30件。',
    '全区行政复议机关审结涉及信息公开的行政复议案件30件。',
    '因政府信息公开被申请行政复议3件，已审结的均获维持。',
    '无正当理由不予答复的情形未发生。',
    '政府信息公开行政复议2件，均获维持；1件正在审理。',
    '政府信息公开行政复议2件审结。',
  ])('keeps silent about %s', (sentence) => {
    expect(told(reportWith({ appeals, overview: [sentence] }))).toEqual([]);
  });

  it('reads the chapter on them without being told what it is about', () => {
    expect(told(reportWith({ appeals, inAppeals: ['2024年被申请行政复议4件。'] }))).toEqual([
      'warning 4≠3',
    ]);
  });
});

describe('disclosure', () => {
  const disclosure = [
    'normativeDocuments.issued = 3',
    'normativeDocuments.repealed = 1',
    'normativeDocuments.inForce = 20',
    'licensing.decisions = 9',
    'punishment.decisions = 4',
  ];

  it.each([
    ['2024年制发行政规范性文件4件。', 'warning 4≠3'],
    ['制发规范性文件3件，废止2件，现行有效20件。', 'warning 2≠1'],
    ['现行有效行政规范性文件21件。', 'warning 21≠20'],
    ['全年作出行政许可决定8件，行政处罚4件。', 'warning 8≠9'],
    ['作出行政处罚决定5件。', 'warning 5≠4'],
  ])('speaks of %s', (sentence, expected) => {
    expect(told(reportWith({ disclosure, overview: [sentence] }))).toEqual([expected]);
  });

  it.each([
    '制发规范性文件3件，废止1件，现行有效20件。',
    '公开行政规范性文件15件。',
    '公开行政许可信息80条，行政处罚信息20条。',
    '报送备案规范性文件7件。',
    '清理规范性文件30件，废止8件。',
    '解读规范性文件8件。',
    '以区政府名义制发规范性文件12件。',
    '公示行政许可12件、行政处罚30件。',
    '行政许可事项清单共12项。',
    '作出行政许可9件，行政处罚4件。',
  ])('keeps silent about %s', (sentence) => {
    expect(told(reportWith({ disclosure, overview: [sentence] }))).toEqual([]);
  });
});

describe('figures that are rounded or rough', () => {
  const disclosure = ['licensing.decisions = 32150', 'fees.amount = 3.25'];
  it.each([
    ['作出行政许可3.4万件。', 'warning 34000≠32150'],
    ['作出行政许可31100余件。', 'warning 31100≠32150'],
    ['作出行政许可32150余件。'],
    ['作出行政许可3.2万件。'],
    ['作出行政许可32100余件。'],
    ['作出行政许可约3万件。'],
    ['作出行政许可大约32000件。'],
    ['收取行政事业性收费32500元。'],
    ['收取行政事业性收费32600元。', 'warning 32600≠3.25'],
    ['收取行政事业性收费0.0003亿元。'],
    ['收取行政事业性收费3.2万元。'],
    ['收取行政事业性收费3.1万元。', 'warning 3.1≠3.25'],
    ['收取行政事业性收费3万余元。'],
  ])('%s', (sentence, ...expected) => {
    expect(told(reportWith({ disclosure, overview: [sentence] }))).toEqual(expected);
  });
});

describe('tables with a fault of their own', () => {
  const without = (...lines: readonly string[]): readonly string[] =>
    applications.filter((line) => !lines.some((start) => line.startsWith(`${start} `)));

  it('are read by the sum of a row where its total was left blank', () => {
    const blank = [...without('newlyReceived.total'), 'newlyReceived.total ='];
    const say = (count: number): readonly string[] =>
      told(
        reportWith({
          applications: blank,
          overview: [`新收政府信息公开申请${String(count)}件。`],
        }),
      );
    expect(say(12)).toEqual([]);
    expect(say(11)).toEqual(['error 11≠12']);
  });

  it('hold nothing against a text where a figure of the row cannot be read, too', () => {
    const unread = [
      ...without('newlyReceived.total', 'newlyReceived.naturalPerson'),
      'newlyReceived.total =',
      'newlyReceived.naturalPerson = 十来件',
    ];
    const overview = ['新收政府信息公开申请11件。'];
    expect(told(reportWith({ applications: unread, overview }))).toEqual([]);
  });

  it('hold nothing against a text that has what their one wrong cell should have', () => {
    const wrong = [...without('granted.total'), 'granted.total = 60'];
    const say = (count: number): readonly string[] =>
      told(
        reportWith({
          applications: wrong,
          overview: [`依申请公开方面，予以公开${String(count)}件。`],
        }),
      );
    expect(say(6)).toEqual([]);
    expect(say(60)).toEqual([]);
    expect(say(7)).toEqual(['error 7≠60']);
  });

  it('hold nothing against a text of a figure with no number', () => {
    const unread = [...without('granted.total'), 'granted.total = 六十来件'];
    const overview = ['依申请公开方面，予以公开60件。'];
    const subject = subjectOf(reportWith({ applications: unread, overview }));
    const verdicts = [...textTableMismatch.look(subject)];
    expect(verdicts.map(({ is }) => is)).toEqual(['unsure']);
  });
});

it('shows the clause alone, without the blanks around it', () => {
  const overview = ['2024年，\u3000新收政府信息公开申请11件 ，已登记。'];
  const [found] = [...textTableMismatch.look(subjectOf(reportWith({ applications, overview })))];
  if (found?.is !== 'wrong') throw new Error('nothing is told');
  const [{ text, range }] = found.at;
  expect(text).toBe('新收政府信息公开申请11件');
  expect(overview[0]?.slice(range?.start, range?.end)).toBe(text);
});
