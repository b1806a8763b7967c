import { valueOf } from '../../facts/relations/relations';
import { cellPlace, primaryTables } from '../../facts/cell-places';
import { proseFacts } from '../../facts/prose-facts';
import { sentencePlace } from '../../facts/statements/places';
import { nameOfRow } from '../../schema/terms/figures';
import { defineRule } from '../rule';

export const feeUnpaidWithoutNotice = defineRule({
  id: 'fee-unpaid-without-notice',
  basis: ['X01'],
  severity: 'warning',
  words: {
    zh: {
      name: '有逾期未缴费却没有收费通知',
      why: '申请人逾期不缴费，是因为先收到了收费通知。表三有这种情形，第六部分就应报告发出的收费通知。通知也可能是上一年发出的，请核对。依据：表三（六）2的名称和国办函〔2020〕109号。',
      messages: {
        unreported: '表三“{label}”“总计”为{count}，第六部分却没有写发出过收费通知，请核对。',
      },
    },
    en: {
      name: 'Unpaid fee without a notice',
      why: 'Who does not pay in time was sent a notice first. Where table 3 has such a case, chapter six should report the notice; it may have been sent the year before. Source: the label of table 3, （六）2, and 国办函〔2020〕109号.',
      messages: {
        unreported:
          'In table 3, {label}, 总计 has {count}, yet chapter six reports no notice: check.',
      },
    },
  },
  *look(subject) {
    const { report } = subject;
    const table = primaryTables(report).find(({ id }) => id === 'applications');
    const cell = table?.cell('other.feeUnpaid', 'total');
    const count = valueOf(cell);
    if (!table || !cell || count === undefined || count <= 0) return;
    const found = proseFacts(subject).feeReport;
    const sentence = found?.none ?? found?.onFee[0];
    // A chapter that says nothing of the fee is told so already.
    if (!found || !sentence) return;
    if (found.notices.some(({ quantity }) => quantity.value > 0)) {
      yield { is: 'held', at: sentencePlace(sentence) };
      return;
    }
    yield {
      is: 'wrong',
      code: 'unreported',
      at: [sentencePlace(sentence), cellPlace(table, cell)],
      data: { count, label: nameOfRow(cell.row) },
    };
  },
});
