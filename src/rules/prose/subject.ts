import type { Publisher } from '../../report/model';
import { isSubsequence } from '../../report/text/subsequence';

/** Words for bodies below, beside or above the one that reports. */
const otherBodies =
  /各[^，。；、]{0,4}(?:部门|单位)|各(?:乡镇?|镇|街道|县|区|市|级|地|股室|科室|委办局|局)|本级|[局委办厅]机关|所属|下属|下级|下设|二级机构|直属|基层单位|乡镇(?:街道|办)|镇街|街镇|县区|区县|市直|区直|县直|有关部门|相关部门|牵头单位|全省|全国|(?<!结)转办|移送|转交/;

const bodyName =
  /(?:分局|局(?![面限部势])|委员会|厅|办公室|街道(?!办)|办事处|乡(?![镇村])|镇(?!街)|大队|支队|公司|学校|大学|医院|管委会|法院|检察院|政府(?!信息|网|门户|文件|采购|公报|工作|规章|数据|规范|职能))/g;

/** A government reports for its whole area. */
const wholeArea = /全[省市州县区旗镇乡]各级(?:行政机关|政府机关|机关|政府)/g;

/** Where the name of a body may begin. */
const opening = /[省市区县州旗盟我本]/;

/** Whether the name that ends at an offset is the publisher's own, in full or shortened. */
function isOwn(text: string, end: number, publisher: Publisher | undefined): boolean {
  for (let start = Math.max(0, end - 24); start < end - 1; start += 1) {
    const candidate = text.slice(start, end);
    if (/^[我本]/.test(candidate) && candidate.length <= 5) return true;
    if (!publisher || candidate.length < 3) continue;
    if (publisher.name.includes(candidate)) return true;
    if (opening.test(candidate.charAt(0)) && isSubsequence(candidate, publisher.name)) return true;
  }
  return false;
}

/** Whether a sentence speaks of another body than the one that reports, or of its parts. */
export function namesOtherBody(text: string, publisher: Publisher | undefined): boolean {
  const named = publisher ? text.replaceAll(publisher.name, '本机关') : text;
  const rest = publisher?.kind === 'government' ? named.replace(wholeArea, '') : named;
  if (otherBodies.test(rest)) return true;
  for (const { index, 0: suffix } of rest.matchAll(bodyName)) {
    if (!isOwn(rest, index + suffix.length, publisher)) return true;
  }
  return false;
}
