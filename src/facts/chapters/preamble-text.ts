import { fold } from '../../report/text/fold';
import { sentencesIn } from './body';

/** What says why and from what the report is made; folded. */
const basis: readonly RegExp[] = [
  /(?:根据|依据|按照|遵照).{0,240}(?:编制|编写|撰写|制作|形成|制定|公布|发布)(?:了|而成|完成|的)?.{0,24}(?:年度报告|年报|报告)/,
  /(?:本|该|此)(?:年度)?(?:报告|年报)(?:系|是)?(?:依据|根据|按照|遵照)/,
  /(?:根据|依据|按照).{0,240}现将.{0,80}(?:报告|公布|汇报|公开)如下/,
  /现(?:公布|发布|向社会公布).{0,60}年度报告/,
];

const period =
  /(?:统计|数据)(?:的)?(?:统计)?(?:期限|时限|时间|期间|周期|截止)|(?:期限|时限)(?:为|是|自|从):?20\d\d年/;

const parts =
  /(?:全文|报告|年报|内容).{0,16}(?:包括|由|分为|共分|包含|涵盖).{0,240}(?:部分|总体情况|方面内容|项内容)/;

/** Where to get the report and whom to ask. */
const access =
  /电子版|(?:可|登录|登陆|欢迎).{0,60}(?:查阅|下载|查看)|(?:疑问|疑义|意见|建议).{0,16}联系|联系(?:电话|地址|方式|人)|邮(?:政)?编(?:码)?|^(?:电话|地址|传真|邮箱|电子邮箱)/;

function isPreambleSentence(sentence: string): boolean {
  const folded = fold(sentence);
  return [...basis, period, parts].some((pattern) => pattern.test(folded));
}

/** No preamble's paragraph is longer. */
const longest = 2000;

/** Whether a paragraph tells the report's legal basis, period or parts. */
export function tellsPreamble(text: string): boolean {
  return sentencesIn(text.slice(0, longest)).some(isPreambleSentence);
}

/** Whether a paragraph tells nothing but the report's basis, period, parts and where to get it. */
export function isOnlyPreamble(text: string): boolean {
  return (
    text.length <= longest &&
    sentencesIn(text).every(
      (sentence) => isPreambleSentence(sentence) || access.test(fold(sentence)),
    )
  );
}
