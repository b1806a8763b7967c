import type { TextRange } from '../../report/text/prose';
import { ordinalOf } from '../../report/text/numerals';
import type { ChapterId } from '../../schema/form';
import { chaptersOfAll } from '../../schema/editions';
import { chapterIds } from '../../schema/form';
import { foldWithPlaces } from './folded';

/** A chapter that a list of parts names, in the sentence's own offsets. */
export interface NamedPart extends TextRange {
  readonly chapter: ChapterId;
}

/** What a sentence says of the parts of a report. */
export interface PartsList {
  /** in the order of the sentence, each chapter once */
  readonly parts: readonly NamedPart[];
  /** items that are no chapter's title in any wording that is known */
  readonly unknown: number;
  /** items of the reports before 2019 */
  readonly obsolete: readonly string[];
  /** how many parts the sentence says there are */
  readonly count?: TextRange & { readonly value: number };
  /** 等 leaves the list open where no count closes it */
  readonly open: boolean;
}

/** The wordings that name a chapter in a list of parts; folded. */
const wordings: readonly (readonly [ChapterId, RegExp])[] = [
  [
    'applications',
    /收到和处理(?:的)?(?:政府)?(?:信息)?公开?申请(?:的)?(?:情况)?|(?:政府信息|信息)?依申请公开(?:政府信息)?(?:的)?(?:办理)?(?:情况)?|(?:政府)?信息公开申请(?:办理|处理|受理|收到和处理)?(?:的)?情况/g,
  ],
  [
    'reviewAndLitigation',
    /(?:因)?(?:政府)?(?:信息)?(?:公开)?(?:工作)?(?:被)?(?:申请|提起)?行政复议(?:[、,和及与]?(?:被)?(?:申请|提起)?(?:行政)?诉讼)?(?:的)?(?:情况)?|(?:被)?(?:申请|提起)?行政诉讼(?:的)?(?:情况)?/g,
  ],
  [
    'disclosure',
    /主动公开(?:政府)?(?:信息)?(?:的)?(?:工作)?(?:情况)?|(?:政府)?信息主动公开(?:的)?(?:工作)?情况/g,
  ],
  [
    'problems',
    /(?:政府信息公开)?(?:工作)?(?:中)?(?:主要)?(?:存在|现存)(?:的)?(?:主要)?(?:问题|不足|困难)(?:[、,]?(?:和|及|与|以及)?(?:下一步)?(?:的)?(?:整改|改进|改善)(?:情况|措施|举措|方向|工作|意见)?)?/g,
  ],
  [
    'other',
    /其他(?:需要|需|应当|应)?(?:报告|汇报|说明)(?:的)?(?:有关)?(?:事项|情况|内容)|需要(?:报告|说明)的其他(?:事项|情况)|其他事项/g,
  ],
  ['overview', /(?:总体|基本|整体)(?:工作)?(?:情况|概况)/g],
];

/** Items that the reports before 2019 had. */
const obsolete = new RegExp(
  [
    '概述',
    '不予公开(?:政府)?(?:信息)?(?:的)?情况',
    '咨询(?:(?:和|及|、)?(?:处理|接待|服务|投诉)){0,2}(?:的)?情况',
    '(?:政府信息公开)?(?:的)?(?:申请)?收费(?:情况)?(?:及|和|与|、)(?:费用)?减免(?:的)?(?:情况)?',
    '(?:政府信息公开)?(?:的)?(?:政府|费用|经费)?支出(?:情况)?(?:及|和|与|、)收费(?:的)?(?:情况)?',
    '(?:信息公开)?工作人员(?:及|和|与|、)?(?:政府|费用|经费)?支出(?:的)?(?:情况)?',
    '(?:组织)?机构(?:建设)?(?:及|和|与|、)?(?:人员|保障|培训|宣传)(?:培训)?(?:建设)?情况',
    '回应(?:社会|公众)?关切(?:及|和|与|、)?(?:政策)?(?:解读)?情况|(?:政策)?解读回应情况',
    '(?:说明(?:及|和|与))?指标统计(?:附)?表|统计附表',
  ].join('|'),
  'g',
);

const countWord = /([一二两三四五六七八九十]|\d{1,2})个?(?:大)?(?:部分|方面|章节?|项内容|部份)/g;

/** What a sentence on the parts of a report says beside them. */
const aboutParts = /组成|构成|包括|包含|涵盖|分为|共分|部分|方面|内容如下|项内容/;

interface Found extends NamedPart {
  readonly text: string;
}

function partsIn(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const [chapter, wording] of wordings) {
    for (const { index, 0: name } of text.matchAll(wording)) {
      const stretch = { start: index, end: index + name.length };
      if (found.some((other) => other.start < stretch.end && stretch.start < other.end)) continue;
      found.push({ chapter, ...stretch, text: name });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function valueOf(numeral: string): number | undefined {
  return /\d/.test(numeral) ? Number(numeral) : ordinalOf(numeral.replace('两', '二'));
}

/** Words of a list that are no item of it. */
const noItem =
  /^(?:[一二三四五六]|\d|及|和|以及|等|的|情况|与|工作|政府信息公开|共|为|由|分别|包括|行政机关|本机关|[()"<>《》.:：])*$/;

/** How many items from the first part on are none of them. */
function unknownIn(text: string, parts: readonly Found[], until: number): number {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return 0;
  let rest = text.slice(first.start, Math.max(last.end, until));
  for (const { text: name } of parts) rest = rest.replace(name, '、');
  return rest
    .replace(obsolete, '、')
    .split(/[、,;。和及]/)
    .filter((item) => !noItem.test(item)).length;
}

/** A sentence that counts the parts without naming them. */
const countsAlone = /(?:报告|全文|年报)(?:全文)?(?:共|由|分|包括|包含).{0,6}部分/;

/** How few chapters make no list of parts. */
const fewest = 3;

/** Reads a sentence as a list of the report's parts; undefined where it is none. */
export function readPartsList(sentence: string): PartsList | undefined {
  const { text, range } = foldWithPlaces(sentence);
  if (!aboutParts.test(text)) return undefined;
  const all = partsIn(text);
  const parts = chapterIds
    .flatMap((id) => all.find(({ chapter }) => chapter === id) ?? [])
    .sort((one, other) => one.start - other.start);
  const counts = [...text.matchAll(countWord)].flatMap((match) => {
    const value = valueOf(match[1] ?? '');
    if (value === undefined) return [];
    return [{ value, start: match.index, end: match.index + (match[1] ?? '').length }];
  });
  const [count] = counts;
  if (parts.length < fewest && !(count && counts.length === 1 && countsAlone.test(text))) {
    return undefined;
  }
  const last = all.at(-1)?.end ?? 0;
  return {
    parts: parts.map(({ chapter, start, end }) => ({ chapter, ...range(start, end) })),
    // 、附表七部分 names a part behind the last chapter.
    unknown: unknownIn(text, all, count?.start ?? 0),
    obsolete: [...text.matchAll(obsolete)].map(([item]) => item),
    ...(count && counts.length === 1
      ? { count: { value: count.value, ...range(count.start, count.end) } }
      : {}),
    open: text.slice(last).replace(/^情况/, '').startsWith('等'),
  };
}

/** The official title of a chapter. */
export function titleOfChapter(id: ChapterId): string {
  return chaptersOfAll().find((form) => form.id === id)?.title.text ?? '';
}
