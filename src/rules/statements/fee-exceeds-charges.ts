import { valueOf } from '../../facts/relations/relations';
import { cellPlace, primaryTables } from '../../facts/cell-places';
import { proseFacts } from '../../facts/prose-facts';
import { amountsOf, inYuan, isCharged, isCollected } from '../../facts/statements/fee';
import { clausePlace } from '../../facts/statements/places';
import { defineRule } from '../rule';

/** What a table in 万元 may have lost by rounding to the decimals it shows. */
function roundingOf(raw: string): number {
  const decimals = /[.．](.+)$/.exec(raw.trim())?.[1]?.length ?? 0;
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
}

export const feeExceedsCharges = defineRule({
  id: 'fee-exceeds-charges',
  basis: ['X02'],
  severity: 'warning',
  words: {
    zh: {
      name: '信息处理费多于行政事业性收费',
      why: '信息处理费是行政事业性收费的一种，收取的数额不应超过表二的行政事业性收费（注意表二以万元为单位）。部门的收费也可能由其他机关收取，所以对部门只作提醒。依据：国办函〔2020〕109号。',
      messages: {
        exceeds:
          '第六部分写收取{text}，即{fee}万元，超过表二“行政事业性收费”“本年收费金额”的{table}万元，请核对。',
        notified: '第六部分写实际收取{text}，多于收费通知的总金额{asked}，请核对。',
      },
    },
    en: {
      name: 'Fee exceeds all charges',
      why: 'The 信息处理费 is one of the 行政事业性收费, so it cannot exceed the figure in table 2, which is in 万元. For a department it may be collected by another body, so it is only a hint there. Source: 国办函〔2020〕109号.',
      messages: {
        exceeds:
          'Chapter six says {text} came in, {fee} in 万元, more than the {table} 万元 of 行政事业性收费, 本年收费金额 in table 2: check.',
        notified:
          'Chapter six says {text} came in, more than the {asked} that notices asked for: check.',
      },
    },
  },
  *look(subject) {
    const { report } = subject;
    const { feeReport, statements } = proseFacts(subject);
    const onFee = new Set(feeReport?.onFee);
    const amounts = statements.filter(({ sentence }) => onFee.has(sentence)).flatMap(amountsOf);
    const collected = amounts.find(isCollected);
    const asked = amounts.find(isCharged);
    const yuan = collected && inYuan(collected);
    if (!collected || yuan === undefined) return;
    const place = clausePlace(collected.sentence, collected.clause);
    const most = asked && inYuan(asked);
    if (asked && most !== undefined && yuan > most) {
      yield {
        is: 'wrong',
        code: 'notified',
        at: [place, clausePlace(asked.sentence, asked.clause)],
        data: { text: collected.quantity.raw, asked: asked.quantity.raw },
        actual: String(yuan),
        expected: String(most),
      };
      return;
    }
    const table = primaryTables(report).find(
      ({ id, edition }) => id === 'disclosure' && edition === '2021',
    );
    const cell = table?.cell('fees', 'amount');
    const charges = valueOf(cell);
    if (!table || !cell || charges === undefined) return;
    const fee = Number((yuan / 10_000).toFixed(6));
    if (fee <= charges + roundingOf(cell.raw) + 1e-9) {
      yield { is: 'held', at: place };
      return;
    }
    yield {
      is: 'wrong',
      code: 'exceeds',
      ...(report.publisher?.kind === 'government' ? {} : { severity: 'info' as const }),
      at: [place, cellPlace(table, cell)],
      data: { text: collected.quantity.raw, fee, table: charges },
      actual: String(fee),
      expected: String(charges),
    };
  },
});
