import type { Subject } from '../../facts/facts';
import { defineRule } from '../rule';
import type { Edit, Fix, Wrong } from '../rule';
import { yearClaims } from '../../facts/wording/year-claims';
import type { ClaimKind, YearClaim } from '../../facts/wording/year-claims';

type Code = ClaimKind | 'only-title';

const chineseDigits = '〇一二三四五六七八九';
/** Full-width digits begin here. */
const wideZero = '０'.charCodeAt(0);

/** A year in the digits of another. */
function writeYear(year: number, example: string): string {
  const digits = String(year);
  if (/\d/.test(example)) return digits;
  return digits.replace(/\d/g, (digit) =>
    /[０-９]/.test(example)
      ? String.fromCharCode(wideZero + Number(digit))
      : chineseDigits.charAt(Number(digit)),
  );
}

function fixesOf({ figures }: YearClaim, year: number): readonly Fix[] {
  const edits = figures.map(({ paragraph, start, text }): Edit => ({
    do: 'set-text',
    paragraph,
    start,
    end: start + text.length,
    was: text,
    now: writeYear(year, text),
  }));
  return edits.length === 0 ? [] : [{ kind: 'offer', edits }];
}

function wrongOf(
  code: Code,
  claim: YearClaim,
  year: number,
  others: readonly YearClaim[] = [],
): Wrong<Code> {
  return {
    is: 'wrong',
    code,
    // A sentence may speak of another year with reason.
    ...(code === 'text' ? { severity: 'warning' } : {}),
    at: [claim.place, ...others.map(({ place }) => place)],
    data: { found: claim.year, year },
    actual: String(claim.year),
    expected: String(year),
    fixes: fixesOf(claim, year),
  };
}

/** The year that everything but the title names; undefined where anything agrees with the title. */
function yearBesideTitle(
  titles: readonly YearClaim[],
  others: readonly YearClaim[],
): number | undefined {
  const [first] = others;
  const agree = first !== undefined && others.every(({ year }) => year === first.year);
  const isFirm = others.some(({ kind }) => kind !== 'text');
  return agree && isFirm && others.length > 1 && titles.length === 1 ? first.year : undefined;
}

function* look(subject: Subject): Iterable<Wrong<Code>> {
  const { year } = subject.report;
  if (year === undefined) return;
  const claims = yearClaims(subject);
  const titles = claims.filter(({ kind }) => kind === 'title');
  const others = claims.filter(({ kind }) => kind !== 'title');
  const [title] = titles;
  const beside = yearBesideTitle(titles, others);
  if (title?.year === year && beside !== undefined && beside !== year) {
    yield wrongOf('only-title', title, beside, others);
    return;
  }
  for (const claim of claims) {
    if (claim.year !== year) yield wrongOf(claim.kind, claim, year);
  }
}

export const yearMismatch = defineRule<Code>({
  id: 'year-mismatch',
  // A sentence may be about another year with good reason.
  class: 'explain',
  basis: ['P08'],
  severity: 'error',
  words: {
    zh: {
      name: '年份不一致',
      why: '标题、前言、统计期限和各章标题应是同一年度；正文以其他年份开头的句子，除与上年比较等情形外，多是沿用旧稿。官方没有明文，这是推断。',
      messages: {
        title: '标题写的是{found}年，本报告是{year}年度。',
        'only-title': '标题写的是{found}年，统计期限和正文都是{year}年。',
        period: '统计期限是{found}年，与报告年度{year}年不一致。',
        preamble: '前言写的是{found}年，与报告年度{year}年不一致。',
        heading: '章标题写的是{found}年，与报告年度{year}年不一致。',
        text: '这句话说的是{found}年，报告年度是{year}年，请核对是否为旧稿。',
      },
    },
    en: {
      name: 'Years differ',
      why: 'Title, preamble, period and headings name one year. A sentence that begins with another year, comparisons apart, is mostly left from an older report. No official sentence says so: an inference.',
      messages: {
        title: 'The title says {found}; the report is for {year}.',
        'only-title': 'The title says {found}; period and text say {year}.',
        period: 'The period lies in {found}; the report is for {year}.',
        preamble: 'The preamble says {found}; the report is for {year}.',
        heading: 'The heading says {found}; the report is for {year}.',
        text: 'The sentence is about {found}; the report is for {year}. Is it from an older one?',
      },
    },
  },
  look,
});
