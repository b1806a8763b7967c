import type { WrittenParagraph } from '../paragraphs';

/** An item of a list: where its numeral stands and what number it is. */
export interface ListItem {
  readonly written: WrittenParagraph;
  readonly value: number;
  /** the numeral as a reader sees it: （二）, 二是, 2. */
  readonly numeral: string;
  /** the numeral in the paragraph's text; empty for an automatic one */
  readonly start: number;
  readonly end: number;
  readonly automatic: boolean;
}

export interface NumberedList {
  readonly items: readonly ListItem[];
  /** it goes on where an earlier list of the chapter ended */
  readonly continues: boolean;
  /** the text in which an item that seems missing may hide */
  readonly around: string;
}

export type FaultKind =
  /** 一是 is absent */
  | 'first'
  /** 一是 … 三是 */
  | 'gap'
  /** 二是 … 二是, and every item can be counted */
  | 'repeated'
  /** （二） … （一） */
  | 'restart'
  | 'order';

export interface ListFault {
  readonly kind: FaultKind;
  /** the items that do not follow the one before them; the first is where the fault begins */
  readonly wrong: readonly [ListItem, ...ListItem[]];
  /** the item before the first wrong one */
  readonly before?: ListItem;
  /** the numbers that are absent */
  readonly missing: readonly number[];
}

function breaksOf({ items }: NumberedList): readonly ListItem[] {
  return items.filter((item, at) => {
    const before = items[at - 1];
    return before !== undefined && item.value !== before.value + 1;
  });
}

function kindOf(values: readonly number[]): FaultKind {
  const [first = 1] = values;
  if (values.slice(1).includes(1)) return 'restart';
  if (values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0))) return 'gap';
  const rises = values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0));
  return rises && Math.max(...values) < first + values.length ? 'repeated' : 'order';
}

/** Judges the numbers of a list; undefined where they follow one another from 1 on. */
export function faultOf(list: NumberedList): ListFault | undefined {
  const { items, continues } = list;
  const [first] = items;
  if (!first) return undefined;
  const values = items.map(({ value }) => value);
  if (first.value !== 1 && !continues) {
    return {
      kind: 'first',
      wrong: [first],
      missing: Array.from({ length: first.value - 1 }, (_, index) => index + 1),
    };
  }
  const [broken, ...others] = breaksOf(list);
  if (!broken) return undefined;
  const before = items[items.indexOf(broken) - 1];
  const last = Math.max(...values);
  const missing = Array.from({ length: last }, (_, index) => index + 1).filter(
    (value) => value > first.value && !values.includes(value),
  );
  return {
    kind: kindOf(values),
    wrong: [broken, ...others],
    ...(before ? { before } : {}),
    missing,
  };
}
