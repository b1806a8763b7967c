import type { Facts, Subject } from '../../facts/facts';
import { proseFacts } from '../../facts/prose-facts';
import { fold } from '../../report/text/fold';
import type { FormTable, FoundLabel } from '../../report/model';
import type { Sentence } from '../../report/text/prose';
import { isFeeDue } from '../../facts/statements/fee';
import { isObsolete, primaryTables } from '../../facts/cell-places';
import { defineRule } from '../rule';
import type { Edit, Wrong } from '../rule';
import { rangePlace } from '../../facts/wording/paragraphs';
import type { WrittenParagraph } from '../../facts/wording/paragraphs';
import { definitionIn, findResidue } from '../../facts/wording/residue';

type Code = 'instruction' | 'placeholder' | 'definition';

/** What a paragraph that was an instruction leaves over. */
const nothing = /^[\s，。：:；;、]*$/;

function removal(
  { index: paragraph, text, begins }: WrittenParagraph,
  start: number,
  end: number,
): Edit {
  const rest = text.slice(0, start) + text.slice(end);
  return nothing.test(rest) && !begins
    ? { do: 'remove-paragraph', paragraph, was: text }
    : { do: 'set-text', paragraph, start, end, was: text.slice(start, end), now: '' };
}

function* inText(facts: Facts, fee: Sentence | undefined): Iterable<Wrong<Code>> {
  for (const written of facts.paragraphs) {
    const isOfFee = (at: number): boolean =>
      fee?.paragraph === written.index && fee.start <= at && at < fee.end;
    for (const { kind, start, end } of findResidue(written.text)) {
      // Of what the sentence on fees lacks its own rule tells.
      if (kind === 'placeholder' && isOfFee(start)) continue;
      const found = written.text.slice(start, end);
      const place = rangePlace(written, start, end);
      // A sign alone tells nobody where it stands.
      const around = written.text.slice(Math.max(0, start - 8), end + 8).trim();
      yield {
        is: 'wrong',
        code: kind,
        at: [kind === 'placeholder' ? { ...place, text: around } : place],
        data: { text: found },
        actual: found,
        ...(kind === 'instruction'
          ? { fixes: [{ kind: 'offer', edits: [removal(written, start, end)] }] }
          : {}),
      };
    }
  }
}

function unfilledFeeOf(subject: Subject): Sentence | undefined {
  return isFeeDue(subject.report) ? proseFacts(subject).feeReport?.unfilled : undefined;
}

function* inLabel(table: FormTable, found: FoundLabel): Iterable<Wrong<Code>> {
  const { label, text, verdict, address, row, column } = found;
  // The official label of some rows has a bracket of its own.
  if (verdict.is === 'exact') return;
  const definition = definitionIn(text);
  if (!definition || fold(label.text).includes(fold(text))) return;
  const written = text.slice(definition.start, definition.end);
  if (fold(label.text).includes(fold(written))) return;
  const edit: Edit = { do: 'set-cell', cell: address, was: text, now: label.text };
  yield {
    is: 'wrong',
    code: 'definition',
    at: [
      {
        ...(table.chapter === undefined ? {} : { chapter: table.chapter }),
        table: table.id,
        ...(row === undefined ? {} : { row }),
        ...(column === undefined ? {} : { column }),
        text,
        cell: address,
      },
    ],
    data: { text: written },
    actual: text,
    expected: label.text,
    fixes: [{ kind: 'offer', edits: [edit] }],
  };
}

export const templateResidue = defineRule<Code>({
  id: 'template-residue',
  basis: ['S21'],
  severity: 'error',
  words: {
    zh: {
      name: '模板文字未删',
      why: '模板中的填写说明、占位符号和栏目解释不是年报的内容，公布前应删去或填实。官方没有明文，这是推断。',
      messages: {
        instruction: '这是模板的填写说明：“{text}”。',
        placeholder: '占位符号“{text}”还没有填写。',
        definition: '表格栏目里留有模板的解释：“{text}”。',
      },
    },
    en: {
      name: 'Text of the template',
      why: 'Instructions, placeholders and definitions of the template are no part of a report. No official sentence says so: an inference.',
      messages: {
        instruction: 'This is an instruction of the template: {text}',
        placeholder: 'The placeholder {text} has not been filled in.',
        definition: 'A label holds a definition of the template: {text}',
      },
    },
  },
  *look(subject) {
    const { report, facts } = subject;
    yield* inText(facts, unfilledFeeOf(subject));
    for (const table of primaryTables(report)) {
      if (isObsolete(report, table)) continue;
      for (const label of table.labels) yield* inLabel(table, label);
    }
  },
});
