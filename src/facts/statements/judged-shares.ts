import type { Statements } from '../statements';
import { kindOf, rowsOfAppeals } from './meaning';
import { isCount, withSums } from './quantities';
import type { Share } from './shares';
import type { Frame } from './frame';
import type { TableId } from '../../schema/form';
import { nameOfFigures } from '../../schema/terms/figures';
import type { FigureRef } from '../../schema/terms/figures';
import { valueIn } from './compare';
import type { Tables } from './compare';

/** A figure, with its row and column where a table has it. */
interface Amount {
  readonly value: number;
  readonly name?: string;
}

/** A part and a whole that a share may be of. */
export interface Ratio {
  readonly part: Amount;
  readonly whole: Amount;
}

/** A stated share with all that it may be, the likeliest first. */
export interface JudgedShare {
  readonly share: Share;
  readonly ratios: readonly Ratio[];
  /** the first ratio is the only one that the sentence names */
  readonly isClear: boolean;
}

const total = (row: string): FigureRef => ({ row, column: 'total' });

/** A sum of a table's figures, none where it cannot be read. */
function amountIn(
  tables: Tables,
  table: TableId,
  refs: readonly FigureRef[],
  name = nameOfFigures(refs),
): readonly Amount[] {
  const value = valueIn(tables, table, refs)?.value;
  return value === undefined ? [] : [{ value, name }];
}

/** The totals of the table of applications that a share may be of. */
function totals(tables: Tables, isOfResult: boolean): readonly Amount[] {
  const done = [total('total')];
  const received = [total('newlyReceived')];
  const taken = [total('newlyReceived'), total('carriedOver')];
  const order = isOfResult ? [done, received, taken] : [received, done, taken];
  return order.flatMap((refs) => amountIn(tables, 'applications', refs));
}

function values(frames: readonly Frame[]): readonly number[] {
  return frames.map(({ quantity }) => quantity.value);
}

function asAmounts(figures: readonly number[]): readonly Amount[] {
  return figures.map((value) => ({ value }));
}

/** So many sentences back a whole may be named. */
const farthestWhole = 10;

/** The figures of a unit in the sentences of the same paragraph before one. */
function aheadOf(all: readonly Statements[], { frame }: Share, unit: string): readonly number[] {
  const at = all.findIndex(({ sentence }) => sentence === frame.sentence);
  return all
    .slice(Math.max(0, at - farthestWhole), at)
    .filter(({ sentence }) => sentence.paragraph === frame.sentence.paragraph)
    .flatMap(({ frames }) => frames)
    .filter(({ quantity }) => isCount(quantity) && quantity.unit === unit)
    .map(({ quantity }) => quantity.value);
}

function withPart(
  tables: Tables,
  all: readonly Statements[],
  share: Share,
  part: Frame,
): JudgedShare | undefined {
  const { value, unit } = part.quantity;
  const { wholes, beside } = share;
  const isOurs =
    part.meaning.is === 'figures' && part.meaning.measures[0]?.table === 'applications';
  const isResult = part.meaning.is === 'figures' && part.meaning.measures[0]?.basis === 'T06';
  const fromTable = isOurs ? totals(tables, isResult) : [];
  const fits = (whole: Amount): boolean => whole.value > 0 && whole.value >= value;
  if (![...asAmounts(values(wholes)), ...fromTable].some(fits)) return undefined;
  const candidates = [
    ...asAmounts(withSums(values(wholes))),
    ...fromTable,
    ...asAmounts(withSums([...values(wholes), ...values(beside)])),
    ...asAmounts(aheadOf(all, share, unit)),
    ...(unit === '件' ? totals(tables, false) : []),
  ].filter(fits);
  return {
    share,
    ratios: candidates.map((whole) => ({ part: { value }, whole })),
    isClear: wholes.length + beside.length === 1,
  };
}

/** A share of what a sentence names without a number: the table has part and whole. */
function fromTable(tables: Tables, share: Share): JudgedShare | undefined {
  // What is left over as 其他 has no row of its own.
  const isOther = share.measures.some(({ readings }) =>
    readings.some(({ refs }) => refs.some(({ row }) => row === 'other.other')),
  );
  const table = isOther ? undefined : share.measures[0]?.table;
  if (table === undefined) return undefined;
  const parts = share.measures.flatMap(({ readings }) =>
    readings.flatMap(({ refs, name }) => amountIn(tables, table, refs, name)),
  );
  const wholes = [
    ...(table === 'applications' ? totals(tables, share.measures[0]?.basis !== 'T09') : []),
    ...asAmounts(values(share.wholes)),
  ].filter(({ value }) => value > 0);
  const ratios = parts.flatMap((part) =>
    wholes.filter((whole) => whole.value >= part.value).map((whole) => ({ part, whole })),
  );
  return ratios.length > 0 ? { share, ratios, isClear: false } : undefined;
}

interface Rate {
  readonly parts: readonly (readonly FigureRef[])[];
  readonly wholes: readonly (readonly FigureRef[])[];
}

const granted = [total('granted')];
const open = [total('granted'), total('partiallyGranted')];

function rateOf({ rate, thing }: Share): Rate | undefined {
  if (thing !== undefined && (rate === 'upheld' || rate === 'corrected')) {
    const rows = rowsOfAppeals([thing]);
    return {
      parts: [rows.map((row) => ({ row, column: rate }))],
      wholes: [
        rows.map(total),
        rows.flatMap((row) => [total(row), { row, column: 'pending', times: -1 as const }]),
      ],
    };
  }
  if (rate === 'finish') {
    return {
      parts: [[total('total')]],
      wholes: [[total('newlyReceived'), total('carriedOver')], [total('newlyReceived')]],
    };
  }
  if (rate === 'disclosure' || rate === 'grant') {
    return { parts: [open, granted], wholes: [[total('total')]] };
  }
  return undefined;
}

function ofRate(tables: Tables, share: Share): JudgedShare | undefined {
  const { part: done } = share;
  if (done && kindOf(share.thing) !== 'applications' && kindOf(share.thing) !== 'appeals') {
    // Of other things the sentence has all there is.
    const ratios = withSums(values(share.wholes))
      .filter((whole) => whole >= done.quantity.value && whole > 0)
      .map((whole) => ({ part: { value: done.quantity.value }, whole: { value: whole } }));
    return ratios.length > 0 ? { share, ratios, isClear: ratios.length === 1 } : undefined;
  }
  const rate = rateOf(share);
  if (!rate) return undefined;
  const table = kindOf(share.thing) === 'appeals' ? 'reviewAndLitigation' : 'applications';
  const read = (sums: Rate['parts']): readonly Amount[] =>
    sums.flatMap((refs) => amountIn(tables, table, refs));
  const [part, ...others] = read(rate.parts);
  if (part === undefined) return undefined;
  const stated = values(share.wholes);
  // The sentence may tell of other cases than the table: its own figures may be part and whole.
  const own = stated.flatMap((one) =>
    withSums(stated).map((whole) => ({ part: { value: one }, whole: { value: whole } })),
  );
  const ratios = [
    ...read(rate.wholes).flatMap((whole) =>
      [part, ...others].map((each) => ({ part: each, whole })),
    ),
    ...own,
  ].filter(({ part: { value }, whole }) => whole.value > 0 && whole.value >= value);
  return ratios.length > 0 ? { share, ratios, isClear: false } : undefined;
}

/** The shares that a report's prose states, with what they may be the share of. */
export function judgedShares(tables: Tables, all: readonly Statements[]): readonly JudgedShare[] {
  return all.flatMap(({ shares }) =>
    shares.flatMap((share) => {
      if (share.rate !== undefined) return ofRate(tables, share) ?? [];
      const judged = share.part
        ? withPart(tables, all, share, share.part)
        : fromTable(tables, share);
      return judged ?? [];
    }),
  );
}
