import type { Subject } from '../../facts/facts';
import { fold } from '../../report/text/fold';
import type { Report } from '../../report/model';
import { allEditions, editionForYear, formOf } from '../../schema/editions';
import type { OfficialDocument } from '../../schema/form';
import { defineRule } from '../rule';
import type { Edit, Fix, Wrong } from '../rule';
import { citationsIn, wrongDecreeIn } from '../../facts/wording/cited-documents';
import type { Citation, CitationsOfText, CitedNumber } from '../../facts/wording/cited-documents';
import { miswrittenTitlesIn } from '../../facts/wording/miswritten-titles';
import type { MiswrittenTitle } from '../../facts/wording/miswritten-titles';
import { markPlace, rangePlace } from '../../facts/wording/paragraphs';
import type { WrittenParagraph } from '../../facts/wording/paragraphs';

type Code =
  | 'number'
  | 'issuer'
  | 'brackets'
  | 'other-brackets'
  | 'title'
  | 'mismatch'
  | 'both'
  | 'outdated'
  | 'decree'
  | `miswritten-${MiswrittenTitle['kind']}`;

interface Cited {
  readonly written: WrittenParagraph;
  readonly folded: CitationsOfText['folded'];
  readonly citation: Citation;
}

function dueNotice({ year }: Report): OfficialDocument | undefined {
  return year === undefined ? undefined : formOf(editionForYear(year)).notice.document;
}

function isNotice(document: OfficialDocument): boolean {
  return allEditions().some(({ notice }) => notice.document === document);
}

/** Whether both are notices, and one brought a later edition of the form. */
function isNewer(one: OfficialDocument, other: OfficialDocument): boolean {
  const documents = allEditions().map(({ notice }) => notice.document);
  return isNotice(one) && isNotice(other) && documents.indexOf(one) > documents.indexOf(other);
}

/** A title inside 《》 has 〈〉 for the marks of its own. */
function insideQuotes(title: string): string {
  return title.replace(/《/g, '〈').replace(/》/g, '〉');
}

function setRange(
  { written: { index, text }, folded }: Cited,
  stretch: { readonly start: number; readonly end: number },
  now: string,
): Edit {
  const { start, end } = folded.range(stretch.start, stretch.end);
  return { do: 'set-text', paragraph: index, start, end, was: text.slice(start, end), now };
}

function setNumber(cited: Cited, number: CitedNumber, document: OfficialDocument): Fix {
  return { kind: 'safe', edits: [setRange(cited, number, document.number)] };
}

/** Sets a title that stands in 《》, and its number where it has one. */
function setTitle(cited: Cited, document: OfficialDocument): readonly Fix[] {
  const { name, number } = cited.citation;
  if (!name?.quoted) return [];
  const edits = [setRange(cited, name.quoted, insideQuotes(document.title))];
  if (number && number.document !== document) edits.push(setRange(cited, number, document.number));
  return [{ kind: 'offer', edits }];
}

function placeOf({ written, folded }: Cited, stretch: { start: number; end: number }) {
  const { start, end } = folded.range(stretch.start, stretch.end);
  return rangePlace(written, start, end);
}

function citedText(cited: Cited, stretch: { start: number; end: number }): string {
  return placeOf(cited, stretch).text ?? '';
}

/** What is wrong with a number beside the name of another document. */
function mismatch(cited: Cited, due: OfficialDocument | undefined): Wrong<Code> | undefined {
  const { name, number } = cited.citation;
  if (!name || !number || number.document === name.document) return undefined;
  const { document } = name;
  // Before the present form the one before, then on trial, could be named without saying so.
  if (due !== undefined && isNewer(document, due)) return undefined;
  const written = citedText(cited, number);
  const base = {
    is: 'wrong',
    severity: 'error',
    at: [placeOf(cited, number), placeOf(cited, name)],
    data: { number: written, title: insideQuotes(document.title), expected: document.number },
    actual: written,
  } as const;
  const isTitleRight = isNotice(document) ? document === due : number.document === undefined;
  if (isTitleRight) {
    const isIssuer = fold(document.number).endsWith(`[${number.year}]${number.number}号`);
    return {
      ...base,
      code: isIssuer ? 'issuer' : 'number',
      expected: document.number,
      fixes: [setNumber(cited, number, document)],
    };
  }
  if (number.document !== undefined && number.document === due) {
    return {
      ...base,
      code: 'title',
      at: [placeOf(cited, name.quoted ?? name), placeOf(cited, number)],
      data: { number: written, title: insideQuotes(due.title) },
      expected: insideQuotes(due.title),
      fixes: setTitle(cited, due),
    };
  }
  if (number.document === undefined && isNotice(document) && due !== undefined) {
    return {
      ...base,
      code: 'both',
      data: { title: insideQuotes(due.title), expected: due.number },
    };
  }
  return { ...base, code: 'mismatch' };
}

function brackets(cited: Cited): Wrong<Code> | undefined {
  const { number } = cited.citation;
  if (!number?.document || number.hexagonal) return undefined;
  const { document } = number;
  const written = citedText(cited, number);
  return {
    is: 'wrong',
    code: 'brackets',
    at: [placeOf(cited, number)],
    data: { number: written, expected: document.number },
    actual: written,
    expected: document.number,
    fixes: [setNumber(cited, number, document)],
  };
}

/** A number whose issuer is garbled, with no title beside it that would tell so. */
function garbled(cited: Cited): Wrong<Code> | undefined {
  const { number } = cited.citation;
  if (!number?.meant) return undefined;
  const written = citedText(cited, number);
  const expected = number.meant.number;
  return {
    is: 'wrong',
    code: 'issuer',
    at: [placeOf(cited, number)],
    data: { number: written, expected },
    actual: written,
    expected,
    fixes: [setNumber(cited, number, number.meant)],
  };
}

/** The brackets around a year as written. */
const yearBrackets = /[^\p{Script=Han}\d\s](\s*20\d\d\s*年?\s*)[^\p{Script=Han}\d\s]/u;

/** The numbers of other documents whose years stand in other brackets, told together. */
function otherBrackets(
  all: readonly (CitationsOfText & { readonly written: WrittenParagraph })[],
): readonly Wrong<Code>[] {
  const found = all.flatMap(({ written, folded, others }) =>
    others.flatMap(({ start, end, hexagonal }) => {
      if (hexagonal) return [];
      const range = folded.range(start, end);
      const was = written.text.slice(range.start, range.end);
      const now = was.replace(yearBrackets, '〔$1〕');
      const place = rangePlace(written, range.start, range.end);
      const edit: Edit = { do: 'set-text', paragraph: written.index, ...range, was, now };
      return was === now ? [] : [{ place, edit, was, now }];
    }),
  );
  const [first, ...rest] = found;
  if (!first) return [];
  return [
    {
      is: 'wrong',
      code: 'other-brackets',
      at: [first.place, ...rest.map(({ place }) => place)],
      data: { numbers: found.map(({ was }) => was), expected: first.now },
      actual: first.was,
      expected: first.now,
      fixes: [{ kind: 'safe', edits: found.map(({ edit }) => edit) }],
    },
  ];
}

/** Titles a word short and misspelt names of laws, where nothing else is wrong with them. */
function miswritten(
  written: WrittenParagraph,
  told: readonly Wrong<Code>[],
): readonly Wrong<Code>[] {
  const taken = told.flatMap(({ at, fixes = [] }) => [
    ...at.flatMap(({ paragraph, range }) => (paragraph === written.index && range ? [range] : [])),
    ...fixes.flatMap(({ edits }) =>
      edits.flatMap((each) =>
        each.do === 'set-text' && each.paragraph === written.index ? [each] : [],
      ),
    ),
  ]);
  return miswrittenTitlesIn(written.text).flatMap(({ kind, start, end, now }): Wrong<Code>[] => {
    if (taken.some((range) => range.start < end && start < range.end)) return [];
    const was = written.text.slice(start, end);
    const edit: Edit = { do: 'set-text', paragraph: written.index, start, end, was, now };
    return [
      {
        is: 'wrong',
        code: `miswritten-${kind}`,
        at: [kind === 'title' ? rangePlace(written, start, end) : markPlace(written, start, end)],
        data: { text: was, expected: now },
        actual: was,
        expected: now,
        fixes: [{ kind: kind === 'title' ? 'offer' : 'safe', edits: [edit] }],
      },
    ];
  });
}

function names({ citation: { name, number } }: Cited, document: OfficialDocument): boolean {
  return name?.document === document || number?.document === document;
}

/** Whether it names the notice of an earlier edition than another notice's. */
function namesOlder(cited: Cited, due: OfficialDocument): boolean {
  return allEditions().some(
    ({ notice: { document } }) => isNewer(due, document) && names(cited, document),
  );
}

/** Where a report rests on the notice of an earlier edition than the one that is due. */
function outdated(all: readonly Cited[], due: OfficialDocument): Wrong<Code> | undefined {
  if (all.some((cited) => names(cited, due))) return undefined;
  const old = all.filter((cited) => namesOlder(cited, due) && !cited.citation.local);
  const places = old.flatMap((cited) => {
    const stretch = cited.citation.name?.quoted ?? cited.citation.name ?? cited.citation.number;
    return stretch ? [placeOf(cited, stretch)] : [];
  });
  const [first, ...others] = places;
  if (!first) return undefined;
  const edits = old.flatMap((cited) => setTitle(cited, due).flatMap((fix) => fix.edits));
  return {
    is: 'wrong',
    code: 'outdated',
    at: [first, ...others],
    data: { title: insideQuotes(due.title), number: due.number },
    ...(first.text === undefined ? {} : { actual: first.text }),
    expected: insideQuotes(due.title),
    ...(edits.length === 0 ? {} : { fixes: [{ kind: 'offer', edits }] }),
  };
}

function wrongDecree(written: WrittenParagraph): readonly Wrong<Code>[] {
  const decree = wrongDecreeIn(written.text);
  if (!decree) return [];
  const { start, end } = decree.range;
  const was = written.text.slice(start, end);
  const { now } = decree;
  const edit: Edit = { do: 'set-text', paragraph: written.index, start, end, was, now };
  return [
    {
      is: 'wrong',
      code: 'decree',
      severity: 'error',
      at: [rangePlace(written, start, end)],
      data: { number: was, expected: now },
      actual: was,
      expected: now,
      fixes: [{ kind: 'safe', edits: [edit] }],
    },
  ];
}

/** What is wrong with the central documents that are cited. */
function centralDocuments(all: readonly Cited[], due: OfficialDocument | undefined): Wrong<Code>[] {
  const wrong = new Map(all.map((cited) => [cited, mismatch(cited, due)]));
  const rest = all.filter((cited) => !wrong.get(cited));
  const old = due && outdated(rest, due);
  const found = all.flatMap((cited): Wrong<Code>[] => {
    const one = wrong.get(cited) ?? brackets(cited) ?? garbled(cited);
    // The old notice has to go, whatever the brackets of its number.
    const isMoot = old && one?.code === 'brackets' && namesOlder(cited, due);
    return one && !isMoot ? [one] : [];
  });
  return old ? [...found, old] : found;
}

function* look({ report, facts }: Subject): Iterable<Wrong<Code>> {
  const read = facts.paragraphs.map((written) => ({ written, ...citationsIn(written.text) }));
  const all = read.flatMap(({ citations, ...rest }) =>
    citations.map((citation): Cited => ({ ...rest, citation })),
  );
  const found = [
    ...facts.paragraphs.flatMap(wrongDecree),
    ...centralDocuments(all, dueNotice(report)),
  ];
  yield* found;
  for (const written of facts.paragraphs) yield* miswritten(written, found);
  yield* otherBrackets(read);
}

export const citation = defineRule<Code>({
  id: 'citation',
  basis: ['P01', 'P02', 'P03', 'P04'],
  severity: 'warning',
  words: {
    zh: {
      name: '文件引用',
      why: '引用文件时，文号、发文机关代字、括号和标题应与原文件一致；2021年度及以后的年报应以国办公开办函〔2021〕30号为依据。依据：所引文件的原文。',
      messages: {
        number: '文号“{number}”与文件标题不符，《{title}》的文号是{expected}。',
        issuer: '文号“{number}”的发文机关代字不对，应为{expected}。',
        brackets: '文号“{number}”的年份应用六角括号：{expected}。',
        title: '文号{number}对应的文件是《{title}》，标题写成了别的文件。',
        mismatch: '文号“{number}”与所引文件标题不符，请核对。',
        both: '文件标题和文号都不对，本年度应引用《{title}》（{expected}）。',
        outdated: '引用的是2019年的通知，本年度应以《{title}》（{number}）为依据。',
        decree: '《中华人民共和国政府信息公开条例》是国务院令第{expected}号，写成了第{number}号。',
        'other-brackets': '文号的年份应用六角括号，如“{expected}”；写成了：{numbers}。',
        'miswritten-title': '文件标题与原文差几个字：“{text}”，应为“{expected}”。',
        'miswritten-country': '国名写成了“{text}”，应为“{expected}”。',
        'miswritten-regulations': '“{text}”应为“{expected}”。',
        'miswritten-decree': '国务院令的序号用“{expected}”，写成了“{text}”。',
      },
    },
    en: {
      name: 'Citation',
      why: 'Number, issuer, brackets and title of a cited document are those of the document. Reports for 2021 and later rest on 国办公开办函〔2021〕30号. Source: the documents themselves.',
      messages: {
        number: 'The number {number} is not that of 《{title}》, which is {expected}.',
        issuer: 'The issuer in the number {number} is wrong; it should read {expected}.',
        brackets: 'The year in the number {number} stands in 〔〕: {expected}.',
        title: 'The number {number} is that of 《{title}》, another title stands beside it.',
        mismatch: 'The number {number} and the title beside it are of different documents.',
        both: 'Both title and number are wrong; this year’s are 《{title}》, {expected}.',
        outdated:
          'The report rests on the notice of 2019; for this year it is 《{title}》, {number}.',
        'other-brackets':
          'The year in a document’s number stands in 〔〕, {expected}, not as in {numbers}.',
        'miswritten-title': 'The title is a few characters off: {text} should read {expected}.',
        'miswritten-country': 'The country’s name reads {text} and should read {expected}.',
        'miswritten-regulations': '{text} should read {expected}.',
        'miswritten-decree': 'The number of a decree ends with {expected}, here with {text}.',
        decree: 'The regulations are decree {expected} of the State Council, not {number}.',
      },
    },
  },
  look,
});
