import type { ClaimPhrase } from './phrase';
import { channels, total } from './words';

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
      /(?:未|没有|没|无)(?:收到|接到|接收|受理)(?:过|和处理|或处理|及处理|并处理|、处理)?(?:任何|有关|相关|关于|公民、法人(?:和|或|及|或者|、)其他组织(?:提出)?的?|社会公众|群众|的){0,6}(?:(?:依申请公开|政府信息公开|政务信息公开|政务公开|信息公开|政府信息依申请公开|公开政府信息)的?(?:申请(?:件|事项)?|事项|件)|依申请公开政府信息|依申请公开|公开申请|申请)(?=$|[。、]|情况|的情况)/,
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
    unless: ['审结', '结案', '其中', '备案', '代理', '原判', '办理', '审理', '尚未', '正在'],
    zero: rows.flatMap((row) =>
      ['corrected', 'other', 'pending'].map((column) => ({ row, column })),
    ),
    exact: true,
  })),
];
