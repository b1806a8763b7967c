import type { OfficialDocument } from './form';

export const notice2021: OfficialDocument = {
  title:
    '国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
  number: '国办公开办函〔2021〕30号',
  issuer: '国务院办公厅政府信息与政务公开办公室',
};

export const notice2019: OfficialDocument = {
  title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
  number: '国办公开办函〔2019〕60号',
  issuer: '国务院办公厅政府信息与政务公开办公室',
};

const feeRule: OfficialDocument = {
  title: '国务院办公厅关于印发《政府信息公开信息处理费管理办法》的通知',
  number: '国办函〔2020〕109号',
  issuer: '国务院办公厅',
};

export const regulationsOnDisclosure: OfficialDocument = {
  title: '中华人民共和国政府信息公开条例',
  number: '国务院令第711号',
  issuer: '国务院',
};

/** An official document with the wordings that name it, folded, the longer before the shorter. */
export interface CitedDocument {
  readonly document: OfficialDocument;
  readonly names: readonly string[];
}

/**
 * The documents whose citation can be judged. Local notices have titles like the one of 2019, so
 * that one's has to begin with 关于.
 */
export const citedDocuments: readonly CitedDocument[] = [
  {
    document: notice2019,
    names: [
      '关于政府信息公开工作年度报告有关事项',
      '关于政府信息公开年度报告有关事项',
      '政府信息公开工作年度报告格式(试行)',
    ],
  },
  {
    document: notice2021,
    names: ['政府信息公开工作年度报告格式', '政府信息公开年度报告格式'],
  },
  {
    document: feeRule,
    names: ['政府信息公开信息处理费管理办法', '信息处理费管理办法'],
  },
  {
    document: regulationsOnDisclosure,
    names: ['中华人民共和国政府信息公开条例', '政府信息公开条例'],
  },
];
