import type { Relation } from '../../relation';

const resultRows = [
  'granted',
  'partiallyGranted',
  'refused.stateSecret',
  'refused.forbiddenByLaw',
  'refused.safetyAndStability',
  'refused.thirdPartyRights',
  'refused.internalAffairs',
  'refused.processInformation',
  'refused.enforcementFiles',
  'refused.administrativeInquiry',
  'unavailable.notHeld',
  'unavailable.needsCreation',
  'unavailable.stillUnclear',
  'notProcessed.petition',
  'notProcessed.repeated',
  'notProcessed.publication',
  'notProcessed.excessive',
  'notProcessed.reissue',
] as const;

/** （七）总计, which is made up of all results; the rows under （六） differ between editions. */
export function resultTotal(otherRows: readonly string[]): Relation {
  return {
    id: 'result-total',
    table: 'applications',
    over: 'each column',
    left: ['total'],
    is: 'equal',
    right: [...resultRows, ...otherRows],
    severity: 'error',
    words: {
      zh: {
        name: '办理结果合计不符',
        why: '表三每一列的“（七）总计”应等于（一）至（六）各行之和。依据：表三“总计”一词的含义。',
        failed: '（七）总计为{left}，各项办理结果之和为{right}',
      },
      en: {
        name: 'Results do not add up',
        why: 'In each column of table 3, （七）总计 is the sum of rows （一） to （六）, as the word 总计 says.',
        failed: '（七）总计 is {left}, its rows add up to {right}',
      },
    },
    basis: 'A02',
  };
}

export const applicationBalance: Relation = {
  id: 'application-balance',
  table: 'applications',
  over: 'each column',
  left: ['newlyReceived', 'carriedOver'],
  is: 'equal',
  right: ['total', 'carriedForward'],
  severity: 'error',
  words: {
    zh: {
      name: '申请数量不平衡',
      why: '表三表头写明：每一列第一项加第二项之和，等于第三项加第四项之和，即新收＋上年结转＝总计＋结转下年度。',
      failed: '新收与上年结转合计{left}，办理结果总计与结转下年度合计{right}',
    },
    en: {
      name: 'Applications do not balance',
      why: 'The head of table 3 says it: in each column, item 1 plus item 2 equals item 3 plus item 4 (received + carried over = total + carried forward).',
      failed: 'received and carried over make {left}, total and carried forward make {right}',
    },
  },
  basis: 'A01',
};

export const applicantTotal: Relation = {
  id: 'applicant-total',
  table: 'applications',
  over: 'each row',
  left: ['total'],
  is: 'equal',
  right: [
    'naturalPerson',
    'commercialEnterprise',
    'researchInstitution',
    'socialOrganization',
    'legalService',
    'otherOrganization',
  ],
  severity: 'error',
  words: {
    zh: {
      name: '申请人合计不符',
      why: '表三每一行的“总计”应等于自然人和五类法人或其他组织之和。依据：表三“总计”一词的含义。',
      failed: '总计为{left}，各类申请人之和为{right}',
    },
    en: {
      name: 'Applicants do not add up',
      why: 'In each row of table 3, 总计 is the sum of natural persons and the five kinds of organisations, as the word 总计 says.',
      failed: '总计 is {left}, its applicants add up to {right}',
    },
  },
  basis: 'A03',
};

export const reviewTotal: Relation = {
  id: 'review-total',
  table: 'reviewAndLitigation',
  over: 'each row',
  left: ['total'],
  is: 'equal',
  right: ['upheld', 'corrected', 'other', 'pending'],
  severity: 'error',
  words: {
    zh: {
      name: '复议诉讼合计不符',
      why: '表四每一组的“总计”应等于结果维持、结果纠正、其他结果、尚未审结之和。依据：表四“总计”一词的含义。',
      failed: '总计为{left}，四种结果之和为{right}',
    },
    en: {
      name: 'Reviews or suits do not add up',
      why: 'In each block of table 4, 总计 is the sum of the four outcomes, as the word 总计 says.',
      failed: '总计 is {left}, its outcomes add up to {right}',
    },
  },
  basis: 'A07',
};
