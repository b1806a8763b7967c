import { fold } from '../../report/text/fold';
import { bodyOf, isEmpty } from '../../facts/chapters/body';
import { headingPlace } from '../../facts/chapters/chapter-places';
import { defineRule } from '../rule';

const duties: readonly { readonly name: string; readonly words: RegExp }[] = [
  { name: '工作考核', words: /考核|考评|绩效评估/ },
  // How satisfied those are who were served is no judgement of the public on disclosure.
  { name: '社会评议', words: /评议|(?:社会|群众|公众)评价/ },
  { name: '责任追究', words: /责任追究|追究责任|追责|问责|追究.{0,12}责任/ },
];

export const governmentDuties = defineRule({
  id: 'government-duties',
  basis: ['S10'],
  severity: 'warning',
  words: {
    zh: {
      name: '考核、评议和追责',
      why: '各级人民政府的年度报告还要写工作考核、社会评议和责任追究结果情况，没有发生的也要说明。依据：《政府信息公开条例》第五十条第一款第（四）项。',
      messages: { missing: '人民政府的年度报告没有写到：{duties}。' },
    },
    en: {
      name: 'Assessment, review and accountability',
      why: "A people's government also reports the results of 工作考核, 社会评议 and 责任追究, and says so where there were none (条例 article 50).",
      messages: { missing: "This people's government does not report {duties}." },
    },
  },
  *look({ report }) {
    if (report.publisher?.kind !== 'government') return;
    const overview = report.chapters.find(
      (chapter) => chapter.id === 'overview' && !isEmpty(report, chapter),
    );
    if (!overview) return;
    // Its place is under 监督保障, but whoever reports it elsewhere has reported it.
    const text = report.chapters
      .flatMap((chapter) => bodyOf(report, chapter))
      .map((body) => fold(body.text))
      .join('\n');
    const missing = duties.filter(({ words }) => !words.test(text));
    if (missing.length === 0) return;
    yield {
      is: 'wrong',
      code: 'missing',
      at: [headingPlace(overview)],
      data: { duties: missing.map(({ name }) => name) },
    };
  },
});
