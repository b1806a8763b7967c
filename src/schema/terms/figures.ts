import type { TableId } from '../form';

/** A figure that takes part in a sum. A row that ends in `*` stands for all rows that begin so. */
export interface FigureRef {
  readonly row: string;
  readonly column: string;
  readonly times?: -1;
}

/** One sum of figures that words may mean. */
export interface Reading {
  readonly refs: readonly FigureRef[];
  /** what the sum is called, in the form's words */
  readonly name: string;
}

/** What words may mean: figures of one table, any one of the readings. */
export interface Measure {
  readonly table: TableId;
  /** the form's own name of the check */
  readonly basis: string;
  readonly readings: readonly Reading[];
  /** the words name the row exactly, so that a difference is a contradiction */
  readonly exact: boolean;
}

const named: Readonly<Record<string, string>> = {
  newlyReceived: '一、本年新收政府信息公开申请数量',
  carriedOver: '二、上年结转政府信息公开申请数量',
  granted: '（一）予以公开',
  partiallyGranted: '（二）部分公开',
  'refused*': '（三）不予公开',
  'refused.stateSecret': '1.属于国家秘密',
  'refused.forbiddenByLaw': '2.其他法律行政法规禁止公开',
  'refused.safetyAndStability': '3.危及“三安全一稳定”',
  'refused.thirdPartyRights': '4.保护第三方合法权益',
  'refused.internalAffairs': '5.属于三类内部事务信息',
  'refused.processInformation': '6.属于四类过程性信息',
  'refused.enforcementFiles': '7.属于行政执法案卷',
  'refused.administrativeInquiry': '8.属于行政查询事项',
  'unavailable*': '（四）无法提供',
  'unavailable.notHeld': '1.本机关不掌握相关政府信息',
  'unavailable.needsCreation': '2.没有现成信息需要另行制作',
  'unavailable.stillUnclear': '3.补正后申请内容仍不明确',
  'notProcessed*': '（五）不予处理',
  'notProcessed.petition': '1.信访举报投诉类申请',
  'notProcessed.repeated': '2.重复申请',
  'notProcessed.publication': '3.要求提供公开出版物',
  'notProcessed.excessive': '4.无正当理由大量反复申请',
  'notProcessed.reissue': '5.要求行政机关确认或重新出具已获取信息',
  'other*': '（六）其他处理',
  'other.notCorrected': '1.申请人无正当理由逾期不补正',
  'other.feeUnpaid': '2.申请人逾期未按收费通知要求缴纳费用',
  'other.other': '3.其他',
  total: '（七）总计',
  carriedForward: '四、结转下年度继续办理',
  review: '行政复议',
  directSuit: '未经复议直接起诉',
  suitAfterReview: '复议后起诉',
  regulations: '规章',
  normativeDocuments: '行政规范性文件',
  licensing: '行政许可',
  punishment: '行政处罚',
  coercion: '行政强制',
  fees: '行政事业性收费',
};

const columnNames: Readonly<Record<string, string>> = {
  naturalPerson: '自然人',
  commercialEnterprise: '商业企业',
  researchInstitution: '科研机构',
  socialOrganization: '社会公益组织',
  legalService: '法律服务机构',
  otherOrganization: '其他',
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
  total: '总计',
  issued: '本年制发件数',
  repealed: '本年废止件数',
  inForce: '现行有效件数',
  decisions: '本年处理决定数量',
  amount: '本年收费金额',
};

/** The form's name of a row of figures. */
export function nameOfRow(row: string): string {
  return named[row] ?? row;
}

/** The form's name of a column of figures. */
export function nameOfColumn(column: string): string {
  return columnNames[column] ?? column;
}

/** A row of the table of applications, or such a sum: `newlyReceived + carriedOver`, `total - other*`. */
function sumOf(written: string): readonly { readonly row: string; readonly times?: -1 }[] {
  return written.split(/ (?=[+-])/).map((part) => {
    const row = part.replace(/^[+-] /, '');
    return part.startsWith('- ') ? { row, times: -1 as const } : { row };
  });
}

/** What is done with applications, as sums of rows, the likeliest first. */
const sums = {
  received: ['newlyReceived', 'newlyReceived + carriedOver', 'total'],
  new: ['newlyReceived'],
  due: ['newlyReceived + carriedOver'],
  handled: ['total', 'newlyReceived', 'newlyReceived + carriedOver'],
  finished: [
    'total',
    'total - other*',
    'total - other* - notProcessed*',
    'total - other.notCorrected',
    'total - other.feeUnpaid',
    'total - other.other',
    'total - carriedOver',
    'total - carriedOver - other*',
    'granted + partiallyGranted',
  ],
  'received or finished': ['newlyReceived', 'newlyReceived + carriedOver', 'total'],
  over: ['carriedOver'],
  forward: ['carriedForward'],
  carried: ['carriedForward', 'carriedOver'],
} as const;

export type ApplicationSum = keyof typeof sums;

const bases: Readonly<Record<ApplicationSum, string>> = {
  received: 'T01',
  new: 'T01',
  due: 'T01',
  handled: 'T04',
  finished: 'T04',
  'received or finished': 'T01',
  over: 'T02',
  forward: 'T03',
  carried: 'T03',
};

const exactSums: ReadonlySet<ApplicationSum> = new Set(['new', 'over', 'forward']);

function nameOfSum(written: string, columns: readonly string[]): string {
  const name = sumOf(written)
    .map(({ row, times }, index) => `${index === 0 ? '' : times ? '减' : '加'}“${nameOfRow(row)}”`)
    .join('');
  const isOne = sumOf(written).length === 1 && columns.length === 1;
  return `${name}${isOne ? '' : '的'}${columns.map((column) => `“${nameOfColumn(column)}”`).join('加')}`;
}

function readingOf(written: string, columns: readonly string[]): Reading {
  return {
    refs: sumOf(written).flatMap((ref) => columns.map((column) => ({ ...ref, column }))),
    name: nameOfSum(written, columns),
  };
}

/** The row and column of each of some figures that are summed. */
export function nameOfFigures(refs: readonly FigureRef[]): string {
  return refs
    .map(({ row, column, times }, index) => {
      const sign = index === 0 ? '' : times ? '减' : '加';
      return `${sign}“${nameOfRow(row)}”“${nameOfColumn(column)}”`;
    })
    .join('');
}

/** Applications by what is done with them, of some applicants or in all. */
export function applicationMeasure(
  sum: ApplicationSum,
  columns: readonly string[] = ['total'],
): Measure {
  const isTotal = columns[0] === 'total';
  return {
    table: 'applications',
    basis: isTotal ? bases[sum] : 'T09',
    readings: sums[sum].map((written) => readingOf(written, columns)),
    exact: exactSums.has(sum) || !isTotal,
  };
}

/** Applications by how they ended: each of the sums of rows that the words may mean. */
export function resultMeasure(
  alternatives: readonly (readonly string[])[],
  columns: readonly string[] = ['total'],
): Measure {
  return {
    table: 'applications',
    basis: 'T06',
    readings: alternatives.map((rows) => readingOf(rows.join(' + '), columns)),
    exact: alternatives.length === 1,
  };
}

/** The rows of a column, summed. `decided` is what is no longer pending. */
export function appealsMeasure(rows: readonly string[], columns: readonly string[]): Measure {
  const reading = (column: string): Reading => ({
    refs:
      column === 'decided'
        ? rows.flatMap((row) => [
            { row, column: 'total' },
            { row, column: 'pending', times: -1 as const },
          ])
        : rows.map((row) => ({ row, column })),
    name: rows
      .map(
        (row) =>
          `“${nameOfRow(row)}”${
            column === 'decided'
              ? `“${nameOfColumn('total')}”减“${nameOfColumn('pending')}”`
              : `“${nameOfColumn(column)}”`
          }`,
      )
      .join('加'),
  });
  return {
    table: 'reviewAndLitigation',
    basis: columns.includes('total') ? (rows.includes('review') ? 'T10' : 'T11') : 'T12',
    readings: columns.map(reading),
    // 未经复议直接起诉 and 复议后起诉 are the form's own names, 行政复议 is anyone's.
    exact:
      columns.length === 1 &&
      columns[0] !== 'decided' &&
      (columns[0] !== 'total' || (rows.length === 1 && rows[0] !== 'review')),
  };
}

/** A figure of the table of disclosure. */
export function disclosureMeasure(row: string, column: string): Measure {
  return {
    table: 'disclosure',
    basis: column === 'decisions' || column === 'amount' ? 'T15' : 'T14',
    readings: [{ refs: [{ row, column }], name: `“${nameOfRow(row)}”“${nameOfColumn(column)}”` }],
    exact: false,
  };
}
