import type { Paragraph } from '../../ooxml/blocks';
import { topics as forms } from '../../schema/chapters';
import type { TopicId } from '../../schema/form';
import { fold } from '../fold';
import { headingOf, isStyledHeading } from '../headings';
import { judgeLabel, stripNumeral } from '../label';
import type { Heading, Topic } from '../report';

/** In this order: the words of a later topic occur in titles of the earlier ones, not the reverse. */
const keywords: readonly (readonly [TopicId, RegExp])[] = [
  ['disclosureOnRequest', /依申请|申请公开|公开申请/],
  ['platforms', /平台|网站|公众号|新媒体|政务媒体/],
  ['supervision', /监督|保障|考核|评议/],
  [
    'informationManagement',
    /信息(?:资源)?(?:规范化?|动态|日常)?管理|(?:加强|规范|强化)(?:信息)?管理|保密审查|信息审核/,
  ],
  ['proactiveDisclosure', /主动公开|(?:加大|强化)(?:信息)?公开力度|主动发布/],
];

const ending = /(?:工作|方面|相关|的|具体)*(?:情况|工作|方面)*$/;

/** Which of the five topics a subheading's title means, if any. */
export function topicOf(title: string): TopicId | undefined {
  const bare = stripNumeral(title).replace(/[。.:、,]+$/, '');
  const core = bare.replace(ending, '');
  for (const { id, title: label } of forms) {
    if ([bare, core].some((text) => judgeLabel(text, label).is !== 'wrong')) return id;
  }
  return keywords.find(([, words]) => words.test(bare))?.[0];
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
  const core = fold(title)
    .replace(/[:。]$/, '')
    .replace(ending, '');
  return forms.some((form) => judgeLabel(core, form.title).is === 'exact');
}

/** 主动公开：… and 主动公开方面。… at the start of a paragraph without numeral. */
function leadPhrase(paragraph: Paragraph): Heading | undefined {
  const { text } = paragraph;
  const found = /^([\s\u200b]*)([^。：:，；\n]{2,20})[。：:]/.exec(text);
  const title = found?.[2]?.trim() ?? '';
  const core = fold(title).replace(ending, '');
  if (!found || !forms.some((form) => judgeLabel(core, form.title).is === 'exact')) {
    return undefined;
  }
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

/** The level that holds the most topics; of equals the one that comes first. */
function firstLevel(found: readonly Subheading[]): string | undefined {
  const levels = [...new Set(found.map(({ level }) => level))];
  const count = (wanted: string): number =>
    new Set(found.flatMap(({ level, id }) => (level === wanted && id !== undefined ? [id] : [])))
      .size;
  const first = levels.sort((one, other) => count(other) - count(one))[0];
  return first === undefined || count(first) > 0
    ? first
    : levels.find((level) => level === 'bracketed-chinese');
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
      (one) =>
        one.level === level ||
        (one.id !== undefined &&
          !own.has(one.id) &&
          forms.some(
            (form) =>
              form.id === one.id &&
              judgeLabel(stripNumeral(one.heading.title).replace(ending, ''), form.title).is !==
                'wrong',
          )),
    )
    .map(({ heading, id }) => ({ heading, ...(id === undefined ? {} : { id }) }));
}
