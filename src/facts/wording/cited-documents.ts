import type { TextRange } from '../../report/text/prose';
import { fold } from '../../report/text/fold';
import { citedDocuments, regulationsOnDisclosure } from '../../schema/documents';
import type { OfficialDocument } from '../../schema/form';
import { foldWithPlaces } from './folded';
import type { FoldedText } from './folded';

/** The name of a document as a text cites it. */
export interface CitedName extends TextRange {
  readonly document: OfficialDocument;
  /** the text between the outermost 《》 around it */
  readonly quoted?: TextRange;
}

/** A document's number as a text cites it: 国办公开办函〔2021〕30号. */
export interface CitedNumber extends TextRange {
  readonly issuer: string;
  readonly year: number;
  readonly number: number;
  /** in the brackets that document numbers have */
  readonly hexagonal: boolean;
  /** the document whose number it is */
  readonly document?: OfficialDocument;
}

/** What a text cites, with number and name that belong together. */
export interface CitationsOfText {
  readonly folded: FoldedText;
  readonly citations: readonly Citation[];
}

export interface Citation {
  readonly name?: CitedName;
  readonly number?: CitedNumber;
  /** a number stands beside the name that is of no central office: a local document's */
  readonly local: boolean;
}

const number = /([[({<《])(20\d\d)年?[\])}>》]第?(\d{1,4})号/g;
/** No issuer's name is longer. */
const longestIssuer = 16;
const centralIssuer = /国(?:办|发|务院)\p{Script=Han}{0,8}$/u;

/** Issuer, year and number of a document as its number is printed. */
const printed = /^(\p{Script=Han}+)\[(\d{4})\](\d+)号$/u;

function documentWith(issuer: string, year: number, serial: number): OfficialDocument | undefined {
  return citedDocuments().find(({ document }) => {
    const [, whose, when, which] = printed.exec(fold(document.number)) ?? [];
    return whose === issuer && Number(when) === year && Number(which) === serial;
  })?.document;
}

type AnyNumber = TextRange & { readonly central?: CitedNumber };

function numbersIn(original: string, folded: FoldedText): readonly AnyNumber[] {
  const { text } = folded;
  return [...text.matchAll(number)].map((match): AnyNumber => {
    const [whole, open = '', year = '', serial = ''] = match;
    const end = match.index + whole.length;
    const before = text.slice(Math.max(0, match.index - longestIssuer), match.index);
    const issuer = centralIssuer.exec(before)?.[0];
    if (issuer === undefined) return { start: match.index, end };
    const start = match.index - issuer.length;
    const written = folded.range(start, end);
    const document = documentWith(issuer, Number(year), Number(serial));
    return {
      start,
      end,
      central: {
        start,
        end,
        issuer,
        year: Number(year),
        number: Number(serial),
        hexagonal: open === '[' && /〔.*〕/.test(original.slice(written.start, written.end)),
        ...(document ? { document } : {}),
      },
    };
  });
}

/** No title is longer. */
const longestTitle = 90;

function quotedAround(text: string, name: TextRange): TextRange | undefined {
  let depth = 0;
  let start: number | undefined;
  for (let at = name.start - 1; at >= Math.max(0, name.start - longestTitle); at -= 1) {
    const mark = text.charAt(at);
    if (mark === '》') break;
    if (mark === '《') {
      depth += 1;
      start = at + 1;
    }
  }
  if (start === undefined) return undefined;
  for (let at = name.end; at < Math.min(text.length, name.end + longestTitle); at += 1) {
    const mark = text.charAt(at);
    if (mark === '《') depth += 1;
    if (mark === '》') depth -= 1;
    if (depth === 0) return { start, end: at };
  }
  return undefined;
}

function namesIn(text: string): readonly CitedName[] {
  const found: CitedName[] = [];
  for (const { document, names } of citedDocuments()) {
    for (const name of names) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const stretch = { start: at, end: at + name.length };
        const isTaken = found.some(
          (other) => other.start < stretch.end && stretch.start < other.end,
        );
        if (isTaken) continue;
        const quoted = quotedAround(text, stretch);
        found.push({ document, ...stretch, ...(quoted ? { quoted } : {}) });
      }
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** What may stand between a name and the number that follows it. */
const between =
  /^(?:\(试行\))?[》>"']*(?:的?通知)?[》>"']*(?:[([]以下简称[^()[\]]{1,16}[)\]])?[,]?[([《<]?(?:文号:?|即)?$/;
/** And between a number and the name that it introduces. */
const introducing = /^[)\]]?(?:文件|文|号文)?(?:印发的?|下发的?)?[,:]?[(]?《[^》]{0,60}$/;

/** Finds the central documents that a text cites. */
export function citationsIn(original: string): CitationsOfText {
  const folded = foldWithPlaces(original);
  const { text } = folded;
  const numbers = numbersIn(original, folded);
  const names = namesIn(text).filter(({ document }) => document !== regulationsOnDisclosure);
  const used = new Set<AnyNumber>();
  const ofNames = names.map((name): Citation => {
    const partner =
      numbers.find((each) => {
        const gap = each.start >= name.end ? text.slice(name.end, each.start) : undefined;
        return gap !== undefined && between.test(gap);
      }) ??
      numbers.find(
        (each) => each.end <= name.start && introducing.test(text.slice(each.end, name.start)),
      );
    if (!partner || used.has(partner)) return { name, local: false };
    used.add(partner);
    return partner.central
      ? { name, number: partner.central, local: false }
      : { name, local: true };
  });
  const alone = numbers.flatMap((each): readonly Citation[] =>
    each.central && !used.has(each) ? [{ number: each.central, local: false }] : [],
  );
  return { folded, citations: [...ofNames, ...alone] };
}

const decreeBehind = /^[》>"']*\([^()]{0,12}?(?:国务院|国)令?第?(\d{3})号令?[^()]*\)/;
const decreeBefore = /(?:国务院|国)令?第?(\d{3})号令?[^《》。,;]{0,8}《?$/;
/** Who tells the history of the regulations names their older numbers too. */
const history = /修订|修正|废止|原|20(?:07|08|19)年/;

/** Finds a decree's number beside the regulations' name that is not theirs. */
export function wrongDecreeIn(
  original: string,
): { readonly range: TextRange; readonly now: string } | undefined {
  const { text, range } = foldWithPlaces(original);
  const now = /\d+/.exec(regulationsOnDisclosure.number)?.[0] ?? '';
  if (text.includes(`第${now}号`) || text.includes(`令${now}号`)) return undefined;
  for (const { document, start, end } of namesIn(text)) {
    if (document !== regulationsOnDisclosure) continue;
    const behind = text.slice(end, end + 60);
    const before = text.slice(Math.max(0, start - 40), start);
    const found = [
      { match: decreeBehind.exec(behind), from: end },
      { match: decreeBefore.exec(before), from: Math.max(0, start - 40) },
    ].find(({ match }) => match !== null);
    if (!found?.match || history.test(found.match[0])) continue;
    const [whole, digits = ''] = found.match;
    const at = found.from + found.match.index + whole.indexOf(digits);
    return { range: range(at, at + digits.length), now };
  }
  return undefined;
}
