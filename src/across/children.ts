import type { Incomplete, Sum, Unit, UnitReport } from '../contract/merged';
import { zh } from '../messages/across/zh';
import { createTranslate } from '../messages/translate';
import type { Translate } from '../messages/translate';
import type { Translator } from '../messages/translator';
import { formOf } from '../schema/editions';
import { tableIds } from '../schema/form';
import type { FigureKind, TableId } from '../schema/form';
import { formCells } from '../schema/walk';
import { groupBy } from './group-by';
import { unitKey } from './unit-key';

/** What the categories of a roster call a report that gives the figures of all below its unit. */
export const gathers = /汇总|全[省市县区旗州盟乡镇]/;

/**
 * Suits in which the reviewing body is a defendant, too, count once, at the body that acted first:
 * 国办公开办函〔2016〕201号.
 */
const suits: readonly string[] = ['directSuit', 'suitAfterReview'];

interface Part {
  readonly unit: string;
  readonly report: UnitReport;
}

/** The reports that a unit's figures come from, and the units of whom there is none. */
interface Below {
  readonly parts: readonly Part[];
  readonly lacking: readonly string[];
}

interface Cell {
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
  readonly figure: FigureKind;
}

function figureOf(
  figures: UnitReport['figures'],
  { table, row, column }: Pick<Cell, 'table' | 'row' | 'column'>,
): number | undefined {
  return figures[table]?.[row]?.[column];
}

/** A report that counts: of the year that was due, with figures in it. */
function counted({ status, report }: Unit): UnitReport | undefined {
  const counts = status === 'filed' || status === 'duplicate';
  return counts && report && report.missingTables.length < tableIds.length ? report : undefined;
}

/** Those right below a unit; below one that does not gather the figures of its own, these as well. */
function below(unit: Unit, childrenOf: ReadonlyMap<string | undefined, readonly Unit[]>): Below {
  const parts: Part[] = [];
  const lacking: string[] = [];
  for (const child of childrenOf.get(unitKey(unit.name)) ?? []) {
    const report = counted(child);
    if (report) parts.push({ unit: child.name, report });
    else lacking.push(child.name);
    if (gathers.test(child.category ?? '')) continue;
    const further = below(child, childrenOf);
    parts.push(...further.parts);
    lacking.push(...further.lacking);
  }
  return { parts, lacking };
}

function decimalsOf(value: number): number {
  return (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;
}

/** By how much an amount of 万元 may differ that was rounded, to 100 元 at the coarsest. */
function allowance(value: number): number {
  return value === 0 ? 0 : 0.5 * 10 ** -Math.max(2, decimalsOf(value));
}

/** Of binary fractions as they add up. */
const dust = 1e-9;

/** As sums of decimal fractions come out, without the dust of binary ones. */
function tidy(value: number): number {
  return Number(value.toFixed(6));
}

/** What the figures of parts come to in a cell. */
interface Tally {
  readonly cell: Cell;
  sum: number;
  /** how far rounding may put it off */
  allowed: number;
  /** whether all of them have one */
  isKnown: boolean;
}

/** Adds up the figures of parts, one after the other: those of thousands are not held at a time. */
function talliesOf(parts: readonly Part[], cells: readonly Cell[]): readonly Tally[] {
  const tallies = cells.map((cell): Tally => ({ cell, sum: 0, allowed: dust, isKnown: true }));
  for (const { report } of parts) {
    const { figures } = report;
    for (const tally of tallies) {
      const value = figureOf(figures, tally.cell);
      if (value === undefined) tally.isKnown = false;
      else {
        tally.sum += value;
        // Only amounts are rounded; of counts there are many.
        if (tally.cell.figure === 'amount') tally.allowed += allowance(value);
      }
    }
  }
  return tallies;
}

/** The sums that differ from what a unit states, without the words for them. */
function differing(
  unit: string,
  { file, figures }: UnitReport,
  parts: readonly Part[],
  cells: readonly Cell[],
): readonly Omit<Sum, 'label' | 'message'>[] {
  const sums = talliesOf(parts, cells).flatMap(({ cell, sum: added, allowed, isKnown }) => {
    const stated = figureOf(figures, cell);
    if (stated === undefined || !isKnown) return [];
    const sum = tidy(added);
    const difference = tidy(stated - sum);
    const limit = cell.figure === 'amount' ? allowed + allowance(stated) : 0;
    if (Math.abs(difference) <= limit) return [];
    const { table, row, column } = cell;
    const its: Sum['parts'] = [];
    return [{ unit, file, table, row, column, stated, sum, difference, parts: its }];
  });
  for (const part of sums.length === 0 ? [] : parts) {
    const own = part.report.figures;
    for (const sum of sums) {
      const value = figureOf(own, sum) ?? 0;
      if (value !== 0) sum.parts.push({ unit: part.unit, value });
    }
  }
  return sums;
}

type Words = Translate<keyof typeof zh>;

function inWords(sum: Omit<Sum, 'label' | 'message'>, place: string, words: Words): Sum {
  const { unit, table, row, stated, difference, parts } = sum;
  const named = parts.map(({ unit: name, value }) => words('sum.part', { unit: name, value }));
  const message = words('sum.differs', {
    unit,
    place,
    stated,
    sum: sum.sum,
    difference,
    parts: named.length > 0 ? named : words('sum.none'),
  });
  const isSuit = table === 'reviewAndLitigation' && suits.includes(row);
  return { ...sum, label: place, message: isSuit ? `${message}${words('sum.suits')}` : message };
}

/**
 * Compares what units report that give the figures of all below them, as the roster says (类别 names
 * a 汇总), with what those report, figure by figure: 国办公开办函〔2021〕30号 is filled for all bodies of
 * a place by its government (怀化 2023: 要汇总本地所有公开主体的数据). Where the figures of one are not
 * known, that is told once, and no sum.
 */
export function sumsOver(
  units: readonly Unit[],
  translator: Translator,
): { readonly sums: Sum[]; readonly incomplete: Incomplete[] } {
  const words = createTranslate(zh, ({ across }) => across, translator.language);
  const childrenOf = groupBy(units, ({ parent }) => parent && unitKey(parent));
  const sums: Sum[] = [];
  const incomplete: Incomplete[] = [];
  for (const unit of units.filter(({ category = '' }) => gathers.test(category))) {
    const { parts, lacking } = below(unit, childrenOf);
    if (parts.length === 0 && lacking.length === 0) continue;
    const report = counted(unit);
    const otherForm = parts.filter((part) => report && part.report.edition !== report.edition);
    const unknown = [
      ...(report ? [] : [unit.name]),
      ...lacking,
      ...otherForm.map((part) => part.unit),
    ];
    if (!report || unknown.length > 0) {
      const message = words('sum.incomplete', { unit: unit.name, lacking: unknown });
      incomplete.push({ unit: unit.name, lacking: unknown, message });
      continue;
    }
    const { tables } = formOf(report.edition);
    const cells = tableIds.flatMap((table) =>
      formCells(tables[table]).map((cell): Cell => ({ ...cell, table })),
    );
    for (const sum of differing(unit.name, report, parts, cells)) {
      const { table, row, column } = sum;
      sums.push(inWords(sum, translator.place({ table, row, column }, report.edition), words));
    }
  }
  return { sums, incomplete };
}
