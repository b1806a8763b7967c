import { resolve } from 'node:path';
import { strToU8 } from 'fflate';
import { documentOf } from './document-text';
import { docxOf } from './docx';
import { workbookOf } from './workbook';

/** Where it is kept for the build to take it from. */
export const sampleFolderAt = resolve('assets/samples/county');

/** What a body reports, so that its tables and its text agree. */
interface Figures {
  readonly published: number;
  readonly received: number;
  readonly over: number;
  readonly forward: number;
  readonly notHeld: number;
  readonly issued: number;
  readonly repealed: number;
  readonly inForce: number;
  readonly licences: number;
  readonly punished: number;
  readonly reviewed: number;
}

/** A body of the made county: its name, what it publishes about, and what is wrong in its report. */
interface Body {
  readonly file: string;
  readonly name: string;
  readonly about: string;
  readonly figures: Figures;
  /** texts that stand in its report, and what stands there instead */
  readonly mistakes?: readonly (readonly [right: string, wrong: string])[];
  /** what it said last year to be carried forward; absent where there is no report of last year */
  readonly forwardLastYear?: number;
  /** its first chapter is last year's */
  readonly isCopied?: true;
}

function figures(at: number): Figures {
  return {
    published: 120 + at * 17,
    received: 6 + at * 2,
    over: at % 3,
    forward: (at + 1) % 3,
    notHeld: 1 + (at % 4),
    issued: at % 3,
    repealed: at % 2,
    inForce: 4 + at,
    licences: 30 * at,
    punished: 5 * (at % 5),
    reviewed: at % 2,
  };
}

const below: readonly Omit<Body, 'figures'>[] = [
  { file: 'finance', name: '财政局', about: '预算、决算和政府采购', forwardLastYear: 0 },
  {
    file: 'civil-affairs',
    name: '民政局',
    about: '社会救助和养老服务',
    forwardLastYear: 1,
    isCopied: true,
    mistakes: [['方便群众查找', '方便群众群众查找']],
  },
  {
    file: 'water',
    name: '水利局',
    about: '水资源和河湖管理',
    // One more than it says now to have been carried over.
    forwardLastYear: 3,
    mistakes: [['review.total = 0', 'review.total = 1']],
  },
  { file: 'education', name: '教育局', about: '招生入学和学校收费', forwardLastYear: 0 },
  {
    file: 'housing',
    name: '住房和城乡建设局',
    about: '住房保障和城市更新',
    mistakes: [
      ['## 六、其他需要报告的事项', '## 六、其他需要报告事项'],
      ['不够及时。', '不够及时。。'],
    ],
  },
  { file: 'transport', name: '交通运输局', about: '公路养护和公共交通', forwardLastYear: 2 },
  {
    file: 'health',
    name: '卫生健康局',
    about: '基层医疗和疾病预防',
    mistakes: [
      ['[表四]\n', ''],
      ['二是政策', '三是政策'],
    ],
  },
  { file: 'agriculture', name: '农业农村局', about: '惠农补贴和农产品质量' },
  {
    file: 'market',
    name: '市场监督管理局',
    about: '食品安全和价格监管',
    mistakes: [['total.naturalPerson = ', 'total.naturalPerson = 1']],
  },
];

const county = '云岭县';

const bodies: readonly Body[] = below.map(({ name, ...rest }, at) => ({
  ...rest,
  name: `${county}${name}`,
  figures: figures(at),
}));

function sumOf(key: keyof Figures): number {
  return bodies.reduce((sum, one) => sum + one.figures[key], 0);
}

/** The county's government, which reports for all below it; one of its figures is not their sum. */
const government: Body = {
  file: 'government',
  name: `${county}人民政府`,
  about: '重大决策、民生实事和财政资金',
  figures: {
    published: sumOf('published'),
    received: sumOf('received'),
    over: sumOf('over'),
    forward: sumOf('forward'),
    notHeld: sumOf('notHeld'),
    issued: sumOf('issued'),
    repealed: sumOf('repealed'),
    inForce: sumOf('inForce'),
    licences: sumOf('licences') + 12,
    punished: sumOf('punished'),
    reviewed: sumOf('reviewed'),
  },
};

/** Without what is wrong in it. */
function textOf({ name, about, figures: its }: Body): string {
  const isGovernment = name.endsWith('人民政府');
  const duties = isGovernment
    ? '政府信息公开工作纳入县级绩效考核，委托第三方开展社会评议1次。'
    : '';
  const done = its.received + its.over - its.forward;
  const row = (id: string, value: number): string =>
    value === 0
      ? ''
      : `  ${id}.naturalPerson = ${String(value)}\n  ${id}.total = ${String(value)}\n`;
  return `# ${name}2024年政府信息公开工作年度报告
根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第五十条的规定，编制本报告。报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。所列数据的统计期限为2024年1月1日至2024年12月31日。
## 一、总体情况
2024年，${name}贯彻落实《条例》，围绕${about}等群众关心的事项推进政府信息公开工作。${duties}
### （一）主动公开
全年主动公开政府信息${String(its.published)}条，以${about}为主。
### （二）依申请公开
2024年新收政府信息公开申请${String(its.received)}件，上年结转${String(its.over)}件。本年度办结${String(done)}件，其中予以公开${String(done - its.notHeld)}件，无法提供${String(its.notHeld)}件。结转下年度继续办理${String(its.forward)}件。
### （三）政府信息管理
对制发的文件逐件核定公开属性，公开后按季度核对效力状态。
### （四）政府信息公开平台建设
在县政府门户网站按${about}设置栏目，方便群众查找。
### （五）监督保障
主要负责人听取公开工作汇报，组织业务培训。全年没有因政府信息公开工作被追究责任的情形。
## 二、主动公开政府信息情况
[表二]
  normativeDocuments.issued = ${String(its.issued)}
  normativeDocuments.repealed = ${String(its.repealed)}
  normativeDocuments.inForce = ${String(its.inForce)}
  licensing.decisions = ${String(its.licences)}
  punishment.decisions = ${String(its.punished)}
## 三、收到和处理政府信息公开申请情况
[表三]
${row('newlyReceived', its.received)}${row('carriedOver', its.over)}${row('granted', done - its.notHeld)}${row('unavailable.notHeld', its.notHeld)}${row('total', done)}${row('carriedForward', its.forward)}## 四、政府信息公开行政复议、行政诉讼情况
[表四]
  review.upheld = ${String(its.reviewed)}
  review.total = ${String(its.reviewed)}
## 五、存在的主要问题及改进情况
主要问题：一是信息的更新不够及时。二是政策解读的形式较为单一。
改进情况：一是明确栏目的更新时限；二是增加图表和问答形式的解读。
## 六、其他需要报告的事项
2024年没有收取信息处理费。
> ${name}
> 2025年1月16日
`;
}

function thisYear(body: Body): string {
  return (body.mistakes ?? []).reduce((text, [right, wrong]) => {
    if (!text.includes(right)) throw new Error(`${body.name} does not say: ${right}`);
    return text.replace(right, wrong);
  }, textOf(body));
}

/** What it said of the same in other words the year before, where it did not copy itself. */
const otherWords = [
  ['全年主动公开', '通过门户网站、公告栏和政务新媒体公开'],
  ['以', '内容包括'],
  ['为主。', '，均在规定时限内发布，其中涉及群众切身利益的同时编写了问答。'],
  [
    '对制发的文件逐件核定公开属性，公开后按季度核对效力状态。',
    '文件起草时一并提出公开意见，由办公室复核，年底统一清理失效文件并标注。',
  ],
  ['设置栏目，方便群众查找。', '设有专栏，并在办事大厅放置查询终端，安排人员引导。'],
  [
    '主要负责人听取公开工作汇报，组织业务培训。',
    '年初印发要点，年中检查一次，发现的问题当月整改到位。',
  ],
] as const;

/** The same body's of the year before. */
function lastYear({ figures: its, ...body }: Body, forward: number): string {
  const before = textOf({
    ...body,
    figures: {
      ...its,
      published: its.published - 30,
      over: 0,
      forward,
      notHeld: 1,
      inForce: its.inForce - its.issued + its.repealed,
    },
  }).replaceAll(/202[45]/g, (year) => String(Number(year) - 1));
  if (body.isCopied) return before;
  return otherWords.reduce((text, [now, then]) => text.replace(now, then), before);
}

function docxWith(text: string): Uint8Array {
  return docxOf(documentOf(text), 'word');
}

/** A page without a text, as a scanner makes it. */
const scan = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/**
 * The folder that the list can be tried with, by path: a county's reports with mistakes of many a
 * kind, last year's of some, one that was scanned, and who has to file.
 */
export function sampleFolder(): ReadonlyMap<string, Uint8Array> {
  const all = [government, ...bodies];
  const roster = [
    ['单位', '上级', '类别', '应报年度'],
    [government.name, '', '汇总', 2024],
    ...bodies.map(({ name }) => [name, government.name, '部门', 2024]),
    // Not among those whose figures the government gives, so that these can be added up.
    ...[`${county}体育局`, `${county}档案馆`].map((name) => [name, '景州市', '部门', 2024]),
  ];
  return new Map([
    ...all.map((body) => [`2024/${body.file}.docx`, docxWith(thisYear(body))] as const),
    ['2024/sports.pdf', strToU8(scan)],
    ...bodies.flatMap((body) =>
      body.forwardLastYear === undefined
        ? []
        : [
            [
              `2023/${body.file}.docx`,
              docxOf(documentOf(lastYear(body, body.forwardLastYear))),
            ] as const,
          ],
    ),
    ['roster.xlsx', workbookOf(roster)],
  ]);
}
