import type { Report } from '../../../../src/report/model';
import { reportOf } from '../../../support/case';

const columns = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'socialOrganization',
  'legalService',
  'otherOrganization',
] as const;

/** Figures of natural persons and of commercial enterprises; nobody else applied. */
type Pair = readonly [number, number];

/** A year of a city: documents as issued, repealed and in force. */
export interface CityYear {
  readonly year: number;
  readonly received: Pair;
  readonly carriedOver: Pair;
  readonly carriedForward: Pair;
  readonly regulations: readonly [number, number, number];
  readonly normativeDocuments: readonly [number, number, number];
  /** what chapter one says of applications */
  readonly says?: string;
}

/** Figures set otherwise, by table, row and column. */
export type Changes = Readonly<Record<string, number>>;

function applications({ received, carriedOver, carriedForward }: CityYear): Changes {
  const done = received.map(
    (count, at) => count + (carriedOver[at] ?? 0) - (carriedForward[at] ?? 0),
  );
  const rows = { newlyReceived: received, carriedOver, granted: done, total: done, carriedForward };
  return Object.fromEntries(
    Object.entries(rows).flatMap(([row, [persons = 0, companies = 0]]) => [
      [`applications.${row}.naturalPerson`, persons],
      [`applications.${row}.commercialEnterprise`, companies],
      [`applications.${row}.total`, persons + companies],
    ]),
  );
}

function disclosure(city: CityYear): Changes {
  return Object.fromEntries(
    (['regulations', 'normativeDocuments'] as const).flatMap((row) =>
      ['issued', 'repealed', 'inForce'].map((column, at) => [
        `disclosure.${row}.${column}`,
        city[row][at] ?? 0,
      ]),
    ),
  );
}

/** Every figure of the tables that takes part in a relation with last year's. */
export const carriedFigures: readonly string[] = [
  ...[...columns, 'total'].map((column) => `applications.carriedOver.${column}`),
  ...['regulations', 'normativeDocuments'].flatMap((row) =>
    ['issued', 'repealed', 'inForce'].map((column) => `disclosure.${row}.${column}`),
  ),
];

/** Every figure of last year's tables that this year's go on from. */
export const figuresCarriedOn: readonly string[] = [
  ...[...columns, 'total'].map((column) => `applications.carriedForward.${column}`),
  ...['regulations', 'normativeDocuments'].map((row) => `disclosure.${row}.inForce`),
];

/** By how much to change figures, by table, row and column. */
export function cityReport(city: CityYear, changes: Changes = {}): Report {
  const figures: Record<string, number> = { ...applications(city), ...disclosure(city) };
  for (const [name, change] of Object.entries(changes)) {
    figures[name] = (figures[name] ?? 0) + change;
  }
  const lines = (table: string): string =>
    Object.entries(figures)
      .filter(([name]) => name.startsWith(`${table}.`))
      .map(([name, value]) => `  ${name.slice(table.length + 1)} = ${String(value)}`)
      .join('\n');
  return reportOf(`# 丙江市人民政府${String(city.year)}年政府信息公开工作年度报告
## 一、总体情况
### （一）主动公开
公开信息。
### （二）依申请公开
${city.says ?? '依法办理。'}
### （三）政府信息管理
管理信息。
### （四）政府信息公开平台建设
建设平台。
### （五）监督保障
加强监督。
## 二、主动公开政府信息情况
[表二]
${lines('disclosure')}
## 三、收到和处理政府信息公开申请情况
[表三]
${lines('applications')}
## 四、政府信息公开行政复议、行政诉讼情况
[表四]
## 五、存在的主要问题及改进情况
问题：信息不够及时。改进：加强核对。
## 六、其他需要报告的事项
没有其他事项。`);
}

/** Three years of a city as its reports have them where the next is held against them. */
export const cityYears = {
  2023: {
    year: 2023,
    received: [2390, 110],
    carriedOver: [100, 3],
    carriedForward: [118, 3],
    regulations: [1, 0, 11],
    normativeDocuments: [70, 33, 597],
  },
  2024: {
    year: 2024,
    received: [2398, 112],
    carriedOver: [118, 3],
    carriedForward: [95, 4],
    regulations: [2, 1, 12],
    normativeDocuments: [50, 227, 420],
  },
  2025: {
    year: 2025,
    received: [2300, 120],
    carriedOver: [95, 4],
    carriedForward: [60, 2],
    regulations: [3, 0, 15],
    normativeDocuments: [61, 59, 422],
  },
} as const satisfies Readonly<Record<number, CityYear>>;
