import { ordinalOf } from '../../../report/text/numerals';
import type { Report } from '../../../report/model';
import { pairMarks } from '../pairs';
import type { WrittenParagraph } from '../paragraphs';
import type { ListItem, NumberedList } from './list';
import { sectionsOf } from './sections';
import type { Section } from './sections';

interface Series {
  readonly pattern: RegExp;
  /** a list may go on from paragraph to paragraph, and lacks something when it starts with 2 */
  readonly flows: boolean;
  /** a list of one item proves nothing */
  readonly least: number;
}

const ordinal = '([一二三四五六七八九十]{1,2})';
const notBehindHan = String.raw`(?<!\p{Script=Han})`;

const series: readonly Series[] = [
  {
    pattern: new RegExp(`${notBehindHan}${ordinal}是(?!一、?二|[一二][，、。；])`, 'gu'),
    flows: true,
    least: 1,
  },
  {
    pattern: new RegExp(`${notBehindHan}${ordinal}要(?=\\p{Script=Han})`, 'gu'),
    flows: true,
    least: 2,
  },
  {
    pattern: new RegExp(
      `${notBehindHan}第${ordinal}(?=[，,：:](?!第?[一二三四五六七八九十]))`,
      'gu',
    ),
    flows: true,
    least: 2,
  },
  {
    pattern: new RegExp(`(?<=[：:；;。]\\s{0,4})[（(]${ordinal}[）)](?![项款条、和及至])`, 'gu'),
    flows: false,
    least: 2,
  },
  {
    pattern: /(?<=[：:；;。]\s{0,4})[（(](\d{1,2})[）)](?![项款条、和及至])/g,
    flows: false,
    least: 2,
  },
  { pattern: /(?<=[：:；;。]\s{0,4})(\d{1,2})[.、．](?!\d)/g, flows: false, least: 2 },
  { pattern: /[①-⑳]/g, flows: false, least: 2 },
];

function valueOf(numeral: string, written: string | undefined): number | undefined {
  if (written === undefined) return numeral.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  return /\d/.test(written) ? Number(written) : ordinalOf(written);
}

/** An item and the bracket it stands in; a list inside brackets is one of its own. */
interface Found {
  readonly item: ListItem;
  readonly bracket: number;
}

function itemsIn(written: WrittenParagraph, { pattern }: Series): readonly Found[] {
  const from = written.begins ? written.begins.heading.end : 0;
  const matches = [...written.text.matchAll(pattern)];
  if (matches.length === 0) return [];
  const { pairs } = pairMarks(written.text);
  return matches.flatMap((match): readonly Found[] => {
    const [numeral, number] = match;
    const value = valueOf(numeral, number);
    if (value === undefined || match.index < from) return [];
    const end = match.index + numeral.length;
    const bracket = pairs.findLast(({ open, close }) => open < match.index && end < close);
    return [
      {
        item: { written, value, numeral, start: match.index, end, automatic: false },
        bracket: bracket?.open ?? -1,
      },
    ];
  });
}

/** Whether a second 一是 stands in the sentence of the first. */
function sharesSentence(one: ListItem, other: ListItem): boolean {
  return (
    one.written === other.written && !one.written.text.slice(one.end, other.start).includes('。')
  );
}

interface Open {
  readonly items: ListItem[];
}

/** Puts items into lists; a list nested in the item of another one ends where that goes on. */
function gather(items: readonly ListItem[], { flows }: Series): readonly (readonly ListItem[])[] {
  const lists: Open[] = [];
  let open: Open[] = [];
  const begin = (item: ListItem): void => {
    const list = { items: [item] };
    lists.push(list);
    open.push(list);
  };
  for (const item of items) {
    const current = open.at(-1);
    const last = current?.items.at(-1);
    if (!current || !last || (!flows && last.written !== item.written)) {
      open = [];
      if (flows || item.value === 1) begin(item);
      continue;
    }
    if (item.value === 1) {
      if (current.items.length === 1 && sharesSentence(last, item)) current.items.push(item);
      else begin(item);
      continue;
    }
    const goesOn = open.findLastIndex((list) => {
      const end = list.items.at(-1);
      return (
        end !== undefined &&
        end.value + 1 === item.value &&
        (list === current || end.written === item.written)
      );
    });
    if (goesOn >= 0) open = open.slice(0, goesOn + 1);
    open.at(-1)?.items.push(item);
  }
  return lists.map((list) => list.items);
}

/** The text of a section between two points. */
function textBetween(
  section: Section,
  from: { readonly written: WrittenParagraph; readonly at: number } | undefined,
  to: ListItem,
): string {
  const first = from ? section.indexOf(from.written) : 0;
  return section
    .slice(first, section.indexOf(to.written) + 1)
    .map((written) =>
      written.text.slice(
        written === from?.written ? from.at : 0,
        written === to.written ? to.start : written.text.length,
      ),
    )
    .join('\n');
}

function listOf(items: readonly ListItem[], section: Section): readonly NumberedList[] {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return [];
  const around =
    first.value === 1
      ? textBetween(section, { written: first.written, at: first.end }, last)
      : textBetween(section, undefined, first);
  return [{ items, continues: false, around }];
}

function listsOfSection(section: Section, each: Series): readonly NumberedList[] {
  const scopes = new Map<string, ListItem[]>();
  for (const { item, bracket } of section.flatMap((written) => itemsIn(written, each))) {
    const key = bracket < 0 ? '' : `${item.written.index}/${bracket}`;
    const scope = scopes.get(key) ?? [];
    scopes.set(key, scope);
    scope.push(item);
  }
  return [...scopes.values()]
    .flatMap((items) => gather(items, each))
    .filter(({ length }) => length >= each.least)
    .flatMap((items) => listOf(items, section));
}

/** The lists inside the sentences of a report: 一是 … 二是, 第一，… 第二，, ：（一）…；（二）…. */
export function inlineLists(report: Report): readonly NumberedList[] {
  return sectionsOf(report).flatMap((section) =>
    series.flatMap((each) => listsOfSection(section, each)),
  );
}
