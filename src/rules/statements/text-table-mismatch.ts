import { proseFacts } from '../../facts/prose-facts';
import type { Claim } from '../../facts/statements/claims';
import type { Frame } from '../../facts/statements/frame';
import { writeLike } from '../../report/text/numerals';
import type { TableId } from '../../schema/form';
import { nameOfColumn, nameOfRow } from '../../schema/terms/figures';
import { cellPlace } from '../../facts/cell-places';
import { channelSums, valueIn } from '../../facts/statements/compare';
import type { ChannelSum, ComparedFrame, Tables } from '../../facts/statements/compare';
import { clausePlace } from '../../facts/statements/places';
import { defineRule } from '../rule';
import type { Fix, Verdict } from '../rule';

type Code = TableId | `${TableId}-several` | 'bound' | 'channels' | Claim['says'];

/** Writes the table's figure over the text's, in the same kind of numerals. */
function rewrite({ sentence, clause, quantity }: Frame, value: number): readonly Fix[] {
  const end = quantity.start + quantity.numeral.length;
  const range = clause.range(quantity.start, end);
  const was = sentence.text.slice(range.start - sentence.start, range.end - sentence.start);
  const now = quantity.approximate ? undefined : writeLike(value, was);
  if (now === undefined) return [];
  const { paragraph } = sentence;
  return [{ kind: 'offer', edits: [{ do: 'set-text', paragraph, ...range, was, now }] }];
}

const tableNames: Readonly<Record<TableId, string>> = {
  disclosure: '表二',
  applications: '表三',
  reviewAndLitigation: '表四',
};

function* judgeFrame({ frame, comparison }: ComparedFrame): Iterable<Verdict<Code>> {
  const { quantity, sentence, clause } = frame;
  const place = clausePlace(sentence, clause);
  if (comparison.is === 'fits') {
    yield { is: 'held', at: place };
    return;
  }
  const cells = comparison.cells.map((cell) => cellPlace(comparison.table, cell));
  if (comparison.is === 'unreadable') {
    yield { is: 'unsure', at: place, because: cells };
    return;
  }
  const { held, isBound, measure } = comparison;
  const [first] = held;
  if (first === undefined) return;
  const isClear = held.length === 1 && !isBound;
  const fixes = isClear && quantity.unit !== '元' ? rewrite(frame, first.value) : [];
  yield {
    is: 'wrong',
    code: isBound ? 'bound' : isClear ? measure.table : `${measure.table}-several`,
    ...(measure.exact && !isBound ? {} : { severity: 'warning' as const }),
    at: [place, ...cells],
    data: {
      text: quantity.raw,
      words: place.text ?? '',
      name: tableNames[measure.table],
      label: first.name,
      table: first.value,
      values: held.map(({ name, value }) => `${name}${String(value)}`),
    },
    actual: String(quantity.value),
    expected: String(first.value),
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

function* judgeChannels({ frames, sum, comparison }: ChannelSum): Iterable<Verdict<Code>> {
  const [first, ...others] = frames.map(({ sentence, clause }) => clausePlace(sentence, clause));
  if (!first || comparison.is !== 'differs') return;
  const { held } = comparison;
  const cells = comparison.cells.map((cell) => cellPlace(comparison.table, cell));
  yield {
    is: 'wrong',
    code: 'channels',
    severity: 'warning',
    at: [first, ...others, ...cells],
    data: {
      parts: frames.map(({ clause }) => `“${clause.text}”`),
      sum,
      values: held.map(({ name, value }) => `${name}${String(value)}`),
    },
    actual: String(sum),
    expected: String(held[0]?.value ?? ''),
  };
}

function* judgeClaim(tables: Tables, claim: Claim): Iterable<Verdict<Code>> {
  const { says, sentence, clause, exact } = claim;
  const read = valueIn(tables, claim.table, claim.zero);
  const place = clausePlace(sentence, clause);
  if (read?.value === undefined) return;
  if (read.value === 0) {
    yield { is: 'held', at: place };
    return;
  }
  const against = read.cells.filter(({ state }) => state.is === 'number' && state.value !== 0);
  yield {
    is: 'wrong',
    code: says,
    ...(exact ? {} : { severity: 'warning' as const }),
    at: [place, ...against.map((cell) => cellPlace(read.table, cell))],
    data: {
      words: place.text ?? '',
      name: tableNames[claim.table],
      label: claim.name,
      table: read.value,
      values: against.map(({ row, column, raw }) => {
        return `“${nameOfRow(row)}”“${nameOfColumn(column)}”${raw.trim()}`;
      }),
    },
    actual: '0',
    expected: String(read.value),
  };
}

export const textTableMismatch = defineRule({
  id: 'text-table-mismatch',
  // A sentence may count otherwise than the table, which its body alone knows.
  class: 'explain',
  basis: [
    'T01',
    'T02',
    'T03',
    'T04',
    'T05',
    'T06',
    'T09',
    'T10',
    'T11',
    'T12',
    'T13',
    'T14',
    'T15',
  ],
  severity: 'error',
  words: {
    zh: {
      name: '正文与表格数字不一致',
      why: '正文和表格说的是同一件事，数字应当一致。只比较明确说的是本年度、本机关、同一口径的数字；一句话有几种理解时，有一种对得上就不提示。依据：同一报告前后一致的要求，官方格式没有明文。',
      messages: {
        disclosure: '正文“{words}”中的{text}，表二{label}为{table}。',
        applications: '正文“{words}”中的{text}，表三{label}为{table}。',
        reviewAndLitigation: '正文“{words}”中的{text}，表四{label}为{table}。',
        'disclosure-several': '正文“{words}”中的{text}与表二的数字都不同：{values}，请核对。',
        'applications-several': '正文“{words}”中的{text}与表三的数字都不同：{values}，请核对。',
        'reviewAndLitigation-several':
          '正文“{words}”中的{text}与表四的数字都不同：{values}，请核对。',
        bound: '正文“{words}”中的{text}是一部分，却多于{name}{label}的{table}，请核对。',
        channels: '正文写{parts}，合计{sum}，与表三的数字都不同：{values}，请核对。',
        none: '正文写“{words}”，{name}{label}却为{table}。',
        'all-done': '正文写“{words}”，表三{label}却为{table}，请核对。',
        upheld: '正文写“{words}”，表四却有{values}。',
        only: '正文写“{words}”，{name}却有{values}，请核对。',
      },
    },
    en: {
      name: 'Text and table differ',
      why: 'Text and table speak of the same thing, so their figures must agree. Compared is only what is clearly of this year, this body and this count; where words can mean several figures, one that fits is enough. Source: a report must agree with itself; no official sentence says so.',
      messages: {
        disclosure: 'The text says {text} in “{words}”; table 2 has {table} for {label}.',
        applications: 'The text says {text} in “{words}”; table 3 has {table} for {label}.',
        reviewAndLitigation: 'The text says {text} in “{words}”; table 4 has {table} for {label}.',
        'disclosure-several':
          'The text says {text} in “{words}”; no figure of table 2 agrees: {values}. Check.',
        'applications-several':
          'The text says {text} in “{words}”; no figure of table 3 agrees: {values}. Check.',
        'reviewAndLitigation-several':
          'The text says {text} in “{words}”; no figure of table 4 agrees: {values}. Check.',
        bound:
          'The text says {text} in “{words}”, a part, yet more than {name}{label}, {table}: check.',
        channels:
          'The text says {parts}, {sum} in all; no figure of table 3 agrees: {values}. Check.',
        none: 'The text says “{words}”; {name}{label} has {table}.',
        'all-done': 'The text says “{words}”; in table 3, {label} has {table}: check.',
        upheld: 'The text says “{words}”; table 4 has {values}.',
        only: 'The text says “{words}”; {name} has {values}: check.',
      },
    },
  },
  *look(subject) {
    const { tables } = subject.facts;
    const { statements, comparedFrames } = proseFacts(subject);
    for (const each of comparedFrames) yield* judgeFrame(each);
    for (const sum of channelSums(tables, statements)) yield* judgeChannels(sum);
    for (const { claims } of statements) {
      for (const claim of claims) yield* judgeClaim(tables, claim);
    }
  },
});
