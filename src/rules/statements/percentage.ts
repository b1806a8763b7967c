import type { Subject } from '../../facts/facts';
import { proseFacts } from '../../facts/prose-facts';
import { sentencesToRead } from '../../facts/statements/quantities';
import type { Quantity } from '../../report/text/quantities';
import type { Frame } from '../../facts/statements/frame';
import { decimalsOf, fit, rounded } from '../../facts/statements/rounding';
import { clausePlace } from '../../facts/statements/places';
import { judgedShares } from '../../facts/statements/judged-shares';
import type { Ratio } from '../../facts/statements/judged-shares';
import { defineRule } from '../rule';
import type { Fix, Wrong } from '../rule';

/** The share written in place of the stated one, where that is plain digits. */
function rewrite({ sentence, clause, quantity }: Frame, now: string): readonly Fix[] {
  const range = clause.range(quantity.start, quantity.start + quantity.numeral.length);
  const was = sentence.text.slice(range.start - sentence.start, range.end - sentence.start);
  if (!/^\d+(?:\.\d+)?$/.test(was)) return [];
  const { paragraph } = sentence;
  return [{ kind: 'offer', edits: [{ do: 'set-text', paragraph, ...range, was, now }] }];
}

/** A figure with its row and column where it is a table's. */
function said({ value, name = '' }: Ratio['part']): string {
  return `${name}${String(value)}`;
}

type Code = 'differs' | 'rounding' | 'above';

/** What a share or rate stands behind; of a growth or a target reached it may be any. */
const boundedBefore =
  /(?:率|占比|比例|比重|满意度|覆盖面|占[^，。；]{0,20})(?:均|都|也|已|高)?(?:为|达到|达|是|超过|约|：)?$/;
const unbounded =
  /增长|增幅|增速|增加|提高|提升|上升|同比|环比|比上年|较上年|完成率|执行率|使用率|利用率|点击率|回报率|负债率|收益率|增值率|任务|计划|目标|指标|预算/;

/** Shares and rates of more than all there is. */
function* aboveAll(subject: Subject, told: ReadonlySet<Quantity>): Iterable<Wrong<Code>> {
  const { quantitiesIn } = proseFacts(subject);
  for (const sentence of sentencesToRead(subject.facts.sentences)) {
    for (const clause of sentence.clauses) {
      for (const quantity of quantitiesIn(clause)) {
        const { unit, value, start, raw } = quantity;
        if (unit !== '%' || value <= 100 || told.has(quantity)) continue;
        const before = clause.text.slice(0, start);
        if (!boundedBefore.test(before) || unbounded.test(before)) continue;
        const place = clausePlace(sentence, clause);
        yield {
          is: 'wrong',
          code: 'above',
          at: [place],
          data: { words: place.text ?? '', text: raw },
          actual: String(value),
        };
      }
    }
  }
}

export const percentage = defineRule<Code>({
  id: 'percentage',
  basis: ['T08'],
  severity: 'warning',
  words: {
    zh: {
      name: '百分比不符',
      why: '句中的百分比应当等于部分除以整体，按所写的位数四舍五入，比率和占比不超过100%。整体先看同一句话，再看表三的总数，有一个对得上就不提示。依据：同一报告前后一致的要求，官方格式没有明文。',
      messages: {
        differs: '正文“{words}”中的{text}，按{part}占{whole}计算应为{expected}%。',
        rounding: '正文“{words}”中的{text}，按{part}占{whole}计算，四舍五入为{expected}%。',
        above: '“{words}”：比率和占比不会超过100%，写的是{text}。',
      },
    },
    en: {
      name: 'Percentage does not fit',
      why: 'A percentage must be its part divided by its whole, rounded to the digits shown, and at most 100. The whole is looked for in the sentence, then in table 3; one that fits is enough. Source: a report must agree with itself; no official sentence says so.',
      messages: {
        differs: 'The text says {text} in “{words}”; {part} of {whole} are {expected}%.',
        rounding: 'The text says {text} in “{words}”; {part} of {whole}, rounded, are {expected}%.',
        above: 'A rate or share is at most 100%; “{words}” says {text}.',
      },
    },
  },
  *look(subject) {
    const all = judgedShares(subject.facts.tables, proseFacts(subject).statements);
    const told = new Set<Quantity>();
    for (const { share, ratios, isClear } of all) {
      const { sentence, clause, quantity } = share.frame;
      const digits = decimalsOf(quantity.numeral);
      const place = clausePlace(sentence, clause);
      const fits = ratios.map(({ part, whole }) =>
        fit(quantity.value, part.value, whole.value, digits),
      );
      if (fits.includes('fits')) {
        yield { is: 'held', at: place };
        continue;
      }
      const close = fits.indexOf('close');
      const ratio = ratios[Math.max(close, 0)];
      if (ratio === undefined) continue;
      told.add(quantity);
      const expected = rounded(ratio.part.value, ratio.whole.value, digits);
      const fixes = close >= 0 || isClear ? rewrite(share.frame, expected) : [];
      yield {
        is: 'wrong',
        code: close >= 0 ? 'rounding' : 'differs',
        ...(close >= 0 ? { severity: 'info' as const } : {}),
        at: [place],
        data: {
          words: place.text ?? '',
          text: quantity.raw,
          part: share.part ? share.part.quantity.raw : said(ratio.part),
          whole: said(ratio.whole),
          expected,
        },
        actual: String(quantity.value),
        expected,
        ...(fixes.length > 0 ? { fixes } : {}),
      };
    }
    yield* aboveAll(subject, told);
  },
});
