import type { Subject } from '../facts';
import { proseFacts } from '../prose-facts';
import { framesAsOf } from '../statements';
import { compare } from '../statements/compare';
import { readPeriod } from '../../report/identity/period';
import { findReportYears, findYears } from '../../report/identity/years';
import type { NamedYear } from '../../report/identity/years';
import type { Sentence } from '../../report/text/prose';
import type { Place } from '../../report/model';
import { rangePlace } from './paragraphs';

export type ClaimKind = 'title' | 'period' | 'preamble' | 'heading' | 'text';

/** A place that says which year the report is about. */
export interface YearClaim {
  readonly kind: ClaimKind;
  readonly year: number;
  readonly place: Place;
  /** the figures of the year in the paragraph, each with its text */
  readonly figures: readonly {
    readonly paragraph: number;
    readonly start: number;
    readonly text: string;
  }[];
}

/** A sentence of these words speaks of another year on purpose. */
const otherTime =
  /上年|去年|上一年|前年|同比|环比|相比|较|比|十[二三四五]五|以来|截[至止]|成立|组建|设立|印发|修订|施行|实施|将|拟|计划|继续|下一步|预算|决算|年初|规划|目标|结转|历年|整改|问题|考核结果/;

/** And one of these even in a preamble, whose titles of documents say 印发. */
const otherTimeInPreamble = /上年|去年|同比|修订|施行/;

function speaksOf(time: RegExp, text: string): boolean {
  return time.test(text.replace(/《[^《》]{0,90}》|《[^》]{0,90}》/g, ''));
}

/** A slip of the key or a sentence left from an earlier report is no further off. */
const furthest = 3;

function textAt({ facts }: Subject, index: number): string {
  return facts.paragraphAt(index)?.text ?? '';
}

function claimAt(
  { facts }: Subject,
  kind: ClaimKind,
  paragraph: number,
  offset: number,
  named: NamedYear,
): readonly YearClaim[] {
  const written = facts.paragraphAt(paragraph);
  if (!written) return [];
  const start = offset + named.start;
  return [
    {
      kind,
      year: named.year,
      place: rangePlace(written, start, offset + named.end),
      figures: [{ paragraph, start, text: named.figures }],
    },
  ];
}

function titleClaims(subject: Subject): readonly YearClaim[] {
  const { title } = subject.report;
  if (title?.year === undefined) return [];
  const { paragraph, range, year, text } = title;
  const written = textAt(subject, paragraph).slice(range.start, range.end);
  const named = findYears(written);
  if (named.length > 0) {
    return named.flatMap((each) => claimAt(subject, 'title', paragraph, range.start, each));
  }
  return [{ kind: 'title', year, place: { text, paragraph, range }, figures: [] }];
}

function periodClaims(subject: Subject): readonly YearClaim[] {
  const { period } = subject.report;
  if (period?.from === undefined || period.from.year !== period.to?.year) return [];
  const { text, paragraph, range, from } = period;
  const read = readPeriod(text);
  const ends = read ? [read.from, read.to].filter(({ namesYear }) => namesYear) : [];
  return [
    {
      kind: 'period',
      year: from.year,
      place: { text, paragraph, range },
      figures: ends.map(({ start }) => ({
        paragraph,
        start: range.start + start,
        text: text.slice(start, start + 4),
      })),
    },
  ];
}

function headingClaims(subject: Subject): readonly YearClaim[] {
  return subject.report.chapters.flatMap(({ heading: { paragraph, start, end } }) =>
    findYears(paragraph.text.slice(start, end)).flatMap((named) =>
      claimAt(subject, 'heading', paragraph.index, start, named),
    ),
  );
}

function preambleClaims(subject: Subject): readonly YearClaim[] {
  const title = subject.report.title?.paragraph;
  return subject.facts.sentences
    .filter(({ chapter, paragraph, text }) => {
      return chapter === undefined && paragraph !== title && !speaksOf(otherTimeInPreamble, text);
    })
    .flatMap(({ paragraph, start, text }) =>
      findReportYears(text)
        // 《某局2022年政府信息公开工作年度报告》 may be last year's.
        .filter((named) => !/《[^》]*$/.test(text.slice(0, named.start)))
        .flatMap((named) => claimAt(subject, 'preamble', paragraph, start, named)),
    );
}

/** The figures are this year's tables', though the sentence names another year. */
function statesOurFigures(subject: Subject, sentence: Sentence, named: number): boolean {
  const { report, facts } = subject;
  const frames = framesAsOf(report, sentence, named, proseFacts(subject).quantitiesIn).filter(
    ({ quantity }) => quantity.value > 0,
  );
  if (frames.some(({ left }) => left.changes.size > 0)) return false;
  const judged = frames.flatMap((frame) => compare(facts.tables, frame) ?? []);
  return judged.length > 0 && judged.every(({ is }) => is === 'fits');
}

/** 截至2024年12月底 is as much a year as 2024年. */
const upTo = /截[至止]到?(?=20\d\d年12月)/;

const subjects = /^\s*(?:[，,]|期间|我|本|全[省市州县区镇乡]|共|累计|新收|收到|受理|发出|未|没有)/;

/** 本单位2024年度通过网站公开信息 speaks of the year as its own, whatever stands behind it. */
const ownBody = /^(?:我|本)(?:单位|机关|部门|街道|中心|[局委办厅处院镇乡区县市省旗州])$/;
const ownWork =
  /^\s*(?:[，,]\s*)?(?:主动|公开|发布|通过|依托|共|累计|新收|收到|受理|办理|办结|答复|未|没有|政府信息公开|围绕|认真|严格|坚持|积极)/;

function isOwnYearBehind(
  { report }: Subject,
  { text }: Sentence,
  { start, end }: NamedYear,
): boolean {
  const lead = text.slice(0, start).trim();
  const isOwn = ownBody.test(lead) || (lead !== '' && lead === report.publisher?.name);
  return isOwn && ownWork.test(text.slice(end));
}

/** 通过网站公开 is the work of a year, 通过验收 is what came to pass in one. */
const throughChannels = /^\s*通过[^，。；]{0,24}(?:网站|平台|公众号|渠道|方式|栏目|专栏)/;

function isSubjectOf({ report }: Subject, { text }: Sentence, { start, end }: NamedYear): boolean {
  const behind = text.slice(end);
  const publisher = report.publisher?.name;
  return (
    /^在?$/.test(text.slice(0, start)) &&
    (subjects.test(behind) ||
      throughChannels.test(behind) ||
      (publisher !== undefined && behind.trimStart().startsWith(publisher)))
  );
}

function textClaims(subject: Subject): readonly YearClaim[] {
  const { sentences } = subject.facts;
  return sentences.flatMap((sentence, at) => {
    const { chapter, paragraph, start, text } = sentence;
    if (chapter === undefined || chapter === 'problems') return [];
    if (speaksOf(otherTime, text.replace(upTo, ''))) return [];
    const [named, ...others] = findYears(text);
    if (!named) return [];
    const { year = 0 } = subject.report;
    const isFirst = /^(?:截[至止]到?|在|到)?$/.test(text.slice(0, named.start).trim());
    const isStale =
      isFirst && named.year !== year && statesOurFigures(subject, sentence, named.year);
    const isOwn =
      isSubjectOf(subject, sentence, named) || isOwnYearBehind(subject, sentence, named);
    if (!isStale && !isOwn) return [];
    // 2022年……。2023年……。 tells how things came about.
    const isHistory =
      named.year !== year &&
      (others.some((other) => other.year === year) ||
        sentences
          .slice(at + 1)
          .some(
            (later) =>
              later.paragraph === paragraph &&
              findYears(later.text).some((one) => one.year === year),
          ));
    if (isHistory || Math.abs(named.year - year) > furthest) return [];
    return claimAt(subject, 'text', paragraph, start, named);
  });
}

/** The places that say which year a report is about, in this order of weight. */
export function yearClaims(subject: Subject): readonly YearClaim[] {
  return [
    ...titleClaims(subject),
    ...periodClaims(subject),
    ...preambleClaims(subject),
    ...headingClaims(subject),
    ...textClaims(subject),
  ];
}
