import type { Column, ColumnGroup, Edition, Row, RowGroup, Section, TableForm } from '../../form';

const columns: readonly (Column | ColumnGroup)[] = [
  {
    label: { text: '申请人情况' },
    columns: [
      { id: 'naturalPerson', label: { text: '自然人' }, figure: 'count' },
      {
        label: { text: '法人或其他组织' },
        columns: [
          { id: 'commercialEnterprise', label: { text: '商业企业' }, figure: 'count' },
          { id: 'researchInstitution', label: { text: '科研机构' }, figure: 'count' },
          {
            id: 'socialOrganization',
            label: {
              text: '社会公益组织',
              variants: [
                { text: '社会组织', level: 'warning' },
                { text: '公益组织', level: 'warning' },
              ],
            },
            figure: 'count',
          },
          { id: 'legalService', label: { text: '法律服务机构' }, figure: 'count' },
          {
            id: 'otherOrganization',
            label: { text: '其他', variants: [{ text: '其他组织', level: 'warning' }] },
            figure: 'count',
          },
        ],
      },
      {
        id: 'total',
        label: { text: '总计', variants: [{ text: '合计', level: 'warning' }] },
        figure: 'count',
      },
    ],
  },
];

const refused: RowGroup = {
  label: { text: '（三）不予公开' },
  rows: [
    { id: 'refused.stateSecret', label: { text: '1.属于国家秘密' } },
    {
      id: 'refused.forbiddenByLaw',
      label: {
        text: '2.其他法律行政法规禁止公开',
        variants: [{ text: '2.其他法律法规禁止公开', level: 'warning' }],
      },
    },
    { id: 'refused.safetyAndStability', label: { text: '3.危及“三安全一稳定”' } },
    { id: 'refused.thirdPartyRights', label: { text: '4.保护第三方合法权益' } },
    { id: 'refused.internalAffairs', label: { text: '5.属于三类内部事务信息' } },
    { id: 'refused.processInformation', label: { text: '6.属于四类过程性信息' } },
    { id: 'refused.enforcementFiles', label: { text: '7.属于行政执法案卷' } },
    { id: 'refused.administrativeInquiry', label: { text: '8.属于行政查询事项' } },
  ],
};

const unavailable: RowGroup = {
  label: { text: '（四）无法提供' },
  rows: [
    { id: 'unavailable.notHeld', label: { text: '1.本机关不掌握相关政府信息' } },
    { id: 'unavailable.needsCreation', label: { text: '2.没有现成信息需要另行制作' } },
    { id: 'unavailable.stillUnclear', label: { text: '3.补正后申请内容仍不明确' } },
  ],
};

const notProcessed: RowGroup = {
  label: { text: '（五）不予处理' },
  rows: [
    { id: 'notProcessed.petition', label: { text: '1.信访举报投诉类申请' } },
    { id: 'notProcessed.repeated', label: { text: '2.重复申请' } },
    { id: 'notProcessed.publication', label: { text: '3.要求提供公开出版物' } },
    { id: 'notProcessed.excessive', label: { text: '4.无正当理由大量反复申请' } },
    { id: 'notProcessed.reissue', label: { text: '5.要求行政机关确认或重新出具已获取信息' } },
  ],
};

function section(otherProcessing: Row | RowGroup): Section {
  return {
    corner: {
      text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    },
    labelColumns: 3,
    columns,
    rows: [
      { id: 'newlyReceived', label: { text: '一、本年新收政府信息公开申请数量' } },
      { id: 'carriedOver', label: { text: '二、上年结转政府信息公开申请数量' } },
      {
        label: { text: '三、本年度办理结果' },
        rows: [
          { id: 'granted', label: { text: '（一）予以公开' } },
          {
            id: 'partiallyGranted',
            label: {
              text: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
              variants: [{ text: '（二）部分公开', level: 'info' }],
            },
          },
          refused,
          unavailable,
          notProcessed,
          otherProcessing,
          {
            id: 'total',
            label: { text: '（七）总计', variants: [{ text: '（七）合计', level: 'warning' }] },
          },
        ],
      },
      { id: 'carriedForward', label: { text: '四、结转下年度继续办理' } },
    ],
  };
}

/**
 * The table of chapter three.
 *
 * @param otherProcessing （六）其他处理, of one row or several
 */
export function applications(edition: Edition, otherProcessing: Row | RowGroup): TableForm {
  return { id: 'applications', edition, width: 10, sections: [section(otherProcessing)] };
}
