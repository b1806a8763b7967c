import type { BodyEdit } from '../ooxml/write/edit';
import { numeralRange } from '../report/chapters/headings';
import type { Heading, Report, Topic } from '../report/model';
import { chineseOrdinal, renumbered } from '../facts/chapters/numbering';
import { currentEdition, formOf } from '../schema/editions';
import { topicIds } from '../schema/form';
import type { TopicId } from '../schema/form';
import { endOfChapter, planProse, startsParagraph } from './place';
import type { MarkupOf } from './markup-of';

/** A subheading's text: numbered as the others are, where a person typed their numbers. */
function headingText(title: string, ordinal: number, like: Heading | undefined): string {
  const numeral = like?.numeral;
  if (numeral?.automatic === true) return title;
  const written = numeral === undefined ? like && '' : renumbered(numeral.text, ordinal);
  // A bracket beside Chinese is a full-width one, however the others were typed.
  const full = written?.replace(/\(/g, '（').replace(/\)\s*/g, '）');
  return `${full ?? `（${chineseOrdinal(ordinal)}）`}${title}`;
}

/** The edit that gives a heading with a typed number its new place in the row. */
function renumber(heading: Heading, ordinal: number): readonly BodyEdit[] {
  const range = numeralRange(heading);
  const { numeral, paragraph } = heading;
  if (!range || !numeral || numeral.automatic || numeral.value === ordinal) return [];
  const now = renumbered(numeral.text, ordinal);
  if (now === undefined) return [];
  return [{ do: 'replace-text', paragraph: paragraph.index, ...range, now }];
}

/**
 * Puts the subheadings of topics into chapter one, each before the next topic that is there, the
 * rest at the chapter's end; those behind them count on.
 *
 * @returns undefined where no place is certain
 */
export function planTopics(
  report: Report,
  absent: readonly TopicId[],
  markupOf: MarkupOf,
): readonly BodyEdit[] | undefined {
  // A heading that stands twice makes two chapters, of which either may have the text.
  const chapters = report.chapters.filter(({ id }) => id === 'overview');
  const end = endOfChapter(report, 'overview');
  if (!end) return undefined;
  const there = chapters
    .flatMap(({ topics }) => topics)
    .filter(({ heading }) => startsParagraph(heading));
  const whole = there.find(({ heading }) => heading.end === heading.paragraph.text.length);
  const like = (whole ?? there[0])?.heading;
  // A topic's heading that runs on into its text lends its formatting, which is the text's own.
  const model = like?.paragraph.index;
  const rank = (id: TopicId): number => topicIds.indexOf(id);
  const added = topicIds.filter((id) => absent.includes(id));
  const nextOf = (id: TopicId): Topic | undefined =>
    there.find((topic) => topic.id !== undefined && rank(topic.id) > rank(id));
  const row = [
    ...there.flatMap((topic) => [...added.filter((id) => nextOf(id) === topic), topic]),
    ...added.filter((id) => nextOf(id) === undefined),
  ];
  return row.flatMap((one, at): readonly BodyEdit[] => {
    if (typeof one !== 'string') return renumber(one.heading, at + 1);
    const next = nextOf(one);
    const title = formOf(currentEdition()).topics.find((form) => form.id === one)?.title.text ?? '';
    const point = next
      ? ({ beside: next.heading.paragraph.index, where: 'before' } as const)
      : { beside: end.beside, where: end.where };
    const text = headingText(title, at + 1, like);
    return [planProse(report, point, text, markupOf, { like: model, keepsNext: true })];
  });
}
