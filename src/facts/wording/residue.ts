import { isHan } from './chinese-text';

/** Text that belongs to the template and not to a report. */
export interface Residue {
  readonly kind: 'instruction' | 'placeholder';
  readonly start: number;
  readonly end: number;
}

/** Sentences and notes with which templates tell how to fill them in. */
const instructions: readonly RegExp[] = [
  /该部分以表格(?:的)?形式(?:报告|填报|公布)[。.；;]?(?:\s*表格如下[：:。]?)?/g,
  /(?<![\p{Script=Han}，、])(?:具体)?表格如下[：:。]?\s*$/gmu,
  /[（(【[][^（）()【】[\]。]{0,20}(?:此处|这里|请(?:在此)?|由.{1,10})(?:填写|填报|填入|插入|补充|输入|概述|描述)[^（）()【】[\]]{0,40}[）)】\]]/g,
  /[（(【[](?:填报|填写|编制|报告|本)?(?:单位|机关|部门)(?:全)?(?:名称|全称)[）)】\]]/g,
  /(?:点击|单击)此处(?:输入|添加|键入)[^。，\n]{0,12}/g,
  /[（(](?:示例|样例|例文|模板|范文|参考格式)[^（）()]{0,20}[）)]/g,
];

/** Signs that stand for something to be filled in. */
const placeholders: readonly RegExp[] = [
  /(?<![×╳])[×╳]{2,}(?![×╳])/g,
  /(?<![A-Za-z0-9×])[XxＸｘ]{2,}(?![A-Za-z0-9])/g,
  /(?<![*＊\d])[*＊]{2,}(?![*＊\d])/g,
  /_{3,}|＿{2,}/g,
  /20[X×*_]{1,2}年/g,
];

/** Names of persons and parties to a case are hidden behind the same signs. */
const hidden =
  /(?:申请人|原告|被告|第三人|当事人|诉|投诉人|举报人|联系人|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹苏潘葛范彭郎鲁马方袁柳唐罗薛雷贺倪汤程邓郭林黄高刘胡徐曾])$/;

function isHidden(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  const behind = text.slice(end);
  if (/^(?:公司|某|案|诉|与|和|、.{0,3}[×Xx*]{2})/.test(behind) && /诉|案|申请人/.test(text))
    return true;
  return hidden.test(before) && !/^(?:[省市县区局年月日件条次元号镇乡]|街道)/.test(behind);
}

/** Finds what a template left in a text. */
export function findResidue(text: string): readonly Residue[] {
  const found: Residue[] = [];
  const add = (kind: Residue['kind'], start: number, end: number): void => {
    if (found.some((other) => other.start < end && start < other.end)) return;
    found.push({ kind, start, end });
  };
  for (const pattern of instructions) {
    for (const { index, 0: whole } of text.matchAll(pattern)) {
      add('instruction', index, index + whole.trimEnd().length);
    }
  }
  for (const pattern of placeholders) {
    for (const { index, 0: whole } of text.matchAll(pattern)) {
      const end = index + whole.length;
      // Far from any Chinese character the signs are a line or a table's filling.
      const isInText = isHan(text.charAt(index - 1)) || isHan(text.charAt(end));
      if (!isHidden(text, index, end) && isInText) add('placeholder', index, end);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

const definition = /[（(][^（）()]{0,12}(?:是指|指|即|填报|填写|应包括|包括)[^（）()]{1,60}[）)]/;

/** Finds the definition that a template put into a table's label. */
export function definitionIn(
  label: string,
): { readonly start: number; readonly end: number } | undefined {
  const found = definition.exec(label);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
