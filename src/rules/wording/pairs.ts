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

/** Pairs the brackets and quotes of a text. */
export function pairMarks(text: string): PairedMarks {
  const pairs: Pair[] = [];
  const unpaired: Unpaired[] = [];
  const open: Unpaired[] = [];
  for (const [at, mark] of Array.from(text, (_, index) => text.charAt(index)).entries()) {
    const closer = closers[mark];
    if (closer !== undefined) {
      open.push({ at, mark, kind: closer, opens: true });
      continue;
    }
    const kind = sameCloser[mark] ?? mark;
    if (!closing.has(kind)) continue;
    const partner = open.findLastIndex((each) => each.kind === kind);
    const opener = open[partner];
    if (opener) {
      unpaired.push(...open.splice(partner).slice(1));
      pairs.push({ open: opener.at, close: at });
    } else if (kind !== '）' || !numeralBefore.test(text.slice(Math.max(0, at - 4), at))) {
      unpaired.push({ at, mark, kind, opens: false });
    }
  }
  unpaired.push(...open);
  return { pairs, unpaired: unpaired.sort((one, other) => one.at - other.at) };
}

/** The last straight quote of a text that has an odd number of them in Chinese text. */
export function oddQuote(text: string): Unpaired | undefined {
  const places = [...text.matchAll(/"/g)].map(({ index }) => index);
  const at = places.at(-1);
  if (at === undefined || places.length % 2 === 0) return undefined;
  const isInChinese = isChinese(text.charAt(at - 1)) || isChinese(text.charAt(at + 1));
  return isInChinese ? { at, mark: '"', kind: '"', opens: true } : undefined;
}
