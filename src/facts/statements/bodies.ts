import { isSubsequence } from '../../report/text/subsequence';
import type { Publisher } from '../../report/model';

/** What the names of bodies end with. */
const suffixes =
  /(?:分局|局(?![面限部势])|委员会|厅|办公室|办公厅|街道办事处|街道|办事处|乡(?![镇村])|镇(?!街)|大队|支队|公司|学校|大学|医院|管委会|检察院|综合办|党政办|政府办(?![公理结])|政府(?!信息|网|门户|文件|采购|公报|工作|规章|数据|规范|职能|系统|部门))/g;

/** A body that a text names. */
export interface NamedBody {
  readonly start: number;
  readonly end: number;
  /** the one that reports, in full or shortened */
  readonly own: boolean;
}

/** No body's name is longer. */
const longestName = 24;

const opening = /[省市区县州旗盟我本全]/;

function ownStart(text: string, end: number, { name }: Publisher): number | undefined {
  for (let start = Math.max(0, end - longestName); start < end - 1; start += 1) {
    const candidate = text.slice(start, end);
    if (/^[我本全]/.test(candidate) && candidate.length <= 5) return start;
    const isFirst = start === 0 || !/\p{Script=Han}/u.test(text.charAt(start - 1));
    // 街道综合办 is an office of 某街道办事处.
    if (isFirst && name.includes(candidate.slice(0, 2)) && candidate.length <= 8) return start;
    if (candidate.length < 3 && !isFirst) continue;
    // 区政府办 speaks for its government.
    const office = /^(.*政府)办(?:公[室厅])?$/.exec(candidate)?.[1];
    if (office !== undefined && isSubsequence(office, name)) return start;
    // 人民政府 of 乙县人民政府 is in the name, too.
    if (name.includes(candidate)) {
      return /[省市县区旗州]/.test(text.charAt(start - 1)) ? undefined : start;
    }
    const mayBegin =
      isFirst || opening.test(candidate.charAt(0)) || name.includes(candidate.slice(0, 2));
    if (mayBegin && isSubsequence(candidate, name)) return start;
  }
  return undefined;
}

/** The bodies that a text names, in order; of another's name only where it ends. */
export function bodiesIn(text: string, publisher: Publisher | undefined): readonly NamedBody[] {
  const found: NamedBody[] = [];
  for (const { index, 0: suffix } of text.matchAll(suffixes)) {
    const end = index + suffix.length;
    const start = publisher ? ownStart(text, end, publisher) : undefined;
    found.push(start === undefined ? { start: index, end, own: false } : { start, end, own: true });
  }
  return found;
}

/** Whether a body reports for its whole area: a government, or its office. */
export function reportsForArea(publisher: Publisher | undefined): boolean {
  return publisher?.kind === 'government' || /政府办公[室厅]$/.test(publisher?.name ?? '');
}
