import { chaptersOfAll, ofAllEditions } from '../../schema/editions';
import type { ChapterForm, ChapterId, Label } from '../../schema/form';
import { fold } from '../text/fold';
import { longestTitle } from './headings';
import { judgeLabel, similarity, stripNumeral } from '../tables/label';

/** How surely a wording names a chapter, most surely first. */
export const certainty = {
  official: 10,
  variant: 9,
  /** a known wording after a year or 政府信息公开工作 */
  prefixed: 8,
  /** a few characters off a known wording */
  alike: 7,
  /** other words for the same; a heading of its own if it looks like one */
  keywords: 5,
  /** may as well be a topic or part of a chapter */
  faint: 3,
} as const;

export interface TitleMatch {
  readonly id: ChapterId;
  readonly certainty: number;
}

const prefix =
  /^(?:20\d\d年?度?|本年度?)?(?:我[局办委厅镇乡街区县市]|本(?:机关|单位|部门|局|办))?(?:开展|推进)?(?:政府信息公开|政务公开|信息公开|政府信息与政务公开)?(?:工作)?(?:的)?/;

/** How far off a known wording may be. */
const alike = 0.75;

/** Whether two texts share characters enough to be alike, which is quicker to see. */
function mayBeAlike(one: string, other: string): boolean {
  const enough = alike * Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < enough) return false;
  return Array.from(one).filter((character) => other.includes(character)).length >= enough;
}

/** Wordings that no other chapter shares, so that what is close to none may be passed over. */
const traces = /总体|整体|概况|概述|公开|申请|复议|诉讼|问题|不足|改进|其[他它]|事项/;

const keywords: readonly (readonly [ChapterId, number, (text: string) => boolean])[] = [
  [
    'reviewAndLitigation',
    certainty.keywords,
    (text) => text.includes('复议') && /诉讼|应诉/.test(text),
  ],
  [
    'problems',
    certainty.keywords,
    (text) =>
      /问题|不足|困难/.test(text) &&
      /改进|措施|举措|整改|打算|对策|计划|建议|下一?步|努力方向|解决/.test(text),
  ],
  [
    'applications',
    certainty.keywords,
    (text) => text.includes('申请') && /收到|接收|处理|办理|受理|答复/.test(text),
  ],
  [
    'disclosure',
    certainty.keywords,
    (text) => /主动公开(?:的)?(?:政府)?信息|信息主动公开/.test(text),
  ],
  ['overview', certainty.keywords, (text) => /[总整]体(?:工作)?(?:情况|概况)|工作总体/.test(text)],
  ['other', certainty.keywords, (text) => /其[他它]/.test(text) && /报告|汇报|事项/.test(text)],
  ['reviewAndLitigation', certainty.faint, (text) => /行政(?:复议|诉讼)/.test(text)],
  [
    'problems',
    certainty.faint,
    (text) => /^(?:当前|目前|工作中)?(?:存在|主要)的?(?:主要)?(?:问题|不足)/.test(text),
  ],
  ['disclosure', certainty.faint, (text) => text.includes('主动公开')],
  ['applications', certainty.faint, (text) => /依申请公开|公开申请/.test(text)],
  ['overview', certainty.faint, (text) => /^(?:概述|概况|基本情况|工作概况|工作概述)$/.test(text)],
];

/** 如下 leads into what follows; 报告 is the document itself. */
const noTitle = /如下$|以下$|年度报告$|年报$|表$|[,;]/;

function wordingsOf({ text, variants = [] }: Label): readonly string[] {
  return [text, ...variants.map((variant) => variant.text)].map(fold);
}

const wordings = ofAllEditions(
  (): readonly (ChapterForm & { readonly known: readonly string[] })[] =>
    chaptersOfAll().map((form) => ({ ...form, known: wordingsOf(form.title) })),
);

/** Which chapter a heading's title means, if any; exact wordings before likely ones. */
export function matchTitle(title: string): TitleMatch | undefined {
  const bare = stripNumeral(title).replace(/[。.:、]+$/, '');
  if (bare === '' || bare.length > longestTitle || !traces.test(bare) || noTitle.test(bare)) {
    return undefined;
  }
  for (const { id, title: label } of wordings()) {
    const verdict = judgeLabel(title, label);
    if (verdict.is !== 'wrong') {
      const isKnown = verdict.is === 'exact' || fold(label.text) === bare;
      return { id, certainty: isKnown ? certainty.official : certainty.variant };
    }
  }
  const core = bare.replace(prefix, '');
  const prefixed = wordings().find(({ known }) => known.includes(core));
  if (prefixed) return { id: prefixed.id, certainty: certainty.prefixed };

  let best: { id: ChapterId; alike: number } | undefined;
  for (const { id, known } of wordings()) {
    const near = known.filter((wording) => mayBeAlike(core, wording));
    const nearest = Math.max(0, ...near.map((wording) => similarity(wording, core)));
    if (nearest >= alike && nearest > (best?.alike ?? 0)) best = { id, alike: nearest };
  }
  if (best) return { id: best.id, certainty: certainty.alike };

  const found = keywords.find(([, , fits]) => fits(core) || fits(bare));
  return found && { id: found[0], certainty: found[1] };
}

/** Where a wording that is already folded ends in a text that begins with it at `from`. */
function endOfWording(text: string, from: number, wording: string): number | undefined {
  let rest = wording;
  for (let at = from; at < text.length; at += 1) {
    const written = text.charAt(at);
    const character = rest.startsWith(written) ? written : fold(written);
    if (!rest.startsWith(character)) return undefined;
    rest = rest.slice(character.length);
    if (rest === '') return at + 1;
  }
  return undefined;
}

/** A year or the like before a title, white space around it included. */
const leadIn =
  /^[\s\u200b]*(?:20\d\d[\s\u200b]*年?度?|本年度?)?(?:政府信息公开|政务公开)?(?:工作)?(?:的)?/;

function wordingAt(text: string, from: number): (TitleMatch & { end: number }) | undefined {
  let longest: (TitleMatch & { end: number }) | undefined;
  for (const { id, known } of wordings()) {
    for (const [index, wording] of known.entries()) {
      const end = endOfWording(text, from, wording);
      if (end === undefined || end <= (longest?.end ?? 0)) continue;
      longest = { id, end, certainty: index === 0 ? certainty.official : certainty.variant };
    }
  }
  return longest;
}

/** The known title that a text begins with at `from`, the longest of several, and where it ends. */
export function titleAt(
  text: string,
  from: number,
): (TitleMatch & { readonly end: number }) | undefined {
  const found = wordingAt(text, from);
  if (found) return found;
  const lead = leadIn.exec(text.slice(from, from + longestTitle))?.[0] ?? '';
  const behind = lead === '' ? undefined : wordingAt(text, from + lead.length);
  return behind && { ...behind, certainty: certainty.prefixed };
}
