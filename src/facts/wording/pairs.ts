import { isChinese } from './chinese-text';

/** Opening marks with the marks that close them, both widths alike. */
const closers: Readonly<Record<string, string>> = {
  '（': '）',
  '(': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '［': '］',
  '[': '］',
  '“': '”',
  '「': '」',
  '『': '』',
};
const sameCloser: Readonly<Record<string, string>> = { ')': '）', ']': '］' };
const closing = new Set(Object.values(closers));
const anyMark = /[（(《〈【〔［[“「『）)》〉】〕］\]”」』]/g;

/** 1） and a) number an item and close nothing. */
const numeralBefore = /(?:^|[\s，。、；：,;:（(])[0-9０-９一二三四五六七八九十A-Za-z]{1,3}$/;

export interface Pair {
  readonly open: number;
  readonly close: number;
}

/** A mark without its partner. */
export interface Unpaired {
  readonly at: number;
  readonly mark: string;
  /** what closes its kind: `）` for all round brackets */
  readonly kind: string;
  readonly opens: boolean;
}

export interface PairedMarks {
  readonly pairs: readonly Pair[];
  readonly unpaired: readonly Unpaired[];
}

/** Marks that wait for their partners, the last on top. */
class Waiting {
  readonly #marks: Unpaired[] = [];
  readonly #counts = new Map<string, number>();

  push(mark: Unpaired): void {
    this.#marks.push(mark);
    this.#counts.set(mark.kind, (this.#counts.get(mark.kind) ?? 0) + 1);
  }

  /** The last mark of a kind, and those on top of it that have found no partner. */
  take(
    kind: string,
  ): { readonly opener: Unpaired; readonly above: readonly Unpaired[] } | undefined {
    if ((this.#counts.get(kind) ?? 0) === 0) return undefined;
    const above: Unpaired[] = [];
    for (let mark = this.#pop(); mark; mark = this.#pop()) {
      if (mark.kind === kind) return { opener: mark, above };
      above.push(mark);
    }
    return undefined;
  }

  rest(): readonly Unpaired[] {
    return this.#marks;
  }

  #pop(): Unpaired | undefined {
    const mark = this.#marks.pop();
    if (mark) this.#counts.set(mark.kind, (this.#counts.get(mark.kind) ?? 0) - 1);
    return mark;
  }
}

/** Pairs the brackets and quotes of a text. */
export function pairMarks(text: string): PairedMarks {
  const pairs: Pair[] = [];
  const unpaired: Unpaired[] = [];
  const waiting = new Waiting();
  for (const { index: at, 0: mark } of text.matchAll(anyMark)) {
    const closer = closers[mark];
    if (closer !== undefined) {
      waiting.push({ at, mark, kind: closer, opens: true });
      continue;
    }
    const kind = sameCloser[mark] ?? mark;
    if (!closing.has(kind)) continue;
    const taken = waiting.take(kind);
    if (taken) {
      unpaired.push(...taken.above);
      pairs.push({ open: taken.opener.at, close: at });
    } else if (kind !== '）' || !numeralBefore.test(text.slice(Math.max(0, at - 4), at))) {
      unpaired.push({ at, mark, kind, opens: false });
    }
  }
  return {
    pairs,
    unpaired: [...unpaired, ...waiting.rest()].sort((one, other) => one.at - other.at),
  };
}

/** The last straight quote of a text that has an odd number of them in Chinese text. */
export function oddQuote(text: string): Unpaired | undefined {
  const places = [...text.matchAll(/"/g)].map(({ index }) => index);
  const at = places.at(-1);
  if (at === undefined || places.length % 2 === 0) return undefined;
  const isInChinese = isChinese(text.charAt(at - 1)) || isChinese(text.charAt(at + 1));
  return isInChinese ? { at, mark: '"', kind: '"', opens: true } : undefined;
}
