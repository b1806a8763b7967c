import type { FigurePhrase, Reading } from './phrase';
import { channels, countWords, groupsOfResults, shared } from './words';

const organizations = [
  'commercialEnterprise',
  'researchInstitution',
  'socialOrganization',
  'legalService',
  'otherOrganization',
] as const;

function fromApplicants(columns: readonly string[]): readonly Reading[] {
  const sum = (row: string): Reading => columns.map((column) => ({ row, column }));
  return [sum('newlyReceived'), [...sum('newlyReceived'), ...sum('carriedOver')], sum('total')];
}

/** Applications by applicant. */
export const applicants: readonly FigurePhrase[] = (
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
