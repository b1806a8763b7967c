import { lastYearOf } from '../../facts/last-year';
import { proseFacts } from '../../facts/prose-facts';
import type { Change } from '../../facts/statements/changes';
import { expectedChange } from '../../facts/statements/expected-change';
import type { Frame } from '../../facts/statements/frame';
import { judgeYearChange } from '../../facts/statements/judged-year-changes';
import type { YearsRead } from '../../facts/statements/judged-year-changes';
import { clausePlace } from '../../facts/statements/places';
import { yearChangesIn } from '../../facts/statements/year-changes';
import type { YearChange } from '../../facts/statements/year-changes';
import { defineRule } from '../rule';
import type { Datum, Fix, Verdict } from '../rule';

const kinds = ['count', 'share', 'times'] as const;
type Kind = (typeof kinds)[number];
/** So many meanings of the words are told, the likeliest first. */
const mostMeanings = 3;

type Code = Kind | `${Kind}OfYears` | 'unclear';

function kindOf({ quantity }: Frame): Kind {
  return quantity.unit === '倍' ? 'times' : quantity.unit === '%' ? 'share' : 'count';
}

/** What is said of every change that does not fit. */
function dataOf(
  frame: Frame,
  now: number,
  before: number,
  expected: string,
): Readonly<Record<string, Datum>> {
  return {
    words: clausePlace(frame.sentence, frame.clause).text ?? '',
    text: frame.quantity.raw,
    before,
    now,
    way: now >= before ? '+' : '-',
    expected: expected.replace('-', ''),
  };
}

function judgeInSentence({ frame, now, before, direction }: Change): Verdict<Code> {
  const place = clausePlace(frame.sentence, frame.clause);
  const { value } = now.quantity;
  const expected = expectedChange(frame, direction, value, before);
  if (expected === undefined) return { is: 'held', at: place };
  return {
    is: 'wrong',
    code: kindOf(frame),
    at: [place],
    data: dataOf(frame, value, before, expected),
    actual: String(frame.quantity.value),
    expected: expected.replace('-', ''),
  };
}

/** The figure written in place of the stated one, where the words name but one and go the same way. */
function offersFor({ frame, direction }: YearChange, read: readonly YearsRead[]): readonly Fix[] {
  const [first, ...others] = read;
  const { sentence, clause, quantity } = frame;
  const range = clause.range(quantity.start, quantity.start + quantity.numeral.length);
  const was = sentence.text.slice(range.start - sentence.start, range.end - sentence.start);
  if (!first || others.length > 0 || !/^\d+(?:\.\d+)?$/.test(was)) return [];
  const isUp = first.now >= first.before;
  if (direction !== 'times' && isUp !== (direction === 'up')) return [];
  const { paragraph } = sentence;
  return [
    { kind: 'offer', edits: [{ do: 'set-text', paragraph, ...range, was, now: first.expected }] },
  ];
}

function wrongOfYears(
  change: YearChange,
  read: readonly [YearsRead, ...YearsRead[]],
  lastYear: number,
): Verdict<Code> {
  const { frame } = change;
  const [{ name, now, before, expected }, ...others] = read;
  const fixes = offersFor(change, read);
  return {
    is: 'wrong',
    code: others.length > 0 ? 'unclear' : `${kindOf(frame)}OfYears`,
    at: [clausePlace(frame.sentence, frame.clause)],
    data: {
      ...dataOf(frame, now, before, expected),
      year: lastYear,
      name,
      ...(others.length > 0 && {
        changes: read
          .slice(0, mostMeanings)
          .map((one) => `${one.name} ${String(one.before)}→${String(one.now)}`),
      }),
    },
    actual: String(frame.quantity.value),
    expected: expected.replace('-', ''),
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

export const growthRate = defineRule<Code>({
  id: 'growth-rate',
  basis: ['Y04'],
  severity: 'warning',
  words: {
    zh: {
      name: '增减数与所列数字不符',
      why: '一句话里写了本年和上年的数字，又写增减多少、增长或下降百分之几，三者应当相符；给出上年报告时，没有写上年数字的同比与两份报告的表格核对，一种读法对得上就不提示。百分比按所写的位数四舍五入。依据：同一报告前后一致的要求，官方格式没有明文。',
      messages: {
        count: '正文“{words}”中的{text}，由{before}到{now}应为{way}{expected}，请核对。',
        share: '正文“{words}”中的{text}，由{before}到{now}应为{way}{expected}%，请核对。',
        times: '正文“{words}”中的{text}，由{before}到{now}是{expected}倍，请核对。',
        countOfYears:
          '正文“{words}”中的{text}：{name}由{year}年报告的{before}到本年的{now}，应为{way}{expected}，请核对。',
        shareOfYears:
          '正文“{words}”中的{text}：{name}由{year}年报告的{before}到本年的{now}，应为{way}{expected}%，请核对。',
        timesOfYears:
          '正文“{words}”中的{text}：{name}由{year}年报告的{before}到本年的{now}，是{expected}倍，请核对。',
        unclear:
          '正文“{words}”中的{text}，与{year}年报告比较都对不上（上年→本年）：{changes}，请核对。',
      },
    },
    en: {
      name: 'Change does not fit its figures',
      why: 'Where a sentence gives the figure of this year and of the last, the change it states must be the one between them; where last year’s report is given, a change whose earlier figure the sentence leaves out is held against the tables of both, and one reading that fits is enough. Percent are rounded to the digits shown. Source: a report must agree with itself; no official sentence says so.',
      messages: {
        count:
          'The text says {text} in “{words}”; from {before} to {now} is {way}{expected}: check.',
        share:
          'The text says {text} in “{words}”; from {before} to {now} is {way}{expected}%: check.',
        times: 'The text says {text} in “{words}”; {now} is {expected} times {before}: check.',
        countOfYears:
          'The text says {text} in “{words}”; {name} went from {before} in the report of {year} to {now}, which is {way}{expected}: check.',
        shareOfYears:
          'The text says {text} in “{words}”; {name} went from {before} in the report of {year} to {now}, which is {way}{expected}%: check.',
        timesOfYears:
          'The text says {text} in “{words}”; {name} went from {before} in the report of {year} to {now}, which is {expected} times: check.',
        unclear:
          'The text says {text} in “{words}”; nothing that it may mean fits the report of {year} (last year → this year): {changes}. Check.',
      },
    },
  },
  *look(subject) {
    const { tables } = subject.facts;
    const last = lastYearOf(subject);
    for (const read of proseFacts(subject).statements) {
      const held = new Set<Frame>();
      for (const change of last ? yearChangesIn(read) : []) {
        const judged = last && judgeYearChange(change, tables, last.facts.tables);
        if (!judged) continue;
        const { frame } = change;
        held.add(frame);
        yield judged.is === 'fits'
          ? { is: 'held', at: clausePlace(frame.sentence, frame.clause) }
          : wrongOfYears(change, judged.read, last.year);
      }
      // Both reports say more than an earlier figure that was only worked out.
      for (const change of read.changes) {
        if (!held.has(change.frame)) yield judgeInSentence(change);
      }
    }
  },
});
