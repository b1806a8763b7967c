import type { DataCell, FormatFault, FormTable } from '../../report/model';
import { unitOf } from '../../schema/labels';
import {
  cellNames,
  cellPlace,
  isNegative,
  isObsolete,
  primaryTables,
} from '../../facts/cell-places';
import { defineRule } from '../rule';
import type { Fix } from '../rule';

/** With these the value is beyond doubt; a unit of money may mean another value, decimals a choice. */
const harmless: ReadonlySet<FormatFault> = new Set([
  'full-width',
  'space',
  'separator',
  'leading-zero',
  'spelled-sign',
]);

function fixesOf(cell: DataCell, value: number, faults: readonly FormatFault[]): readonly Fix[] {
  if (cell.figure === 'amount' && faults.includes('unit')) return [];
  if (cell.figure === 'amount' && faults.includes('decimals')) return [];
  const isSafe = faults.every((fault) => harmless.has(fault) || fault === 'unit');
  const edit = {
    do: 'set-cell',
    cell: cell.address,
    was: cell.raw,
    now: String(value),
  } as const;
  return [{ kind: isSafe ? 'safe' : 'offer', edits: [edit] }];
}

/** In a column in 万元 another unit changes the value, which `fee-unit` tells. */
function isMoneyInYuan({ form }: FormTable, { row, column, raw, state }: DataCell): boolean {
  const hasUnit = state.is === 'number' && state.format.includes('unit');
  const unit = unitOf(form, row, column);
  return unit !== undefined && hasUnit && !raw.trim().endsWith(unit);
}

export const numberFormat = defineRule({
  id: 'number-format',
  basis: ['V05', 'V07', 'V08', 'V09', 'V11'],
  severity: 'warning',
  words: {
    zh: {
      name: '数字写法不规范',
      why: '表中数字用半角阿拉伯数字，不加空格、千分号、单位，不以0开头。官方没有明文，这是推断。',
      messages: {
        'full-width': '用了全角数字“{text}”。',
        space: '数字中间有空格：“{text}”。',
        separator: '用了千分号：“{text}”。',
        unit: '带了单位：“{text}”。',
        'leading-zero': '数字以0开头：“{text}”。',
        'spelled-sign': '应写成正负数，现为“{text}”。',
        decimals: '小数位数过多：“{text}”。',
        note: '在{value}旁边写了“{note}”，按{value}核对；说明请写在正文里。',
        'spelled-number': '用了汉字数字“{text}”。',
      },
    },
    en: {
      name: 'Figure written otherwise',
      why: 'Figures are plain digits: no full-width forms, spaces, separators, units or leading zeros. No official sentence says so: an inference.',
      messages: {
        'full-width': 'Has full-width digits: {text}.',
        space: 'Has a space within its figure: {text}.',
        separator: 'Has separators: {text}.',
        unit: 'Has a unit: {text}.',
        'leading-zero': 'Begins with 0: {text}.',
        'spelled-sign': 'Should be a signed figure, not {text}.',
        decimals: 'Has too many decimals: {text}.',
        note: 'Has “{note}” beside {value}: it was taken for {value}. Explain in the text.',
        'spelled-number': 'Spelled in characters: {text}.',
      },
    },
  },
  *look({ report }) {
    for (const table of primaryTables(report)) {
      if (isObsolete(report, table)) continue;
      for (const cell of table.cells) {
        if (cell.state.is !== 'number' || isNegative(cell)) continue;
        const { value, format } = cell.state;
        const { note } = cell.state;
        const code = note === undefined ? format[0] : 'note';
        if (code === undefined || isMoneyInYuan(table, cell)) continue;
        const fixes = fixesOf(cell, value, format);
        yield {
          is: 'wrong',
          code,
          ...(code === 'note' ? { severity: 'info' } : {}),
          at: [cellPlace(table, cell)],
          data: {
            ...cellNames(table, cell),
            ...(note === undefined ? { text: cell.raw.trim() } : { value, note }),
          },
          actual: cell.raw,
          expected: String(value),
          ...(fixes.length > 0 ? { fixes } : {}),
        };
      }
    }
  },
});
