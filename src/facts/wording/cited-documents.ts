import type { TextRange } from '../../report/text/prose';
import { fold } from '../../report/text/fold';
import { citedDocuments, regulationsOnDisclosure } from '../../schema/documents';
import type { OfficialDocument } from '../../schema/form';
import { isSubsequence } from '../../report/text/subsequence';
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
  /** the document whose number it would be with another issuer, where its own is garbled */
  readonly meant?: OfficialDocument;
}

/** What a text cites, with number and name that belong together. */
export interface CitationsOfText {
  readonly folded: FoldedText;
  readonly citations: readonly Citation[];
  /** the numbers of other documents, of local ones too */
  readonly others: readonly CitedNumber[];
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
const anyIssuer = /\p{Script=Han}{1,12}$/u;
const centralIssuer = /国(?:办|发|务院)\p{Script=Han}{0,8}$/u;

/** Issuer, year and number of a document as its number is printed. */
const printed = /^(\p{Script=Han}+)\[(\d{4})\](\d+)号$/u;

function documentWith(issuer: string, year: number, serial: number): OfficialDocument | undefined {
  return citedDocuments().find(({ document }) => {
    const [, whose, when, which] = printed.exec(fold(document.number)) ?? [];
    return whose === issuer && Number(when) === year && Number(which) === serial;
  })?.document;
}

/** `square`: in square brackets of any kind, the right one among them */
type AnyNumber = CitedNumber & { readonly isCentral: boolean; readonly square: boolean };

function numbersIn(original: string, folded: FoldedText): readonly AnyNumber[] {
  const { text } = folded;
  return [...text.matchAll(number)].map((match): AnyNumber => {
    const [whole, open = '', written = '', serial = ''] = match;
    const [year, own] = [Number(written), Number(serial)];
    const end = match.index + whole.length;
    const before = text.slice(Math.max(0, match.index - longestIssuer), match.index);
    const central = centralIssuer.exec(before)?.[0];
    const document = documentWith(central ?? '', year, own);
    const meant = document ? undefined : garbledFor(before, year, own);
    const issuer = meant?.issuer ?? central ?? anyIssuer.exec(before)?.[0] ?? '';
    const start = match.index - issuer.length;
    const place = folded.range(start, end);
    return {
      start,
      end,
      issuer,
      year,
      number: own,
      hexagonal: open === '[' && /〔.*〕/.test(original.slice(place.start, place.end)),
      square: open === '[',
      isCentral: central !== undefined || meant !== undefined,
      ...(document ? { document } : {}),
      ...(meant ? { meant: meant.document } : {}),
    };
  });
}

/** Of an issuer's characters so many may be others, so that it still can be no other body's. */
const mostOther = 2;

/** 临政公开办函 is a local office. */
const localIssuer = /[政府委省市州县区旗]/;

/** The document of this year and number whose issuer stands garbled in front: 过半公开办函. */
function garbledFor(
  before: string,
  year: number,
  serial: number,
): { readonly issuer: string; readonly document: OfficialDocument } | undefined {
  for (const { document } of citedDocuments()) {
    const [, whose = '', when, which] = printed.exec(fold(document.number)) ?? [];
    if (Number(when) !== year || Number(which) !== serial || whose.length <= 2 * mostOther)
      continue;
    const issuer = [whose.length, whose.length - 1, whose.length + 1]
      .map((length) => before.slice(-length))
      .find((written) => resembles(written, whose));
    if (issuer !== undefined) return { issuer, document };
  }
  return undefined;
}

/** Whether an issuer is another one with a few characters wrong, left out or too many. */
function resembles(written: string, whose: string): boolean {
  if (!/^\p{Script=Han}+$/u.test(written)) return false;
  if (written.length === whose.length) {
    const other = Array.from(written).filter((one, at) => one !== whose.charAt(at));
    return other.length <= mostOther && !other.some((one) => localIssuer.test(one));
  }
  return written.length < whose.length
    ? isSubsequence(written, whose)
    : isSubsequence(whose, written);
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

/** An article, a court's case or a house may have a year in round brackets too. */
function isNumberOf({ issuer, square }: AnyNumber): boolean {
  return issuer !== '' && (square || /[发函办字规文政府通令]$/.test(issuer));
}

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
    return partner.isCentral ? { name, number: partner, local: false } : { name, local: true };
  });
  const alone = numbers.flatMap((each): readonly Citation[] =>
    each.isCentral && !used.has(each) ? [{ number: each, local: false }] : [],
  );
  const others = numbers.filter((each) => !each.document && !each.meant && isNumberOf(each));
  return { folded, citations: [...ofNames, ...alone], others };
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
