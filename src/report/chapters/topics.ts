import type { Paragraph } from '../../ooxml/blocks';
import { currentEdition, formOf } from '../../schema/editions';
import type { TopicId } from '../../schema/form';
import { fold } from '../text/fold';
import { headingOf, isStyledHeading } from './headings';
import { judgeLabel, stripNumeral } from '../tables/label';
import type { Heading, Topic } from '../model';

/** In this order: the words of a later topic occur in titles of the earlier ones, not the reverse. */
const keywords: readonly (readonly [TopicId, RegExp])[] = [
  ['disclosureOnRequest', /依申请|申请公开|公开申请/],
  ['platforms', /平台|网站|公众号|新媒体|政务媒体/],
  // 保障公众知情权 is what disclosure is for, and no safeguard of the work.
  ['supervision', /监督(?!权)|保障(?![^,.;:。]{0,12}权)|考核|评议/],
  [
    'informationManagement',
    /信息(?:资源)?(?:规范化?|动态|日常)?管理|(?:加强|规范|强化)(?:信息)?管理|保密审查|信息审核/,
  ],
  ['proactiveDisclosure', /主动公开|(?:加大|强化)(?:信息)?公开力度|主动发布/],
];

const ending = /(?:工作|方面|相关|的|具体)*(?:情况|工作|方面)*$/;

/** A title without numeral, closing mark and words such as 情况. */
function coreOf(title: string): string {
  return stripNumeral(title)
    .replace(/[。.:、,]+$/, '')
    .replace(ending, '');
}

function isOfficial(title: string): boolean {
  return formOf(currentEdition()).topics.some(
    (form) => judgeLabel(coreOf(title), form.title).is === 'exact',
  );
}

/** Which of the five topics a subheading's title means, if any. */
function topicOf(title: string): TopicId | undefined {
  const texts = [stripNumeral(title), coreOf(title)];
  const named = formOf(currentEdition()).topics.find((form) =>
    texts.some((text) => judgeLabel(text, form.title).is !== 'wrong'),
  );
  return named?.id ?? keywords.find(([, words]) => words.test(fold(title)))?.[0];
}

interface Subheading {
  readonly heading: Heading;
  readonly id?: TopicId;
  /** headings of one level look alike */
  readonly level: string;
}

function levelOf({ numeral, paragraph }: Heading): string {
  if (numeral) return numeral.style;
  if (isStyledHeading(paragraph)) return `style ${paragraph.outlineLevel ?? paragraph.styleName}`;
  return paragraph.bold ? 'bold' : 'plain';
}

/** No subheading is longer. */
const longest = 30;

function isSubheading(heading: Heading, id: TopicId | undefined): boolean {
  const { title, numeral, paragraph } = heading;
  if (title.length > longest) return false;
  // A comma ends a title only where what stands before it is a topic.
  const next = paragraph.text.charAt(heading.end);
  if (next === '，') return numeral !== undefined && id !== undefined;
  if (numeral || isStyledHeading(paragraph) || paragraph.bold) return true;
  return isOfficial(title);
}

/** 主动公开：… and 主动公开方面。… at the start of a paragraph without numeral. */
function leadPhrase(paragraph: Paragraph): Heading | undefined {
  const { text } = paragraph;
  const found = /^([\s\u200b]*)([^。：:，；\n]{2,20})[。：:]/.exec(text);
  const title = found?.[2]?.trim() ?? '';
  if (!found || !isOfficial(title)) return undefined;
  const start = text.indexOf(title);
  return { title, paragraph, start: 0, end: start + title.length };
}

function subheadings(prose: readonly Paragraph[]): readonly Subheading[] {
  return prose.flatMap((paragraph): readonly Subheading[] => {
    const heading = headingOf(paragraph) ?? leadPhrase(paragraph);
    if (!heading) return [];
    const id = topicOf(heading.title);
    if (!isSubheading(heading, id)) return [];
    return [{ heading, level: levelOf(heading), ...(id === undefined ? {} : { id }) }];
  });
}

/** Whether a title names its topic rather than merely speaking of it. */
function isNamed({ id, heading }: Subheading): boolean {
  const label = formOf(currentEdition()).topics.find((form) => form.id === id)?.title;
  return label !== undefined && judgeLabel(coreOf(heading.title), label).is !== 'wrong';
}

/**
 * The level that most likely is the first: the one with the most topics, one that is named weighing
 * as much as two that are spoken of. The level that comes first has a lead, since headings come
 * before what stands below them.
 */
function firstLevel(found: readonly Subheading[]): string | undefined {
  const topical = found.filter(({ id }) => id !== undefined);
  const levels = [...new Set(topical.map(({ level }) => level))];
  const weight = (wanted: string): number => {
    const own = topical.filter(({ level }) => level === wanted);
    const count = (subheadings: readonly Subheading[]): number =>
      new Set(subheadings.map(({ id }) => id)).size;
    return count(own) + count(own.filter(isNamed)) + (found[0]?.level === wanted ? 2 : 0);
  };
  const [first = 'bracketed-chinese'] = levels.sort((one, other) => weight(other) - weight(one));
  return found.some(({ level }) => level === first) ? first : undefined;
}

/**
 * The subheadings of the first level in chapter one, in order, with the topic each means; and
 * those that name a topic by a heading of another level.
 */
export function readTopics(prose: readonly Paragraph[]): readonly Topic[] {
  const found = subheadings(prose);
  const level = firstLevel(found);
  const own = new Set(found.flatMap((one) => (one.level === level ? (one.id ?? []) : [])));
  return found
    .filter(
      (one) => one.level === level || (one.id !== undefined && !own.has(one.id) && isNamed(one)),
    )
    .map(({ heading, id }) => ({ heading, ...(id === undefined ? {} : { id }) }));
}
