import { unitKey } from '../unit-key';
import type { Rows } from './rows';

/** A line of the roster: who has to file, under whom, and on which year. */
export interface RosterUnit {
  readonly name: string;
  /** the unit above it, which may itself be none that has to file */
  readonly parent?: string;
  readonly category?: string;
  /** the year to report on */
  readonly due?: number;
}

/** Why a roster cannot be gone by. */
export type RosterProblem =
  | { readonly code: 'roster.not-a-table' | 'roster.no-units' }
  | { readonly code: 'roster.no-unit-column'; readonly data: { readonly found: readonly string[] } }
  | {
      readonly code: 'roster.twice';
      readonly data: { readonly name: string; readonly rows: readonly string[] };
    }
  | {
      readonly code: 'roster.bad-year';
      readonly data: { readonly row: number; readonly value: string };
    }
  | { readonly code: 'roster.circle'; readonly data: { readonly name: string } };

export type RosterRead =
  | { readonly is: 'read'; readonly units: readonly RosterUnit[] }
  | ({ readonly is: 'refused' } & RosterProblem);

/** The heads of the columns that are read, by what they are called. */
const heads = {
  name: ['单位', '单位名称', '填报单位', '报告单位', '机关', '机关名称', '名称', 'unit', 'name'],
  parent: ['上级', '上级单位', '上级机关', '主管单位', '汇总单位', 'parent'],
  category: ['类别', '单位类别', '类型', '单位类型', 'category', 'type'],
  due: ['应报年度', '报告年度', '年度', '年份', 'year'],
} as const;

type Column = keyof typeof heads;

const columns = ['name', 'parent', 'category', 'due'] as const satisfies readonly Column[];

/** A title and remarks may stand above the heads. */
const rowsAboveHeads = 10;

function folded(head: string): string {
  return head
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\(.*?\)|[*:]/g, '')
    .toLowerCase();
}

function placesOf(row: readonly string[]): Readonly<Record<Column, number>> {
  const names = row.map(folded);
  const placeOf = (column: Column): number =>
    names.findIndex((name) => heads[column].some((head) => head === name));
  return {
    name: placeOf('name'),
    parent: placeOf('parent'),
    category: placeOf('category'),
    due: placeOf('due'),
  };
}

/** The name of a unit above which, going up, it stands itself; undefined for none. */
function circleIn(units: readonly RosterUnit[]): string | undefined {
  const above = new Map(
    units.map(({ name, parent }) => [unitKey(name), parent === undefined ? '' : unitKey(parent)]),
  );
  return units.find(({ name }) => {
    const passed = new Set<string>();
    let at = above.get(unitKey(name)) ?? '';
    while (at !== '' && !passed.has(at)) {
      if (at === unitKey(name)) return true;
      passed.add(at);
      at = above.get(at) ?? '';
    }
    return false;
  })?.name;
}

/**
 * Reads who has to file from the rows of a sheet: 单位, 上级, 类别 and 应报年度, in any order, under
 * heads of these and like names.
 */
export function readRoster(rows: Rows | undefined): RosterRead {
  if (!rows) return { is: 'refused', code: 'roster.not-a-table' };
  const top = rows.slice(0, rowsAboveHeads);
  const at = top.findIndex((row) => placesOf(row).name >= 0);
  const places = placesOf(rows[at] ?? []);
  if (at < 0) {
    const found = (
      top.find((row) => row.filter((cell) => cell !== '').length > 1) ??
      top[0] ??
      []
    ).filter((cell) => cell !== '');
    return found.length === 0
      ? { is: 'refused', code: 'roster.no-units' }
      : { is: 'refused', code: 'roster.no-unit-column', data: { found } };
  }
  const units: RosterUnit[] = [];
  const rowOf = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const [name = '', parent = '', category = '', due = ''] = columns.map(
      (column) => row[places[column]] ?? '',
    );
    if (index <= at || name === '') continue;
    const before = rowOf.get(unitKey(name));
    if (before !== undefined) {
      const both = [before, index + 1].map(String);
      return { is: 'refused', code: 'roster.twice', data: { name, rows: both } };
    }
    rowOf.set(unitKey(name), index + 1);
    const year = /^(20\d\d)(?:年度?)?$/.exec(due.normalize('NFKC'))?.[1];
    if (due !== '' && year === undefined) {
      return { is: 'refused', code: 'roster.bad-year', data: { row: index + 1, value: due } };
    }
    units.push({
      name,
      ...(parent === '' ? {} : { parent }),
      ...(category === '' ? {} : { category }),
      ...(year === undefined ? {} : { due: Number(year) }),
    });
  }
  if (units.length === 0) return { is: 'refused', code: 'roster.no-units' };
  const circle = circleIn(units);
  if (circle !== undefined) {
    return { is: 'refused', code: 'roster.circle', data: { name: circle } };
  }
  return { is: 'read', units };
}
