import { mendedValue } from './readings';
import { valueIn } from './compare';
import type { Tables } from './compare';
import { expectedChange } from './expected-change';
import type { ChangedSum, YearChange } from './year-changes';

/** A sum in both years' tables, with what the change between them should read. */
export interface YearsRead {
  readonly name: string;
  readonly now: number;
  readonly before: number;
  readonly expected: string;
}

/** How a change stands to the tables of both years. */
export type JudgedYearChange =
  | { readonly is: 'fits' }
  /** one for each meaning of the words, the likeliest first */
  | { readonly is: 'differs'; readonly read: readonly [YearsRead, ...YearsRead[]] };

interface Read {
  readonly value: number;
  /** what it would be if the table's one wrong cell were right */
  readonly mended: number | undefined;
}

function readIn(tables: Tables, { table, refs }: ChangedSum): Read | undefined {
  const read = valueIn(tables, table, refs);
  if (read?.value === undefined) return undefined;
  return { value: read.value, mended: mendedValue(read, tables.wrongCellIn(read.table)) };
}

/**
 * Holds a change against the tables of this year and of last. It fits where one of the meanings does.
 *
 * @returns undefined where a figure that it may be of cannot be read, or was 0
 */
export function judgeYearChange(
  { frame, direction, sums }: YearChange,
  tables: Tables,
  lastTables: Tables,
): JudgedYearChange | undefined {
  const found: (YearsRead & { readonly isStated: boolean })[] = [];
  for (const sum of sums) {
    const [own, last] = [readIn(tables, sum), readIn(lastTables, sum)];
    const isShare = frame.quantity.unit === '%' || frame.quantity.unit === '倍';
    if (!own || !last || (isShare && last.value === 0)) return undefined;
    const fits = [own.value, own.mended, sum.stated].some((now) =>
      [last.value, last.mended].some(
        (before) =>
          now !== undefined &&
          before !== undefined &&
          expectedChange(frame, direction, now, before) === undefined,
      ),
    );
    if (fits) return { is: 'fits' };
    found.push({
      name: sum.name,
      now: own.value,
      before: last.value,
      expected: expectedChange(frame, direction, own.value, last.value) ?? '',
      isStated: sum.stated === own.value,
    });
  }
  const inOrder = [
    ...found.filter(({ isStated }) => isStated),
    ...found.filter(({ isStated }) => !isStated),
  ];
  const [first, ...others] = inOrder.filter(
    (one, at) =>
      inOrder.findIndex(({ now, before }) => now === one.now && before === one.before) === at,
  );
  return first && { is: 'differs', read: [first, ...others] };
}
