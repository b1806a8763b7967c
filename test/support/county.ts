import type { JsonChecked, JsonReport } from '../../src/contract/check';
import type { RosterUnit } from '../../src/across/roster/read-roster';
import { formOf } from '../../src/schema/editions';
import { tableIds } from '../../src/schema/form';
import type { TableId } from '../../src/schema/form';
import { formCells } from '../../src/schema/walk';

/** One figure of the form of 2021. */
export interface FigureAt {
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
}

type Figures = JsonChecked['figures'];

const cells = tableIds.flatMap((table) =>
  formCells(formOf('2021').tables[table]).map((cell) => ({ ...cell, table })),
);

function figuresOf(valueAt: (cell: (typeof cells)[number], place: number) => number): Figures {
  const figures: Figures = {};
  for (const [place, cell] of cells.entries()) {
    const table = (figures[cell.table] ??= {});
    (table[cell.row] ??= {})[cell.column] = valueAt(cell, place);
  }
  return figures;
}

/** What is told of a report with these figures and nothing to find fault with. */
function reportWith(publisher: string, figures: Figures, year = 2024): JsonChecked {
  return {
    file: `${publisher}.docx`,
    edition: '2021',
    year,
    publisher,
    summary: { error: 0, warning: 0, info: 0 },
    relations: { held: 39, failed: 0, unjudged: 0 },
    findings: [],
    figures,
  };
}

/** A body below the county, by its number. */
export function childName(index: number): string {
  return `某县第${String(index + 1)}局`;
}

export const county = '某县人民政府';

/** A county's roster: it reports for all below it. */
export function rosterOf(children: number): readonly RosterUnit[] {
  const below = Array.from({ length: children }, (_, index) => ({
    name: childName(index),
    parent: county,
    category: '部门',
    due: 2024,
  }));
  return [{ name: county, category: '汇总', due: 2024 }, ...below];
}

/** A county's report and those of the bodies below it, whose figures add up to its own. */
export function countyReports(children: number): readonly JsonChecked[] {
  const below = Array.from({ length: children }, (_, index) =>
    reportWith(
      childName(index),
      figuresOf(({ figure }, place) =>
        figure === 'amount' ? ((place * 7 + index) % 90) / 10_000 : (place + index * 5) % 7,
      ),
    ),
  );
  const all = figuresOf(({ table, row, column }) => {
    const sum = below.reduce(
      (total, { figures }) => total + (figures[table]?.[row]?.[column] ?? 0),
      0,
    );
    return Number(sum.toFixed(4));
  });
  return [reportWith(county, all), ...below];
}

/** Reports of which one has a figure changed by so much. */
export function changedBy(
  reports: readonly JsonReport[],
  publisher: string,
  { table, row, column }: FigureAt,
  by: number,
): readonly JsonReport[] {
  return reports.map((report) => {
    if ('problem' in report || report.publisher !== publisher) return report;
    const rows = report.figures[table] ?? {};
    const value = Number(((rows[row]?.[column] ?? 0) + by).toFixed(4));
    return {
      ...report,
      figures: {
        ...report.figures,
        [table]: { ...rows, [row]: { ...rows[row], [column]: value } },
      },
    };
  });
}
