import type { Facts } from '../../facts/facts';
import { fold } from '../../report/text/fold';
import { formOf } from '../../schema/editions';
import { headingPlace } from '../../facts/chapters/chapter-places';
import { proseFacts } from '../../facts/prose-facts';
import { feeElements, isFeeDue } from '../../facts/statements/fee';
import type { FeeElement, FeeReport } from '../../facts/statements/fee';
import { sentencePlace } from '../../facts/statements/places';
import { defineRule } from '../rule';
import type { Fix } from '../rule';

/** A chapter that holds no more than this is empty, which is said elsewhere. */
const nothing =
  /^(?:本(?:年度?|单位|机关|部门|局))?(?:暂|均)?(?:无|没有)(?:其他)?(?:事项|情况|内容)?[。.]?$/;

const names: Readonly<Record<FeeElement, string>> = {
  notices: '收费通知件数',
  charged: '通知总金额',
  collected: '实际收取总金额',
};

/** Offers the sentence after what the chapter says so far, before signature and date. */
function offer({ chapter, sentences }: FeeReport, sentence: string): readonly Fix[] {
  const after = sentences.at(-1)?.paragraph ?? chapter.heading.paragraph.index;
  return [{ kind: 'offer', edits: [{ do: 'insert-paragraph', after, text: sentence }] }];
}

function isReportedElsewhere(facts: Facts): boolean {
  return facts.sentences.some(
    ({ chapter, text }) =>
      chapter !== undefined && chapter !== 'other' && fold(text).includes('信息处理费'),
  );
}

export const feeReport = defineRule({
  id: 'fee-report',
  basis: ['section 3'],
  severity: 'warning',
  words: {
    zh: {
      name: '未报告信息处理费',
      why: '按国办函〔2020〕109号，信息处理费收取情况写入年度报告，通行做法是写在第六部分，一般包括发出收费通知的件数和总金额、实际收取的总金额。没有收取的也应写明。',
      messages: {
        absent: '第六部分没有报告信息处理费收取情况；没有收取的，也请写明。',
        partly: '信息处理费一般还要写明{missing}。',
        unfilled: '已有信息处理费一句，尚未填写数字；没有收取的，写明未收取信息处理费。',
      },
    },
    en: {
      name: 'Fee not reported',
      why: 'By 国办函〔2020〕109号 what was collected as 信息处理费 goes into the report, in practice into chapter six: how many notices were sent, the sum they asked for, the sum that came in. Where there was none, it says so.',
      messages: {
        absent:
          'Chapter six does not report the 信息处理费; where there was none, it should say so.',
        partly: 'Of the 信息处理费 a report usually also gives {missing}.',
        unfilled:
          'The sentence on the 信息处理费 has no figures yet; where there was none, it should say so.',
      },
    },
  },
  *look(subject) {
    const { report, facts } = subject;
    const found = proseFacts(subject).feeReport;
    const fee = formOf(report.expectedEdition).processingFee;
    if (!found || !fee || !isFeeDue(report)) return;
    const text = found.sentences.map((sentence) => fold(sentence.text)).join('');
    if (nothing.test(text)) return;
    const place = headingPlace(found.chapter);
    const [first] = found.onFee;
    if (found.unfilled) {
      yield { is: 'wrong', code: 'unfilled', at: [sentencePlace(found.unfilled)] };
    } else if (found.none) {
      yield { is: 'held', at: sentencePlace(found.none) };
    } else if (!first || found.elements.size === 0) {
      if (isReportedElsewhere(facts)) return;
      yield { is: 'wrong', code: 'absent', at: [place], fixes: offer(found, fee.sentence) };
    } else {
      const missing = feeElements.filter((element) => !found.elements.has(element));
      if (missing.length === 0) {
        yield { is: 'held', at: sentencePlace(first) };
        return;
      }
      yield {
        is: 'wrong',
        code: 'partly',
        severity: 'info',
        at: [sentencePlace(first)],
        data: { missing: missing.map((element) => names[element]) },
        fixes: offer(found, fee.sentence),
      };
    }
  },
});
