import type { FigurePhrase } from './phrase';
import { countWords, shared } from './words';

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

/** Rules and normative documents. */
export const documents: readonly FigurePhrase[] = [
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

/** Decisions on licences, punishments and coercion. */
export const decisions: readonly FigurePhrase[] = (
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
