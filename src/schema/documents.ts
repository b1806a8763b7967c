import { ofAllEditions } from './editions';
import type { CitedDocument } from './edition';
import type { OfficialDocument } from './form';

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

/** The documents whose citation can be judged: the notices of all editions, and what they rest on. */
export const citedDocuments = ofAllEditions((editions): readonly CitedDocument[] => [
  ...editions.map(({ notice }) => notice),
  {
    document: feeRule,
    names: ['政府信息公开信息处理费管理办法', '信息处理费管理办法'],
  },
  {
    document: regulationsOnDisclosure,
    names: ['中华人民共和国政府信息公开条例', '政府信息公开条例'],
  },
]);
