/** A word that stands twice or more in a row. */
export interface DoubledWord {
  readonly word: string;
  /** the whole run */
  readonly start: number;
  readonly end: number;
}

/** Longer words first, so that 信息公开信息公开 is told as one. */
const lengths = [8, 7, 6, 5, 4, 3, 2] as const;

const numerals = /^[〇零一二两三四五六七八九十百千万亿]+$/;

/** Words that are doubled on purpose: 一项一项, 研究研究. */
const onPurpose = new Set([
  '研究',
  '商量',
  '讨论',
  '学习',
  '考虑',
  '了解',
  '交流',
  '沟通',
  '宣传',
  '锻炼',
  '休息',
  '非常',
  '很多',
  '许多',
  '千万',
  '哈哈',
  '呵呵',
]);
const counted = /^[一逐每几][\p{Script=Han}]$/u;

/** A word that ends one expression may begin the next: 人民政府 + 政府信息公开. */
const seams: Readonly<Record<string, RegExp>> = {
  政府: /^(?:信息|网|门户|公报|采购|购买|投资|工作|文件|热线|职能|部门|规章|办|性|常务|机关|规范|开放|数据|服务|权力|公开|债|预算|决算)/,
  公开: /^(?:指南|目录|平台|栏|专栏|属性|机构|渠道|内容|方式|制度|程序|流程|事项|年报|年度)/,
  复议: /^(?:机关|机构|决定|申请|案件|应诉)/,
  诉讼: /^(?:案件|程序|活动)/,
  申请: /^(?:人|表|书|量|件|数|内容|渠道|方式|办理|材料|答复|事项)/,
  服务: /^(?:中心|大厅|窗口|事项|对象|水平|能力|质量|平台|热线|指南|群众|企业|效能|意识|站)/,
  部门: /^(?:预算|决算|文件|职责|规章|领导|负责|之间|间|协同|联动)/,
  单位: /^(?:负责|领导|职能|主要|内部|名称|之间)/,
  机关: /^(?:干部|党委|党总支|党支部|事务|职能|单位|工作|内部|负责|效能|作风)/,
  中心: /^(?:组|工作|任务|城区|镇|主任|大厅)/,
  领导: /^(?:小组|班子|干部|机构|机制|责任)/,
  管理: /^(?:办法|规定|制度|条例|人员)/,
  信息: /^(?:化|量|系统|平台|技术|资源|中心|员|安全)/,
  工作: /^(?:人员|小组|专班|领导小组)/,
  监督: /^(?:管理|检查|电话|员|机制|局|保障)/,
  执法: /^(?:人员|信息|案卷|监督|大队|行为|全过程)/,
  审查: /^(?:机制|制度|程序|意见|人员)/,
  发展: /^(?:规划|和改革|改革|计划|局|委|战略|大局)/,
  建设: /^(?:项目|工程|用地|局|部门|单位|领域|规划)/,
  检查: /^(?:组|人员|通报|结果|站|事项)/,
  城市: /^(?:管理|建设|更新|规划)/,
  社会: /^(?:组织|公众|保障|评议|监督|救助|治理|各界)/,
  行政: /^(?:机关|复议|诉讼|许可|处罚|执法|强制|审批|规范)/,
  教育: /^(?:局|部门|系统|机构|基地|培训)/,
};

function isMistake(word: string, behind: string, copies: number): boolean {
  // Two expressions that meet explain two copies.
  const isSeam = copies === 2 && (seams[word]?.test(behind) ?? false);
  return !numerals.test(word) && !onPurpose.has(word) && !counted.test(word) && !isSeam;
}

/** A longer repetition is told in parts. */
const longestRun = 240;

/** How far a run of characters goes on in which each is the one a word's length before it. */
function repeatEnd(run: string, at: number, length: number): number {
  const limit = Math.min(run.length, at + longestRun);
  let end = at + length;
  while (end < limit && run.charAt(end) === run.charAt(end - length)) end += 1;
  return end;
}

function doubledAt(run: string, at: number): DoubledWord | undefined {
  for (const length of lengths) {
    const end = repeatEnd(run, at, length);
    if (end - at < 2 * length) continue;
    // 政务服务服务 repeats 服务, though 务服 stands twice in it too.
    const start = at + ((end - at) % length);
    const behind = run.slice(end);
    const words = [run.slice(start, start + length), run.slice(at, at + length)];
    const [word = ''] = words;
    const copies = Math.floor((end - at) / length);
    return words.every((each) => isMistake(each, behind, copies))
      ? { word, start, end }
      : undefined;
  }
  return undefined;
}

/** Finds words of two to eight characters that stand doubled by mistake. */
export function findDoubledWords(text: string): readonly DoubledWord[] {
  const found: DoubledWord[] = [];
  for (const { index, 0: run } of text.matchAll(/\p{Script=Han}{4,}/gu)) {
    let at = 0;
    while (at < run.length - 3) {
      const doubled = doubledAt(run, at);
      if (doubled) {
        const { word, start, end } = doubled;
        found.push({ word, start: index + start, end: index + end });
        at = end;
      } else at += 1;
    }
  }
  return found;
}
