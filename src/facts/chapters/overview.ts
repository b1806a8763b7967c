import type { Place, Report, Topic } from '../../report/model';
import { fold } from '../../report/text/fold';
import type { TopicForm, TopicId } from '../../schema/form';
import { readPartsList } from '../wording/parts-list';
import { bodyOf, isEmpty, sentencesIn } from './body';
import { headingPlace } from './chapter-places';
import { isOnlyPreamble } from './preamble-text';

/** A text that names a topic in full speaks of it. */
const names: Readonly<Record<TopicId, RegExp>> = {
  proactiveDisclosure: /主动公开/,
  disclosureOnRequest: /依申请公开/,
  informationManagement: /政府信息管理/,
  platforms: /平台建设/,
  supervision: /监督保障|(?:监督|工作|组织|制度)?机制保障|保障(?:机制|措施)/,
};

/** Without subheadings a single word of a topic is enough. */
const traces: Readonly<Record<TopicId, RegExp>> = {
  proactiveDisclosure: /主动公开/,
  disclosureOnRequest: /依申请|公开申请/,
  informationManagement: /信息管理|审核|保密审查/,
  platforms: /平台|网站|公众号/,
  supervision: /监督(?!权)|考核|保障/,
};

/** What disclosure is for, which is no safeguard of the work: 保障公众的知情权、参与权. */
const rights =
  /(?:保障|维护)[^,;。:]{0,20}?权(?:益|利)?(?:[、和及与][^,;。:、]{0,6}权(?:益|利)?)*/g;

/** A paragraph's text without what names a topic and does not report on it; folded. */
function reportingIn(text: string): string {
  return sentencesIn(text)
    .filter((sentence) => readPartsList(sentence) === undefined)
    .map((sentence) => fold(sentence).replace(rights, ''))
    .join('。');
}

/** With fewer, subheadings do not tell how the chapter is divided. */
const enoughHeadings = 2;

/** Chapter one of a report. */
export interface Overview {
  /** its subheadings of the first level */
  readonly topics: readonly Topic[];
  /** what its paragraphs report, headings included; folded */
  readonly texts: readonly string[];
  readonly heading: Place;
}

/** Chapter one with what it says, if it says anything of the work. */
export function overviewOf(report: Report): Overview | undefined {
  const chapters = report.chapters.filter(
    (chapter) => chapter.id === 'overview' && !isEmpty(report, chapter),
  );
  const [first] = chapters;
  const texts = chapters.flatMap((chapter) => bodyOf(report, chapter).map(({ text }) => text));
  if (!first || texts.every(isOnlyPreamble)) return undefined;
  return {
    topics: chapters.flatMap(({ topics }) => topics),
    texts: texts.map(reportingIn),
    heading: headingPlace(first),
  };
}

/** Whether it says nothing of a topic. */
export function isMissing({ topics, texts }: Overview, { id }: TopicForm): boolean {
  if (topics.some((topic) => topic.id === id)) return false;
  const words = topics.length >= enoughHeadings ? names[id] : traces[id];
  return !texts.some((text) => words.test(text));
}

/** Whether a topic had a subheading of its own, where subheadings divide the chapter. */
export function isHeaded({ topics }: Overview, { id }: TopicForm): boolean {
  return topics.some((topic) => topic.id === id || names[id].test(fold(topic.heading.title)));
}

/** Whether subheadings tell how the chapter is divided. */
export function isDivided({ topics }: Overview): boolean {
  return topics.length >= enoughHeadings;
}
