/** How sentences of a report state figures of its tables, as data. */

import type { TableId } from './form';

/** A figure that takes part in a sum. A row that ends in `*` stands for all rows that begin so. */
export interface FigureRef {
  readonly row: string;
  readonly column: string;
  readonly times?: -1;
}

/** One sum of figures that a wording may mean. */
export type Reading = readonly FigureRef[];

/** What a sentence must be about for a wording to mean the table. */
export type PhraseSubject = 'applications' | 'appeals' | 'documents' | 'decisions';

/** A wording that states a figure of a table: a name and a number, with little between them. */
export interface FigurePhrase {
  readonly id: string;
  /** the form's own name of the check */
  readonly basis: string;
  readonly table: TableId;
  readonly about: PhraseSubject;
  /** the official label of what is meant */
  readonly label: string;
  /** {last} and {next} stand for the years around the report year */
  readonly names: readonly string[];
  /** whether the name may also stand right behind the number, as in 3件予以公开 */
  readonly behind: boolean;
  readonly between: readonly string[];
  readonly units: readonly string[];
  /** words right before the name that make it another measure */
  readonly notAfter: readonly string[];
  /** words in the same clause that make it another measure */
  readonly unless: readonly string[];
  /** words earlier in the sentence that make the number a part, or the part of a part */
  readonly unlessEarlier: readonly string[];
  /** one of these must stand earlier in the sentence */
  readonly needsEarlier?: readonly string[];
  /** the sums it may mean: any one that fits will do */
  readonly readings: readonly Reading[];
  /** the wording names the row exactly, so that a difference is a contradiction */
  readonly exact: boolean;
}

/** A wording without a number that says that figures of a table are 0. */
export interface ClaimPhrase {
  readonly id: string;
  readonly basis: string;
  readonly table: TableId;
  readonly about: PhraseSubject;
  readonly label: string;
  /** matched against a clause; what it matches is the claim */
  readonly pattern: RegExp;
  /** what the nearest clause on appeals, this one or one before, must name */
  readonly of?: { readonly is: RegExp; readonly not?: RegExp };
  /** words in the sentence under which the claim means less */
  readonly unless: readonly string[];
  /** the figure that must be 0 */
  readonly zero: Reading;
  readonly exact: boolean;
}

const total = (row: string): FigureRef => ({ row, column: 'total' });
const minus = (row: string, column = 'total'): FigureRef => ({ row, column, times: -1 });
const organizations = [
  'commercialEnterprise',
  'researchInstitution',
  'socialOrganization',
  'legalService',
  'otherOrganization',
] as const;

const countWords = ['共计', '合计', '总计', '共有', '共', '计', '为', '有', '是', '达', '了', '：'];

const applicationWords = [
  ...countWords,
  '政府信息公开',
  '政务信息公开',
  '政府信息依申请公开',
  '依申请公开',
  '依申请',
  '政府信息',
  '信息公开',
  '已申请公开',
  '公开申请',
  '申请公开',
  '申请',
  '公开',
  '事项',
  '办件',
  '件数',
  '数量',
  '总数',
  '总量',
  '案件',
  '件',
  '的',
  '到',
  '公民',
  '法人',
  '其他组织',
  '社会公众',
  '群众',
  '提出',
  '各类',
  '书面',
  '有效',
  '、',
  '和',
  '或',
];

const cases = ['件', '份', '宗', '条', '例', '起', '项'];

const shared = {
  behind: false,
  between: applicationWords,
  units: cases,
  notAfter: ['未', '不', '没', '没有', '无', '应', '再', '拟'],
  unless: [],
  unlessEarlier: [],
} as const;

/** Ways in which applications arrive: a number beside one of them is a part. */
const channels = [
  '网上',
  '网络',
  '网站',
  '线上',
  '线下',
  '信函',
  '邮寄',
  '邮件',
  '邮箱',
  '邮政',
  '当面',
  '现场',
  '平台',
  '窗口',
  '传真',
  '渠道',
  '系统',
  '互联网',
];

const groupsOfResults = ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理'];

const received: readonly FigurePhrase[] = [
  {
    ...shared,
    id: 'newly-received',
    basis: 'T01',
    table: 'applications',
    about: 'applications',
    label: '一、本年新收政府信息公开申请数量',
    names: ['新收', '新收到', '新接收', '新受理'],
    unless: [...channels, '其中'],
    readings: [[total('newlyReceived')]],
    exact: true,
  },
  {
    ...shared,
    id: 'received',
    basis: 'T01',
    table: 'applications',
    about: 'applications',
    label: '一、本年新收政府信息公开申请数量',
    names: ['收到', '接收', '接到', '共收', '收到并受理', '收到和处理', '收办', '收到并办理'],
    unless: [...channels, '其中'],
    unlessEarlier: ['新收'],
    readings: [
      [total('newlyReceived')],
      [total('newlyReceived'), total('carriedOver')],
      [total('total')],
    ],
    exact: false,
  },
  {
    ...shared,
    id: 'accepted',
    basis: 'T01',
    table: 'applications',
    about: 'applications',
    label: '一、本年新收政府信息公开申请数量',
    names: ['受理'],
    unless: [...channels, '其中'],
    // Beside what was received, what was accepted may be less.
    unlessEarlier: ['收到', '新收', '接收', '接到'],
    readings: [
      [total('newlyReceived')],
      [total('newlyReceived'), total('carriedOver')],
      [total('total')],
    ],
    exact: false,
  },
  {
    ...shared,
    id: 'carried-over',
    basis: 'T02',
    table: 'applications',
    about: 'applications',
    label: '二、上年结转政府信息公开申请数量',
    names: [
      '上年结转',
      '上年度结转',
      '上一年结转',
      '上一年度结转',
      '去年结转',
      '上年转结',
      '上年度转结',
      '上年度转入',
      '{last}年结转',
      '{last}年度结转',
    ],
    between: [...applicationWords, '继续办理', '至本年度', '至本年', '到本年度', '到本年', '而来'],
    // What was done of it may be less.
    notAfter: [...shared.notAfter, '办理', '办结', '答复', '处理'],
    unlessEarlier: ['办理', '办结', '答复'],
    behind: true,
    readings: [[total('carriedOver')]],
    exact: true,
  },
  {
    ...shared,
    id: 'carried-forward',
    basis: 'T03',
    table: 'applications',
    about: 'applications',
    label: '四、结转下年度继续办理',
    names: ['结转', '结转至', '结转到', '转入', '转至', '转结'].flatMap((verb) =>
      ['下年度', '下年', '下一年度', '下一年', '次年', '{next}年', '{next}年度'].map(
        (year) => verb + year,
      ),
    ),
    between: [...applicationWords, '继续办理', '继续处理', '办理', '处理', '答复'],
    behind: true,
    readings: [[total('carriedForward')]],
    exact: true,
  },
];

const results: readonly FigurePhrase[] = [
  {
    ...shared,
    id: 'done',
    basis: 'T04',
    table: 'applications',
    about: 'applications',
    label: '（七）总计',
    names: ['办结', '答复', '办理答复', '答复办结', '办结答复', '办理完毕', '处理完毕'],
    behind: true,
    notAfter: [
      ...shared.notAfter,
      '按时',
      '按期',
      '及时',
      '当场',
      '当日',
      '当年',
      '延期',
      '逾期',
      '超期',
      '提前',
      '网上',
      '书面',
      '口头',
      '邮寄',
    ],
    unless: [...channels, '期限', '时限', '延期', '补正'],
    readings: [
      [total('total')],
      [total('total'), minus('other*')],
      [total('total'), minus('other*'), minus('notProcessed*')],
      [total('total'), minus('other.notCorrected')],
      [total('total'), minus('other.feeUnpaid')],
      [total('total'), minus('other.other')],
      [total('total'), minus('carriedOver')],
      [total('total'), minus('carriedOver'), minus('other*')],
      [total('granted'), total('partiallyGranted')],
    ],
    exact: false,
  },
  ...(
    [
      ['granted', '（一）予以公开', '予以公开', [[total('granted')]]],
      ['partially-granted', '（二）部分公开', '部分公开', [[total('partiallyGranted')]]],
      ['refused', '（三）不予公开', '不予公开', [[total('refused*')]]],
      ['unavailable', '（四）无法提供', '无法提供', [[total('unavailable*')]]],
      ['not-processed', '（五）不予处理', '不予处理', [[total('notProcessed*')]]],
      ['other', '（六）其他处理', '其他处理', [[total('other*')], [total('other.other')]]],
    ] as const
  ).map(([id, label, name, readings]): FigurePhrase => ({
    ...shared,
    id: `result-${id}`,
    basis: 'T06',
    table: 'applications',
    about: 'applications',
    label,
    names: [name],
    between: [...applicationWords, '信息', '决定', '答复'],
    notAfter: ['不', '未', '应', '可', '无'],
    behind: true,
    unless: channels,
    unlessEarlier: [...channels, '自然人', '法人', '企业'],
    readings,
    exact: true,
  })),
  ...(
    [
      ['refused.stateSecret', '1.属于国家秘密', ['属于国家秘密']],
      ['refused.forbiddenByLaw', '2.其他法律行政法规禁止公开', ['其他法律行政法规禁止公开']],
      ['refused.safetyAndStability', '3.危及“三安全一稳定”', ['危及“三安全一稳定”']],
      ['refused.thirdPartyRights', '4.保护第三方合法权益', ['保护第三方合法权益']],
      ['refused.internalAffairs', '5.属于三类内部事务信息', ['属于三类内部事务信息']],
      ['refused.processInformation', '6.属于四类过程性信息', ['属于四类过程性信息']],
      ['refused.enforcementFiles', '7.属于行政执法案卷', ['属于行政执法案卷']],
      ['refused.administrativeInquiry', '8.属于行政查询事项', ['属于行政查询事项']],
      [
        'unavailable.notHeld',
        '1.本机关不掌握相关政府信息',
        ['本机关不掌握相关政府信息', '不掌握相关政府信息'],
      ],
      [
        'unavailable.needsCreation',
        '2.没有现成信息需要另行制作',
        ['没有现成信息需要另行制作', '没有现成信息、需要另行制作'],
      ],
      ['unavailable.stillUnclear', '3.补正后申请内容仍不明确', ['补正后申请内容仍不明确']],
      ['notProcessed.petition', '1.信访举报投诉类申请', ['信访举报投诉类申请']],
      ['notProcessed.repeated', '2.重复申请', ['重复申请']],
      ['notProcessed.publication', '3.要求提供公开出版物', ['要求提供公开出版物']],
      ['notProcessed.excessive', '4.无正当理由大量反复申请', ['无正当理由大量反复申请']],
    ] as const
  ).map(([row, label, names]): FigurePhrase => ({
    ...shared,
    id: `result-${row}`,
    basis: 'T06',
    table: 'applications',
    about: 'applications',
    label,
    names,
    between: [...countWords, '申请', '的', '情形', '类'],
    behind: true,
    unless: channels,
    unlessEarlier: [...channels, '自然人', '法人', '企业'],
    readings: [[total(row)]],
    exact: true,
  })),
];

function fromApplicants(columns: readonly string[]): readonly Reading[] {
  const sum = (row: string): Reading => columns.map((column) => ({ row, column }));
  return [sum('newlyReceived'), [...sum('newlyReceived'), ...sum('carriedOver')], sum('total')];
}

const applicants: readonly FigurePhrase[] = (
  [
    ['naturalPerson', '自然人', ['自然人', '公民'], ['naturalPerson']],
    [
      'organizations',
      '法人或其他组织',
      ['法人或其他组织', '法人和其他组织', '法人及其他组织', '法人、其他组织', '法人或者其他组织'],
      organizations,
    ],
    ['commercialEnterprise', '商业企业', ['商业企业'], ['commercialEnterprise']],
    ['researchInstitution', '科研机构', ['科研机构'], ['researchInstitution']],
    ['socialOrganization', '社会公益组织', ['社会公益组织'], ['socialOrganization']],
    ['legalService', '法律服务机构', ['法律服务机构'], ['legalService']],
  ] as const
).map(([id, label, names, columns]): FigurePhrase => ({
  ...shared,
  id: `applicant-${id}`,
  basis: 'T09',
  table: 'applications',
  about: 'applications',
  label,
  names,
  between: [
    ...countWords,
    '提出',
    '申请',
    '政府信息公开',
    '信息公开',
    '公开',
    '的',
    '数量',
    '类',
    '向本机关',
  ],
  notAfter: ['非'],
  behind: true,
  unless: channels,
  unlessEarlier: [...groupsOfResults, ...channels, '结转', '办结', '答复'],
  readings: fromApplicants(columns),
  exact: true,
}));

const appealWords = [
  ...countWords,
  '案件',
  '案',
  '申请',
  '数量',
  '总数',
  '的',
  '事项',
  '被',
  '均',
  '各',
];

const appealsShared = {
  ...shared,
  table: 'reviewAndLitigation',
  about: 'appeals',
  between: appealWords,
  units: ['件', '起', '宗', '例', '次'],
  behind: true,
  unless: [
    '备案',
    '审查',
    '审结',
    '审理',
    '复议机关',
    '代理',
    '应诉',
    '办理',
    '出庭',
    '纠错',
    '败诉',
    '撤销',
    '答复',
  ],
  unlessEarlier: ['其中'],
  exact: false,
} as const;

const appeals: readonly FigurePhrase[] = [
  {
    ...appealsShared,
    id: 'reviews',
    basis: 'T10',
    label: '行政复议总计',
    names: ['行政复议'],
    notAfter: [...shared.notAfter, '经'],
    readings: [[total('review')], [total('review'), minus('review', 'pending')]],
  },
  {
    ...appealsShared,
    id: 'suits',
    basis: 'T11',
    label: '行政诉讼两个总计之和',
    names: ['行政诉讼'],
    readings: [
      [total('directSuit'), total('suitAfterReview')],
      [total('directSuit')],
      [total('suitAfterReview')],
      [
        total('directSuit'),
        total('suitAfterReview'),
        minus('directSuit', 'pending'),
        minus('suitAfterReview', 'pending'),
      ],
    ],
  },
  {
    ...appealsShared,
    id: 'reviews-and-suits',
    basis: 'T11',
    label: '行政复议、行政诉讼三个总计之和',
    names: [
      '行政复议、行政诉讼',
      '行政复议和行政诉讼',
      '行政复议及行政诉讼',
      '行政复议或行政诉讼',
      '行政诉讼、行政复议',
      '行政诉讼和行政复议',
    ],
    readings: [[total('review'), total('directSuit'), total('suitAfterReview')]],
  },
  {
    ...appealsShared,
    id: 'direct-suits',
    basis: 'T11',
    label: '未经复议直接起诉总计',
    names: ['未经复议直接起诉', '未经行政复议直接起诉'],
    unlessEarlier: [],
    readings: [[total('directSuit')]],
    exact: true,
  },
  {
    ...appealsShared,
    id: 'suits-after-review',
    basis: 'T11',
    label: '复议后起诉总计',
    names: ['复议后起诉', '经复议后起诉', '行政复议后起诉'],
    unlessEarlier: [],
    readings: [[total('suitAfterReview')]],
    exact: true,
  },
];

const outcomes: readonly FigurePhrase[] = (
  [
    ['upheld', '结果维持'],
    ['corrected', '结果纠正'],
    ['other', '其他结果'],
    ['pending', '尚未审结'],
  ] as const
).map(([column, name]): FigurePhrase => ({
  ...appealsShared,
  id: `reviews-${column}`,
  basis: 'T12',
  label: `行政复议${name}`,
  names: [name],
  needsEarlier: ['行政复议'],
  unlessEarlier: ['诉讼', '起诉'],
  readings: [[{ row: 'review', column }]],
  exact: true,
}));

const normativeDocuments = ['行政规范性文件', '规范性文件'] as const;
const issuing = ['制发', '制定', '出台', '印发', '制定出台', '制定印发', '制定发布'] as const;

const documentsShared = {
  ...shared,
  basis: 'T14',
  table: 'disclosure',
  about: 'documents',
  between: [...countWords, '件数', '数量', '的', '本年'],
  units: ['件', '份', '个', '部', '项'],
  unless: ['备案', '审查', '审核', '清理', '名义', '部门', '乡镇', '拟', '草案', '党内', '解读'],
  unlessEarlier: ['备案', '清理', '名义', '其中', '解读'],
  exact: false,
} as const;

const documents: readonly FigurePhrase[] = [
  {
    ...documentsShared,
    id: 'normative-documents-issued',
    label: '行政规范性文件本年制发件数',
    names: issuing.flatMap((verb) => normativeDocuments.map((noun) => verb + noun)),
    readings: [[{ row: 'normativeDocuments', column: 'issued' }]],
  },
  {
    ...documentsShared,
    id: 'normative-documents-repealed',
    label: '行政规范性文件本年废止件数',
    names: normativeDocuments.map((noun) => `废止${noun}`),
    readings: [[{ row: 'normativeDocuments', column: 'repealed' }]],
  },
  {
    ...documentsShared,
    id: 'normative-documents-repealed-too',
    label: '行政规范性文件本年废止件数',
    names: ['废止'],
    needsEarlier: normativeDocuments,
    unlessEarlier: [...documentsShared.unlessEarlier, '规章'],
    readings: [[{ row: 'normativeDocuments', column: 'repealed' }]],
  },
  {
    ...documentsShared,
    id: 'normative-documents-in-force',
    label: '行政规范性文件现行有效件数',
    names: normativeDocuments.flatMap((noun) => [
      `现行有效${noun}`,
      `现行有效的${noun}`,
      `${noun}现行有效`,
    ]),
    readings: [[{ row: 'normativeDocuments', column: 'inForce' }]],
  },
  {
    ...documentsShared,
    id: 'normative-documents-in-force-too',
    label: '行政规范性文件现行有效件数',
    names: ['现行有效'],
    needsEarlier: normativeDocuments,
    unlessEarlier: [...documentsShared.unlessEarlier, '规章'],
    readings: [[{ row: 'normativeDocuments', column: 'inForce' }]],
  },
  {
    ...documentsShared,
    id: 'regulations-issued',
    label: '规章本年制发件数',
    names: issuing.flatMap((verb) => ['规章', '政府规章'].map((noun) => verb + noun)),
    readings: [[{ row: 'regulations', column: 'issued' }]],
  },
  {
    ...documentsShared,
    id: 'regulations-repealed',
    label: '规章本年废止件数',
    names: ['废止规章', '废止政府规章'],
    readings: [[{ row: 'regulations', column: 'repealed' }]],
  },
  {
    ...documentsShared,
    id: 'regulations-in-force',
    label: '规章现行有效件数',
    names: ['现行有效规章', '现行有效政府规章', '现行有效的规章', '规章现行有效'],
    readings: [[{ row: 'regulations', column: 'inForce' }]],
  },
];

const decisions: readonly FigurePhrase[] = (
  [
    ['licensing', '行政许可'],
    ['punishment', '行政处罚'],
    ['coercion', '行政强制'],
  ] as const
).map(([row, name]): FigurePhrase => ({
  ...shared,
  id: `decisions-${row}`,
  basis: 'T15',
  table: 'disclosure',
  about: 'decisions',
  label: `${name}本年处理决定数量`,
  names: [name],
  between: [...countWords, '处理决定', '决定', '数量', '的', '案件'],
  units: ['件', '项', '个', '宗', '起', '例'],
  notAfter: [...shared.notAfter, '公开', '公示', '事项'],
  unless: [
    '公开',
    '公示',
    '信息',
    '事项',
    '公告',
    '归集',
    '上传',
    '报送',
    '录入',
    '取消',
    '下放',
    '清单',
    '案卷',
    '案例',
    '其中',
  ],
  unlessEarlier: ['公开', '公示', '归集', '其中'],
  readings: [[{ row, column: 'decisions' }]],
  exact: false,
}));

/** Every wording that states a figure, with its cells. */
export const figurePhrases: readonly FigurePhrase[] = [
  ...received,
  ...results,
  ...applicants,
  ...appeals,
  ...outcomes,
  ...documents,
  ...decisions,
];

const none = '(?:未|没有|无|未有|尚未|不存在)';
const appealFiller =
  '(?:因|由|政府信息公开|政务公开|信息公开|依申请公开|工作|引起|引发|产生|导致|被|而|申请|提起|提出|的|有关|相关|涉及|收到|任何|关于|案件|情况|、|和|或|及|与|者|行政复议|行政诉讼)';

/** Every wording that says without a number that a figure is 0. */
export const claimPhrases: readonly ClaimPhrase[] = [
  {
    id: 'no-applications',
    basis: 'T13',
    table: 'applications',
    about: 'applications',
    label: '一、本年新收政府信息公开申请数量',
    pattern:
      /(?:未|没有|没|无)(?:收到|接到|接收|受理)(?:过|和处理|或处理|及处理|并处理|、处理)?(?:任何|有关|相关|关于|公民|社会公众|群众|、|法人|和|或|其他组织|提出|书面|的){0,12}(?:(?:依申请公开|政府信息公开|政务信息公开|政务公开|信息公开|政府信息依申请公开|公开政府信息)(?:的)?(?:书面)?(?:申请(?:件|事项)?|事项|件)|依申请公开政府信息|依申请公开|公开申请|申请)(?=$|[。、]|情况|的情况)/,
    unless: [...channels, '受理条件', '费', '投诉', '举报'],
    zero: [total('newlyReceived')],
    exact: true,
  },
  {
    id: 'not-one-application',
    basis: 'T13',
    table: 'applications',
    about: 'applications',
    label: '一、本年新收政府信息公开申请数量',
    pattern: /(?:申请|申请公开)(?:件|事项)?(?:一件|1件)?也?(?:未收到?|没有收到|均未收到)$/,
    unless: [...channels, '费'],
    zero: [total('newlyReceived')],
    exact: true,
  },
  {
    id: 'all-done',
    basis: 'T05',
    table: 'applications',
    about: 'applications',
    label: '四、结转下年度继续办理',
    pattern:
      /(?:已全部|全部|均已)(?:按时|按期|及时|依法|依规|按规定)?(?:办结|答复|办理完毕|处理完毕|答复完毕|办理答复)/,
    unless: [
      ...channels,
      '结转',
      '期限',
      '到期',
      '时限',
      '应',
      '其余',
      '余下',
      '剩余',
      '率',
      '建议',
      '提案',
    ],
    zero: [total('carriedForward')],
    exact: false,
  },
  {
    id: 'no-reviews',
    basis: 'T12',
    table: 'reviewAndLitigation',
    about: 'appeals',
    label: '行政复议总计',
    pattern: new RegExp(
      `(?:${none}(?:发生|产生|出现|有)?${appealFiller}{0,12}行政复议${appealFiller}{0,8}$|行政复议${appealFiller}{0,6}均?(?:未发生|未出现|没有发生)$)`,
    ),
    unless: ['败诉', '纠错', '纠正', '撤销', '违法', '责令', '应诉', '追责', '其中', '备案'],
    zero: [total('review')],
    exact: true,
  },
  {
    id: 'no-suits',
    basis: 'T12',
    table: 'reviewAndLitigation',
    about: 'appeals',
    label: '行政诉讼两个总计之和',
    pattern: new RegExp(
      `(?:${none}(?:发生|产生|出现|有)?${appealFiller}{0,12}行政诉讼${appealFiller}{0,8}$|行政诉讼${appealFiller}{0,6}均?(?:未发生|未出现|没有发生)$)`,
    ),
    unless: ['败诉', '纠错', '纠正', '撤销', '违法', '责令', '应诉', '追责', '其中', '备案'],
    zero: [total('directSuit'), total('suitAfterReview')],
    exact: true,
  },
  ...(
    [
      [
        'reviews-upheld',
        '行政复议除结果维持以外的件数',
        { is: /复议/, not: /诉讼|起诉/ },
        ['review'],
      ],
      [
        'suits-upheld',
        '行政诉讼除结果维持以外的件数',
        { is: /诉讼|起诉/, not: /行政复议/ },
        ['directSuit', 'suitAfterReview'],
      ],
      [
        'appeals-upheld',
        '除结果维持以外的件数',
        { is: /行政复议.{0,20}诉讼|诉讼.{0,20}行政复议/ },
        ['review', 'directSuit', 'suitAfterReview'],
      ],
    ] as const
  ).map(([id, label, of, rows]): ClaimPhrase => ({
    id,
    basis: 'T12',
    table: 'reviewAndLitigation',
    about: 'appeals',
    label,
    pattern: /(?:均|全部|都)(?:获|被|予以|得到|依法)?(?:结果)?维持/,
    of,
    unless: ['审结', '结案', '其中', '备案', '代理', '原判', '办理'],
    zero: rows.flatMap((row) =>
      ['corrected', 'other', 'pending'].map((column) => ({ row, column })),
    ),
    exact: true,
  })),
];
