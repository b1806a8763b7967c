import { fold } from '../../report/text/fold';
import type { Place, Report } from '../../report/model';
import { renumbered } from '../../facts/chapters/numbering';
import { defineRule } from '../rule';
import type { Edit, Fix, Wrong } from '../rule';
import { inlineLists } from '../../facts/wording/lists/inline-lists';
import { faultOf } from '../../facts/wording/lists/list';
import type { FaultKind, ListFault, ListItem, NumberedList } from '../../facts/wording/lists/list';
import { paragraphLists } from '../../facts/wording/lists/paragraph-lists';
import { rangePlace } from '../../facts/wording/paragraphs';

/** A numeral with another number in it. */
function numeralAs(numeral: string, value: number): string | undefined {
  const circled = /^[①-⑳]/.test(numeral) && value <= 20;
  return circled
    ? String.fromCharCode('①'.charCodeAt(0) + value - 1) + numeral.slice(1)
    : renumbered(numeral, value);
}

/** How much of an item shows which one it is. */
const shown = 12;

function placeOf({ written, numeral, start, end, automatic }: ListItem): Place {
  const behind = written.text.slice(end, end + shown).split(/[，。；\n]/)[0] ?? '';
  return {
    ...rangePlace(written, start, automatic ? Math.min(start + shown, written.text.length) : end),
    text: `${numeral}${behind}`.trim(),
  };
}

/** An item with its number may stand where none was looked for: 主要做法一是. */
function isHidden(list: NumberedList, { wrong: [first] }: ListFault, value: number): boolean {
  const numeral = numeralAs(first.numeral, value);
  if (numeral !== undefined && fold(list.around).includes(fold(numeral).replace(/[,:.、]$/, ''))) {
    return true;
  }
  return value === 1 && /首先|第一[，,是、]/.test(list.around);
}

function renumberEdits({ items }: NumberedList): readonly Edit[] | undefined {
  const from = items[0]?.value ?? 1;
  const edits: Edit[] = [];
  for (const [index, { written, value, numeral, start, end, automatic }] of items.entries()) {
    const due = from + index;
    if (value === due) continue;
    const now = numeralAs(numeral, due);
    if (automatic || now === undefined) return undefined;
    const was = written.text.slice(start, end);
    edits.push({ do: 'set-text', paragraph: written.index, start, end, was, now });
  }
  return edits;
}

/** Where nothing but numbers is wrong they follow from the order of the items. */
function fixesOf(list: NumberedList, { kind }: ListFault): readonly Fix[] {
  if (kind === 'first') return [];
  const edits = renumberEdits(list);
  return edits ? [{ kind: kind === 'repeated' ? 'safe' : 'offer', edits }] : [];
}

function wrongOf(list: NumberedList, fault: ListFault): Wrong<FaultKind> {
  const { kind, wrong, before, missing } = fault;
  const [first, ...others] = wrong;
  const absent = missing.flatMap((value) => numeralAs(first.numeral, value) ?? []);
  return {
    is: 'wrong',
    code: kind,
    at: [placeOf(first), ...others.map(placeOf)],
    data: {
      numeral: first.numeral,
      before: before?.numeral ?? '',
      missing: absent,
      numerals: list.items.map(({ numeral }) => numeral).join(' '),
    },
    actual: first.numeral,
    fixes: fixesOf(list, fault),
  };
}

/** Topics of chapter one have a rule of their own. */
function isTopicsMatter(report: Report, { wrong }: ListFault): boolean {
  const topics = new Set(
    report.chapters.flatMap((chapter) =>
      chapter.topics.flatMap(({ id, heading }) =>
        id === undefined ? [] : [heading.paragraph.index],
      ),
    ),
  );
  return wrong.every(({ written }) => topics.has(written.index));
}

export const listNumbering = defineRule<FaultKind>({
  id: 'list-numbering',
  basis: ['S09'],
  severity: 'warning',
  needs: 'layout',
  words: {
    zh: {
      name: '层次序号',
      why: '同一组序号应从一开始，逐一递增，不缺、不重、不乱。依据：文字校对的通行要求，官方格式没有明文。',
      messages: {
        first: '这一组从“{numeral}”开始，前面没有“{missing}”。',
        gap: '“{before}”后面是“{numeral}”，缺“{missing}”。',
        repeated: '序号“{numeral}”重复：{numerals}。',
        restart: '“{before}”后面又从“{numeral}”开始：{numerals}。',
        order: '序号顺序不对：{numerals}。',
      },
    },
    en: {
      name: 'Numbers of a list',
      why: 'The numbers of a list start with one and follow one another, none missing and none twice. Source: common proofreading; no official sentence says so.',
      messages: {
        first: 'The list starts with {numeral}; {missing} is missing.',
        gap: 'After {before} comes {numeral}; {missing} is missing.',
        repeated: 'The number {numeral} is repeated: {numerals}.',
        restart: 'After {before} the list starts again with {numeral}: {numerals}.',
        order: 'The numbers are out of order: {numerals}.',
      },
    },
  },
  *look({ report }) {
    for (const list of [...paragraphLists(report), ...inlineLists(report)]) {
      const fault = faultOf(list);
      if (!fault || isTopicsMatter(report, fault)) continue;
      if (fault.missing.some((value) => isHidden(list, fault, value))) continue;
      yield wrongOf(list, fault);
    }
  },
});
