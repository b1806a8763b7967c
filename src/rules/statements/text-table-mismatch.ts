import type { Report } from '../../report/model';
import { writeLike } from '../../report/text/numerals';
import type { TableId } from '../../schema/form';
import { cellPlace } from '../../facts/cell-places';
import { claimsOf } from '../prose/claims';
import type { Claim } from '../prose/claims';
import { compare, comparedStatements } from '../prose/compare';
import type { ComparedStatement } from '../prose/compare';
import { clausePlace } from '../prose/places';
import type { Statement } from '../prose/statements';
import { defineRule } from '../rule';
import type { Fix, Verdict } from '../rule';

type Code = TableId | `${TableId}-several` | 'none' | 'all-done' | 'upheld';

/** Writes the table's figure over the text's, in the same kind of numerals. */
function rewrite({ sentence, clause, quantity }: Statement, value: number): readonly Fix[] {
  const end = quantity.start + quantity.numeral.length;
  const range = clause.range(quantity.start, end);
  const was = sentence.text.slice(range.start - sentence.start, range.end - sentence.start);
  const now = writeLike(value, was);
  if (now === undefined) return [];
  const { paragraph } = sentence;
  return [{ kind: 'offer', edits: [{ do: 'set-text', paragraph, ...range, was, now }] }];
}

function* judgeStatement({ statement, comparison }: ComparedStatement): Iterable<Verdict<Code>> {
  const { phrase, quantity, sentence, clause } = statement;
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
  const [expected] = comparison.values;
  if (expected === undefined) return;
  const isClear = comparison.values.length === 1;
  const fixes = isClear ? rewrite(statement, expected) : [];
  yield {
    is: 'wrong',
    code: isClear ? phrase.table : `${phrase.table}-several`,
    ...(phrase.exact ? {} : { severity: 'warning' as const }),
    at: [place, ...cells],
    data: {
      text: quantity.raw,
      words: place.text ?? '',
      label: phrase.label,
      table: expected,
      values: comparison.values.map(String),
    },
    actual: String(quantity.value),
    expected: String(expected),
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

function* judgeClaim(report: Report, claim: Claim): Iterable<Verdict<Code>> {
  const { phrase, sentence, clause } = claim;
  const comparison = compare(report, phrase.table, 0, [phrase.zero]);
  const place = clausePlace(sentence, clause);
  if (comparison?.is === 'fits') yield { is: 'held', at: place };
  if (comparison?.is !== 'differs') return;
  const [value] = comparison.values;
  if (value === undefined) return;
  const code =
    phrase.basis === 'T05' ? 'all-done' : phrase.id.endsWith('-upheld') ? 'upheld' : 'none';
  const cells = comparison.cells
    .filter(({ state }) => state.is === 'number' && state.value !== 0)
    .map((cell) => cellPlace(comparison.table, cell));
  yield {
    is: 'wrong',
    code,
    ...(phrase.exact ? {} : { severity: 'warning' as const }),
    at: [place, ...cells],
    data: { words: place.text ?? '', label: phrase.label, table: value },
    actual: '0',
    expected: String(value),
  };
}

export const textTableMismatch = defineRule({
  id: 'text-table-mismatch',
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
        disclosure: '正文写“{words}”，表二“{label}”为{table}。',
        applications: '正文写“{words}”，表三“{label}”为{table}。',
        reviewAndLitigation: '正文写“{words}”，表四“{label}”为{table}。',
        'disclosure-several': '正文写“{words}”，表二“{label}”为{table}，请核对。',
        'applications-several':
          '正文写“{words}”，按表三各种口径应为{values}（“{label}”为{table}），请核对。',
        'reviewAndLitigation-several':
          '正文写“{words}”，按表四各种口径应为{values}（“{label}”为{table}），请核对。',
        none: '正文写“{words}”，表中“{label}”却为{table}。',
        'all-done': '正文写“{words}”，表三却有{table}件结转下年度继续办理，请核对。',
        upheld: '正文写“{words}”，表四却有{table}件不是“结果维持”。',
      },
    },
    en: {
      name: 'Text and table differ',
      why: 'Text and table speak of the same thing, so their figures must agree. Compared is only what is clearly of this year, this body and this count; where words can mean several figures, one that fits is enough. Source: a report must agree with itself; no official sentence says so.',
      messages: {
        disclosure: 'The text says “{words}”; table 2 has {table} for {label}.',
        applications: 'The text says “{words}”; table 3 has {table} for {label}.',
        reviewAndLitigation: 'The text says “{words}”; table 4 has {table} for {label}.',
        'disclosure-several': 'The text says “{words}”; table 2 has {table} for {label}: check.',
        'applications-several':
          'The text says “{words}”; by table 3 it could be {values} ({label}: {table}): check.',
        'reviewAndLitigation-several':
          'The text says “{words}”; by table 4 it could be {values} ({label}: {table}): check.',
        none: 'The text says “{words}”; the table has {table} for {label}.',
        'all-done': 'The text says “{words}”; table 3 carries {table} forward to next year: check.',
        upheld: 'The text says “{words}”; in table 4, {table} did not end with 结果维持.',
      },
    },
  },
  *look({ report }) {
    for (const compared of comparedStatements(report)) yield* judgeStatement(compared);
    for (const claim of claimsOf(report)) yield* judgeClaim(report, claim);
  },
});
