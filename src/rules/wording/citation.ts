import type { Subject } from '../../facts/facts';
import { fold } from '../../report/text/fold';
import type { Report } from '../../report/model';
import { allEditions, editionForYear, formOf } from '../../schema/editions';
import type { OfficialDocument } from '../../schema/form';
import { defineRule } from '../rule';
import type { Edit, Fix, Wrong } from '../rule';
import { citationsIn, wrongDecreeIn } from '../../facts/wording/cited-documents';
import type { Citation, CitationsOfText, CitedNumber } from '../../facts/wording/cited-documents';
import { rangePlace } from '../../facts/wording/paragraphs';
import type { WrittenParagraph } from '../../facts/wording/paragraphs';

type Code =
  | 'number'
  | 'issuer'
  | 'brackets'
  | 'title'
  | 'mismatch'
  | 'both'
  | 'outdated'
  | 'decree';

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

function* look({ report, facts }: Subject): Iterable<Wrong<Code>> {
  const due = dueNotice(report);
  const all: Cited[] = [];
  for (const written of facts.paragraphs) {
    const { folded, citations } = citationsIn(written.text);
    all.push(...citations.map((citation) => ({ written, folded, citation })));
    const decree = wrongDecreeIn(written.text);
    if (!decree) continue;
    const { start, end } = decree.range;
    const was = written.text.slice(start, end);
    const edit = {
      do: 'set-text',
      paragraph: written.index,
      start,
      end,
      was,
      now: decree.now,
    } as const;
    yield {
      is: 'wrong',
      code: 'decree',
      severity: 'error',
      at: [rangePlace(written, start, end)],
      data: { number: was, expected: decree.now },
      actual: was,
      expected: decree.now,
      fixes: [{ kind: 'safe', edits: [edit] }],
    };
  }
  const wrong = new Map(all.map((cited) => [cited, mismatch(cited, due)]));
  const old =
    due &&
    outdated(
      all.filter((cited) => !wrong.get(cited)),
      due,
    );
  for (const cited of all) {
    const found = wrong.get(cited) ?? brackets(cited);
    // The old notice has to go, whatever the brackets of its number.
    if (found && !(old && found.code === 'brackets' && namesOlder(cited, due))) yield found;
  }
  if (old) yield old;
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
        decree: 'The regulations are decree {expected} of the State Council, not {number}.',
      },
    },
  },
  look,
});
