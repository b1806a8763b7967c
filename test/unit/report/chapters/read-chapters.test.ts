import type { Paragraph } from '../../../../src/ooxml/blocks';
import { readChapters } from '../../../../src/report/chapters/read-chapters';
import type { Chapter } from '../../../../src/report/model';
import { blocksOf, paragraph } from '../../../support/paragraphs';

type Items = readonly (string | Paragraph)[];

const titles = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const numerals = '一二三四五六';
const ids = ['overview', 'disclosure', 'applications', 'reviewAndLitigation', 'problems', 'other'];

const headings = titles.map((title, index) => `${numerals.charAt(index)}、${title}`);

/** The six chapters with text, some headings in other words. */
function report(changes: Readonly<Record<number, string | Paragraph>> = {}): Items {
  return headings.flatMap((heading, index) => [
    changes[index] ?? heading,
    ...(index >= 1 && index <= 3 ? ['[表]'] : [`本年度第${index + 1}项工作按照年初的计划完成。`]),
  ]);
}

function read(items: Items): ReturnType<typeof readChapters> {
  return readChapters(blocksOf(items));
}

function idsIn(items: Items): readonly string[] {
  return read(items).chapters.map(({ id }) => id);
}

function first(items: Items): Chapter {
  const chapter = read(items).chapters[0];
  if (!chapter) throw new Error('No chapter');
  return chapter;
}

function topicsIn(items: Items): readonly string[] {
  return first(items).topics.map(({ id, heading }) => `${heading.title}=${id ?? '?'}`);
}

describe('readChapters', () => {
  it.each([
    ['numbered', report()],
    [
      'numbered by Word',
      report(
        Object.fromEntries(
          titles.map((title, index) => [
            index,
            paragraph(title, { number: `${numerals.charAt(index)}、` }),
          ]),
        ),
      ),
    ],
    ['not numbered', report(Object.fromEntries(titles.map((title, index) => [index, title])))],
    [
      'numbered 第一部分',
      report(
        Object.fromEntries(
          titles.map((title, index) => [index, `第${numerals.charAt(index)}部分　${title}`]),
        ),
      ),
    ],
    [
      'numbered （一） like topics',
      report(
        Object.fromEntries(
          titles.map((title, index) => [index, `（${numerals.charAt(index)}）${title}`]),
        ),
      ),
    ],
  ])('finds chapters that are %s', (_, items) => {
    expect(idsIn(items)).toEqual(ids);
  });

  it.each([
    [0, '一、2023年政务公开总体情况'],
    [0, '一、总体概况'],
    [0, '一、概述'],
    [0, '—、总体情况'],
    [0, '⼀、总体情况'],
    [1, '二、政府信息主动公开情况'],
    [3, '四、因政府信息公开申请行政复议、提起行政诉讼情况'],
    [1, '二、主动公开情况'],
    [1, '二、主动公开政府信息的情况'],
    [2, '三、依申请公开情况'],
    [2, '三、政府信息公开申请办理情况'],
    [2, '三、收到和处理政府信息公开申情况'],
    [3, '四、行政复议和行政诉讼'],
    [3, '四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况'],
    [4, '五、存在不足及下一步打算'],
    [4, '五、主要问题和改进举措'],
    [5, '六、其它需要说明的事项'],
    [5, '六、其他需要汇报事项'],
  ])('knows chapter %i + 1 as %s', (index, heading) => {
    const { chapters } = read(report({ [index]: heading }));
    expect(chapters.map(({ id }) => id)).toEqual(ids);
    expect(chapters[index]?.heading.title).toBe(heading.slice(2));
  });

  it('knows headings without numerals by their style', () => {
    const styled = [
      '总体概况',
      '主动公开信息',
      '申请的受理和答复',
      '复议和诉讼',
      '不足及打算',
      '其它事项',
    ];
    const items = report(
      Object.fromEntries(
        styled.map((title, index) => [index, paragraph(title, { outlineLevel: 0 })]),
      ),
    );
    expect(idsIn(items)).toEqual(ids);
  });

  it('says how a title stands to the official one', () => {
    const { chapters } = read(report({ 4: '五、存在问题及改进情况', 5: '六、其它说明事项' }));
    expect(chapters.map(({ verdict }) => verdict.is)).toEqual([
      'exact',
      'exact',
      'exact',
      'exact',
      'variant',
      'wrong',
    ]);
  });

  it.each([
    [
      'sentences that name them',
      ['报告的六部分是总体情况、主动公开政府信息情况、其他需要报告的事项等。'],
    ],
    [
      'a numbered list in a sentence',
      ['本报告包括：一、总体情况；二、主动公开政府信息情况；三、其他需要报告的事项。'],
    ],
    [
      'a paragraph of numbered parts',
      ['一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况等六部分。'],
    ],
    ['a table of contents', ['目录', ...headings]],
    ['a table of contents without a title', headings],
    [
      'a table of contents with subheadings',
      ['目录', ...headings.flatMap((heading) => [heading, '（一）小标题', '（二）另一个'])],
    ],
    ['a table of contents with pages', headings.map((heading) => `${heading}\t3`)],
    [
      'a table of contents by style',
      headings.map((text) => paragraph(text, { styleName: 'toc 1' })),
    ],
    ['the parts of the report, a line each', titles.map((title) => `${title}；`)],
  ])('finds each chapter once in spite of %s', (_, before) => {
    expect(idsIn([...before, ...report()])).toEqual(ids);
  });

  it.each([
    ['topics of chapter one', 1, ['（一）主动公开政府信息情况', '公开信息12条。']],
    [
      'topics with numerals of chapters',
      1,
      headings.map(
        (_, index) =>
          `${numerals.charAt(index)}、${['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障', '其他工作'][index] ?? ''}`,
      ),
    ],
    [
      'halves of chapter five',
      9,
      ['（一）存在的主要问题', '人手不足。', '（二）改进情况', '增加人员。'],
    ],
    ['a caption above a table', 2, ['主动公开政府信息情况']],
    ['a bold caption', 4, [paragraph('收到和处理政府信息公开申请情况表', { bold: true })]],
    [
      'halves of chapter five with numerals of chapters',
      9,
      ['一、存在的主要问题', '人手不足。', '二、改进措施', '增加人员。'],
    ],
  ])('takes %s for no chapter', (_, at, lines) => {
    const items = report();
    expect(idsIn([...items.slice(0, at), ...lines, ...items.slice(at)])).toEqual(ids);
  });

  it('does not look into tables for headings, nor miss a chapter that is absent', () => {
    expect(idsIn(report({ 3: '该部分内容见下表。' }))).toEqual(
      ids.filter((id) => id !== 'reviewAndLitigation'),
    );
  });

  it.each([
    '各部分依次写明存在的主要问题及改进情况，六、其他需要报告的事项。',
    '没有收取信息处理费的说明，见六、其他需要报告的事项',
  ])('takes no mention for the chapter that is absent: %s', (mention) => {
    expect(idsIn([...report().slice(0, 9), mention])).toEqual(ids.slice(0, 5));
  });

  it('does not take a topic’s heading for the chapter that is absent', () => {
    const items = [
      '一、总体情况',
      '（一）主动公开政府信息情况',
      '公开信息12条。',
      ...report().slice(4),
    ];
    expect(idsIn(items)).toEqual(ids.filter((id) => id !== 'disclosure'));
  });

  it('does not take topics with numerals of chapters for the chapters that are absent', () => {
    const topics = ['一、主动公开', '二、依申请公开', '三、问题整改和改进措施'];
    const items = [
      '一、总体情况',
      ...topics.flatMap((topic) => [
        topic,
        '第一句。',
        '第二句。',
        '第三句。',
        '第四句。',
        '第五句。',
      ]),
      ...report().slice(4, 8),
      ...report().slice(10),
    ];
    expect(idsIn(items)).toEqual(ids.filter((id) => id !== 'disclosure' && id !== 'problems'));
  });

  it('prefers the numeral of a chapter to its words', () => {
    const items = report({ 1: '二、主动公开情况' });
    const topic = ['（二）主动公开政府信息情况', '公开信息12条。'];
    const { chapters } = read([...items.slice(0, 2), ...topic, ...items.slice(2)]);
    expect(chapters.map(({ heading }) => heading.title)).toEqual([
      '总体情况',
      '主动公开情况',
      ...titles.slice(2),
    ]);
  });

  it('gives a heading that stands twice twice', () => {
    expect(idsIn([headings[0] ?? '', ...report()])).toEqual(['overview', ...ids]);
  });

  it('keeps chapters below a line that says 目录, even where one stands twice', () => {
    expect(idsIn(['目录', ...report(), '五、存在的主要问题及改进情况', '人手不足。'])).toEqual([
      ...ids,
      'problems',
    ]);
  });

  it('gives chapters as they stand, in whatever order', () => {
    const items = report();
    expect(idsIn([...items.slice(8), ...items.slice(0, 8)])).toEqual([
      'problems',
      'other',
      'overview',
      'disclosure',
      'applications',
      'reviewAndLitigation',
    ]);
  });

  describe('a heading at the end of another text', () => {
    const preamble = '本报告刊登在门户网站，欢迎查阅。一、总体情况';
    const items = [preamble, ...report().slice(1)];

    it('is found, and the text before it is no chapter’s', () => {
      const { chapters, opening } = read(items);
      expect(chapters.map(({ id }) => id)).toEqual(ids);
      expect(preamble.slice(chapters[0]?.heading.start)).toBe('一、总体情况');
      expect(opening.map(({ text }) => text)).toEqual(['本报告刊登在门户网站，欢迎查阅。']);
    });

    it('leaves the text before it to the chapter before', () => {
      const glued = '本年度第5项工作按照年初的计划完成。六、其他需要报告的事项';
      const { chapters } = read([...report().slice(0, 9), glued, '没有收取信息处理费。']);
      expect(chapters.map(({ id }) => id)).toEqual(ids);
      expect(chapters[4]?.prose.map(({ text }) => text)).toEqual([glued]);
      expect(chapters[5]?.prose.map(({ text }) => text)).toEqual(['没有收取信息处理费。']);
    });

    it('is a mention where the chapter has a heading of its own', () => {
      expect(first(['详见下文。一、总体情况', ...report()]).heading.start).toBe(0);
    });
  });

  describe('a heading before its text', () => {
    it.each([
      ['六、其他需要报告的事项 无', '其他需要报告的事项'],
      ['六、其他需要报告的事项：没有收取信息处理费。', '其他需要报告的事项'],
      ['六、其他需要报告的事项无', '其他需要报告的事项'],
      ['六、其他需要报告事项。没有收取信息处理费。', '其他需要报告事项'],
      ['六、其他需要报告的事项\n没有收取信息处理费。', '其他需要报告的事项'],
    ])('ends where the text of %j begins', (text, title) => {
      const { chapters } = read([...report().slice(0, 10), text]);
      const last = chapters.at(-1);
      expect(last).toMatchObject({ id: 'other', heading: { title } });
      expect(last?.prose.map((own) => own.text)).toEqual([text]);
    });
  });

  it('reads headings on lines of one paragraph', () => {
    const items = report();
    expect(idsIn(['一、总体情况\n各项工作按计划完成。', ...items.slice(2)])).toEqual(ids);
  });

  it('gives what stands before the first chapter, blank lines and contents left out', () => {
    const { opening } = read([
      '某局年度报告',
      ' ',
      '目录',
      '一、总体情况\t1',
      '根据规定编制。',
      ...report(),
    ]);
    expect(opening.map(({ text }) => text)).toEqual(['某局年度报告', '根据规定编制。']);
  });

  it('finds nothing in another document', () => {
    const { chapters, opening } = read(['会议纪要', '会议听取了总体情况汇报，研究了其他事项。']);
    expect(chapters).toEqual([]);
    expect(opening).toHaveLength(2);
  });
});

describe('topics', () => {
  const overview = (lines: Items): Items => ['一、总体情况', ...lines, ...report().slice(2)];

  it('are the subheadings of chapter one, whatever their words', () => {
    expect(
      topicsIn(
        overview([
          '（一）政府信息主动公开情况',
          '公开信息12条。',
          '（二）依申请办理工作',
          '（三）加强管理',
          '（四）公开平台建设',
          '（五）加强监督保障工作',
          '（六）狠抓落实',
        ]),
      ),
    ).toEqual([
      '政府信息主动公开情况=proactiveDisclosure',
      '依申请办理工作=disclosureOnRequest',
      '加强管理=informationManagement',
      '公开平台建设=platforms',
      '加强监督保障工作=supervision',
      '狠抓落实=?',
    ]);
  });

  it('may be followed by their text', () => {
    expect(
      topicsIn(
        overview([
          '(一) 主动公开情况。2023 年公开信息 10 条。',
          '(二)依申请公开：全年没有收到申请。',
          '（三）政府信息管理方面，核对公开属性。',
        ]),
      ),
    ).toEqual([
      '主动公开情况=proactiveDisclosure',
      '依申请公开=disclosureOnRequest',
      '政府信息管理方面=informationManagement',
    ]);
  });

  it('are of the first level: what is numbered below them is none', () => {
    expect(
      topicsIn(
        overview([
          '（一）主动公开',
          '1.主动公开财政信息',
          '2.开设网站专栏',
          '（二）监督保障',
          '1.组织监督检查',
        ]),
      ),
    ).toEqual(['主动公开=proactiveDisclosure', '监督保障=supervision']);
  });

  it('are those above, however many of those below them speak of topics', () => {
    expect(
      topicsIn(
        overview([
          '（一）做实主动公开',
          '1.更新网站内容',
          '2.落实保密审查',
          '3.纳入年度考核',
          '（二）强化监督检查',
        ]),
      ),
    ).toEqual(['做实主动公开=proactiveDisclosure', '强化监督检查=supervision']);
  });

  it('are the topics that are named, even below a list that speaks of some', () => {
    expect(
      topicsIn(
        overview([
          '1.更新网站内容',
          '2.落实保密审查',
          '3.纳入年度考核',
          '（一）主动公开',
          '（二）依申请公开',
          '（三）监督保障',
        ]),
      ),
    ).toEqual([
      '主动公开=proactiveDisclosure',
      '依申请公开=disclosureOnRequest',
      '监督保障=supervision',
    ]);
  });

  it('may have no numeral', () => {
    expect(
      topicsIn(overview(['主动公开。公开信息10条。', '依申请公开', '全年没有收到申请。'])),
    ).toEqual(['主动公开=proactiveDisclosure', '依申请公开=disclosureOnRequest']);
  });

  it('may carry numerals of chapters', () => {
    expect(
      topicsIn(overview(['一、主动公开', '公开信息10条。', '二、依申请公开', '没有申请。'])),
    ).toEqual(['主动公开=proactiveDisclosure', '依申请公开=disclosureOnRequest']);
  });

  it('are none where sentences merely speak of them', () => {
    expect(
      topicsIn(
        overview(['主动公开信息10条，依申请公开没有发生，政府信息管理和平台建设照常进行。']),
      ),
    ).toEqual([]);
  });
});
