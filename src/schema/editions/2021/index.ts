import type { CitedDocument, FormEdition } from '../../edition';
import type { RowGroup } from '../../form';
import { applications } from '../shared/applications';
import { chapters, topics } from '../shared/chapters';
import { reviewAndLitigation } from '../shared/review-and-litigation';
import { disclosure2021 } from './disclosure';
import { relations2021 } from './relations';

const notice2021: CitedDocument = {
  document: {
    title:
      '国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
    number: '国办公开办函〔2021〕30号',
    issuer: '国务院办公厅政府信息与政务公开办公室',
  },
  names: ['政府信息公开工作年度报告格式', '政府信息公开年度报告格式'],
};

const otherProcessing: RowGroup = {
  label: { text: '（六）其他处理' },
  rows: [
    {
      id: 'other.notCorrected',
      label: {
        text: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        variants: [
          {
            text: '1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请',
            level: 'info',
          },
          { text: '1.逾期不补正', level: 'warning' },
        ],
      },
    },
    {
      id: 'other.feeUnpaid',
      label: {
        text: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        variants: [
          {
            text: '2.申请人逾期未按收费通知要求缴纳费用，行政机关不再处理其政府信息公开申请',
            level: 'info',
          },
          { text: '2.逾期不缴费', level: 'warning' },
          { text: '2.逾期未缴费', level: 'warning' },
        ],
      },
    },
    { id: 'other.other', label: { text: '3.其他' } },
  ],
};

/** 国办公开办函〔2021〕30号, for report years from 2021. */
export const edition2021: FormEdition = {
  edition: '2021',
  firstYear: 2021,
  notice: notice2021,
  chapters,
  topics,
  topicSeverity: 'warning',
  tables: {
    disclosure: disclosure2021,
    applications: applications('2021', otherProcessing),
    reviewAndLitigation: reviewAndLitigation('2021'),
  },
  relations: relations2021,
  charges: { table: 'disclosure', row: 'fees', column: 'amount' },
  // 国办函〔2020〕109号, in force since 1 January 2021.
  processingFee: {
    sentence: '本年度发出信息处理费收费通知____件，总金额____元，实际收取____元。',
    firstYear: 2021,
  },
};
