import type { FigurePhrase } from './phrase';
import { applicationWords, channels, countWords, minus, shared, total } from './words';

/** A reason for a result, in the words of its row. */
function ofReason(row: string, label: string, names: readonly string[]): FigurePhrase {
  return {
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
  };
}

/** Applications done, by result. */
export const results: readonly FigurePhrase[] = [
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
      ['notProcessed.publication', '3.要求提供公开出版物', ['要求提供公开出版物']],
      ['notProcessed.excessive', '4.无正当理由大量反复申请', ['无正当理由大量反复申请']],
    ] as const
  ).map(([row, label, names]) => ofReason(row, label, names)),
  // Other things are asked for twice as well.
  { ...ofReason('notProcessed.repeated', '2.重复申请', ['重复申请']), needsEarlier: ['不予处理'] },
];
