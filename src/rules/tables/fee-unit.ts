import { fold } from '../../report/text/fold';
import type { DataCell, FormTable, FoundLabel, Place, Report } from '../../report/model';
import { cellPlace } from '../../facts/cell-places';
import { chargesIn } from '../../facts/charges';
import { defineRule } from '../rule';

/** A label that asks for decimals, as some offices add it. */
const asksForDecimals = /保留([1-6一二两三四五六])位小数/;

/** Where a label asks for decimals, a figure of this size without any was hardly meant in 万元. */
const largeWholeAmount = 100;

function columnLabelOf(table: FormTable, cell: DataCell): FoundLabel | undefined {
  return table.labels.find(({ row, column }) => row === undefined && column === cell.column);
}

function ignoresDecimals(table: FormTable, cell: DataCell, value: number): boolean {
  const label = columnLabelOf(table, cell);
  const isAsked = label !== undefined && asksForDecimals.test(fold(label.text));
  return (
    isAsked && value >= largeWholeAmount && !cell.raw.includes('.') && !cell.raw.includes('．')
  );
}

/** Whether the text gives the very same figure in 元, in a sentence on charges. */
function isYuanInText(report: Report, value: number): boolean {
  const asYuan = new RegExp(`(?<![\\d.])${String(value).replace('.', '\\.')}元`);
  return report.chapters.some(({ prose }) =>
    prose.some(({ text }) =>
      fold(text)
        .split(/[。;]/)
        .some(
          (sentence) => sentence.includes('事业性收费') && asYuan.test(sentence.replace(/,/g, '')),
        ),
    ),
  );
}

function labelPlace(label: FoundLabel | undefined): readonly Place[] {
  return label ? [{ table: 'disclosure', cell: label.address }] : [];
}

export const feeUnit = defineRule({
  id: 'fee-unit',
  basis: ['V06'],
  severity: 'warning',
  words: {
    zh: {
      name: '收费金额疑似以元为单位',
      why: '“本年收费金额”以万元为单位，1元是0.0001万元。把元数直接填入会大一万倍。依据：表二栏目名称“（单位：万元）”。',
      messages: {
        decimals:
          '表头要求保留小数，这里填的却是整数{text}，像是以元为单位，请核对是否应为{expected}万元。',
        yuan: '正文写的是{text}元，表中以万元为单位也填了{text}，请核对是否应为{expected}万元。',
        unit: '这一栏以万元为单位，填的是“{text}”，请换算。',
      },
    },
    en: {
      name: 'Fee seems to be in 元',
      why: '本年收费金额 is in 万元: 1 元 is 0.0001. A sum in 元 put in unchanged is ten thousand times too large. Source: the label （单位：万元） of table 2.',
      messages: {
        decimals:
          'The header asks for decimals, yet the cell says {text}, as if in 元. Should it be {expected} 万元?',
        yuan: 'The text says {text} 元 and the cell, in 万元, says {text} too. Should it be {expected} 万元?',
        unit: 'The column is in 万元, the cell says {text}: convert it.',
      },
    },
  },
  *look({ report }) {
    const { table, cell } = chargesIn(report) ?? {};
    if (!table || cell?.state.is !== 'number' || cell.state.value <= 0) return;
    const { value, format } = cell.state;
    const inYuan = format.includes('unit') && !fold(cell.raw).endsWith('万元');
    const code = inYuan
      ? 'unit'
      : isYuanInText(report, value)
        ? 'yuan'
        : ignoresDecimals(table, cell, value)
          ? 'decimals'
          : undefined;
    if (code === undefined) return;
    const expected = String(value / 10000);
    yield {
      is: 'wrong',
      code,
      at: [cellPlace(table, cell)],
      data: { text: cell.raw.trim(), expected },
      actual: cell.raw,
      expected,
      ...(code === 'decimals' ? { restsOn: labelPlace(columnLabelOf(table, cell)) } : {}),
      fixes: [
        {
          kind: 'offer',
          edits: [{ do: 'set-cell', cell: cell.address, was: cell.raw, now: expected }],
        },
      ],
    };
  },
});
