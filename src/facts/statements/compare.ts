import type { LocatedCell } from '../relations/locate';
import type { Frame } from './frame';
import type { Quantity } from '../../report/text/quantities';
import type { DataCell, FormTable } from '../../report/model';
import type { TableId } from '../../schema/form';
import type { FigureRef, Measure } from '../../schema/terms/figures';
import { mendedValue, readSum } from './readings';
import type { ReadValue } from './readings';
import type { ReadSentence } from './walk';

/** A sum of figures that a stated one was held against. */
export interface Held {
  readonly name: string;
  readonly value: number;
}

/** How a stated figure stands to its table. */
export type Comparison =
  /** `held` is what the figure fits */
  | { readonly is: 'fits'; readonly held: Held }
  | { readonly is: 'unreadable'; readonly table: FormTable; readonly cells: readonly DataCell[] }
  | {
      readonly is: 'differs';
      readonly table: FormTable;
      readonly measure: Measure;
      /** what the table has in place of it, one for each meaning of the words, all different */
      readonly held: readonly Held[];
      /** it must be no more than that */
      readonly isBound: boolean;
      /** the cells of the first meaning */
      readonly cells: readonly DataCell[];
    };

/** What figures are held against. */
export interface Tables {
  /** the form's tables, of one that stands twice the first */
  readonly primary: readonly FormTable[];
  /** the one cell whose change closes all failed equations of a table, where there is one */
  readonly wrongCellIn: (table: FormTable) => LocatedCell | undefined;
}

/** The table of a kind that figures are compared with. */
function tableOf({ primary }: Tables, id: TableId): FormTable | undefined {
  return primary.find((each) => each.id === id);
}

/** In 万元 the table counts, and sentences in either. */
function inTable({ value, unit }: Quantity): number {
  return value * (moneyScales[unit] ?? 1);
}

const moneyScales: Readonly<Record<string, number>> = { 元: 0.0001, 亿元: 10_000 };

/** A rough figure that is large says the digits it shows. */
const leastRough = 1000;

/** Whether a figure says a value: 3.2万 any that rounds to it, 4300余 any from there to the next hundred. */
function says(quantity: Quantity, value: number): boolean {
  const stated = inTable(quantity);
  const isMoney = quantity.unit.endsWith('元');
  if (!quantity.approximate && !isMoney) return stated === value;
  const shown = /^[\d,.]+/.exec(quantity.raw)?.[0].replaceAll(',', '') ?? '';
  const decimals = /\.(\d+)$/.exec(shown)?.[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(shown)?.[0].length ?? 0);
  const scale = stated / Number(shown);
  const step = scale * 10 ** (zeros - decimals);
  // Money is rounded to the digits shown.
  if (isMoney && !quantity.approximate) {
    return Math.abs(stated - value) <= (decimals > 0 ? step / 2 : 0) + 1e-6;
  }
  return Math.abs(stated - value) <= step;
}

/** Cases that came in are done in their own year or the next, so a part of them may be less than a row. */
function isPartial(frame: Frame, table: FormTable): boolean {
  const { meaning } = frame;
  if (meaning.is !== 'figures') return false;
  if (meaning.atMost) return true;
  if (meaning.within === undefined) return false;
  const other = meaning.within === 'newlyReceived' ? 'carriedOver' : 'newlyReceived';
  return readSum(table, [{ row: other, column: 'total' }])?.value !== 0;
}

interface Read extends ReadValue {
  readonly name: string;
}

function compareOne(tables: Tables, frame: Frame, measure: Measure): Comparison | undefined {
  const table = tableOf(tables, measure.table);
  if (!table) return undefined;
  const read = measure.readings.flatMap(({ refs, name }): Read[] => {
    const found = readSum(table, refs);
    return found ? [{ ...found, name }] : [];
  });
  const [first] = read;
  if (!first) return undefined;
  const isBound = isPartial(frame, table);
  const { quantity } = frame;
  const fit = (value: number | undefined): boolean =>
    value !== undefined && (isBound ? inTable(quantity) <= value : says(quantity, value));
  // A text that has what a table's one wrong cell should have is right.
  const fitting = read.find(
    (each) => fit(each.value) || fit(mendedValue(each, tables.wrongCellIn(table))),
  );
  if (fitting) return { is: 'fits', held: { name: fitting.name, value: fitting.value ?? 0 } };
  const blind = read.find((each) => each.value === undefined);
  if (blind) return { is: 'unreadable', table, cells: blind.cells };
  const held: Held[] = [];
  for (const { name, value } of read) {
    const isNew = value !== undefined && value >= 0 && !held.some((each) => each.value === value);
    if (isNew) held.push({ name, value });
  }
  return { is: 'differs', table, measure, held, isBound, cells: first.cells };
}

/** Compares a stated figure with what it may mean; undefined where that is in no table. */
export function compare(tables: Tables, frame: Frame): Comparison | undefined {
  const { meaning, quantity } = frame;
  if (meaning.is !== 'figures' || quantity.unit === '%' || quantity.unit === '倍') return undefined;
  const isRough = quantity.approximate || frame.left.relations.has('rough');
  if (isRough && (quantity.value < leastRough || !quantity.approximate)) return undefined;
  const all = meaning.measures.flatMap((measure) => compareOne(tables, frame, measure) ?? []);
  return (
    all.find(({ is }) => is === 'differs') ?? all.find(({ is }) => is === 'unreadable') ?? all[0]
  );
}

/** The value of a sum of a table's figures, where it can be read. */
export function valueIn(
  tables: Tables,
  id: TableId,
  refs: readonly FigureRef[],
): (ReadValue & { readonly table: FormTable }) | undefined {
  const table = tableOf(tables, id);
  if (!table) return undefined;
  const read = readSum(table, refs);
  return read ? { ...read, table } : undefined;
}

/** A stated figure with how it stands to its table. */
export interface ComparedFrame {
  readonly frame: Frame;
  readonly comparison: Comparison;
}

/** Applications counted by the way in which they came, without the whole. */
export interface ChannelSum {
  readonly frames: readonly Frame[];
  readonly sum: number;
  readonly comparison: Comparison;
}

const online = /网|线上|在线|平台|邮箱|电子/;
const offline = /线下|现场|当面|窗口|书面/;

/** Sums over channels that leave none out: 线上受理47件, 线下受理12件. */
export function channelSums(
  tables: Tables,
  sentences: readonly ReadSentence[],
): readonly ChannelSum[] {
  return sentences.flatMap(({ frames }): readonly ChannelSum[] => {
    const first = frames.find(
      ({ meaning }) => meaning.is === 'figures' && meaning.channel !== undefined,
    );
    const same = frames.filter(
      ({ meaning }) => meaning.is === 'figures' && meaning.measures[0]?.basis === 'T01',
    );
    const [measure] = first?.meaning.is === 'figures' ? first.meaning.measures : [];
    if (!first || !measure || same.length !== 2 || !same.includes(first)) return [];
    const channels = same.flatMap(({ meaning }) =>
      meaning.is === 'figures' ? (meaning.channel ?? []) : [],
    );
    const isWhole =
      channels.some((name) => online.test(name)) && channels.some((name) => offline.test(name));
    if (!isWhole) return [];
    const sum = same.reduce((all, { quantity }) => all + quantity.value, 0);
    const whole: Frame = {
      ...first,
      quantity: { ...first.quantity, value: sum },
      meaning: { is: 'figures', measures: [measure] },
    };
    const comparison = compare(tables, whole);
    return comparison ? [{ frames: same, sum, comparison }] : [];
  });
}

/** Compares every stated figure of a report with its table. */
export function comparedFrames(
  tables: Tables,
  sentences: readonly ReadSentence[],
): readonly ComparedFrame[] {
  return sentences.flatMap(({ frames }) =>
    frames.flatMap((frame): ComparedFrame[] => {
      const comparison = compare(tables, frame);
      return comparison ? [{ frame, comparison }] : [];
    }),
  );
}
