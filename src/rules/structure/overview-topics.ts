import type { Chapter, Place, Report, Topic } from '../../report/model';
import { formOf } from '../../schema/editions';
import type { TopicId } from '../../schema/form';
import { topicIds } from '../../schema/form';
import { bodyOf } from '../../facts/chapters/body';
import { isMissing, overviewOf } from '../../facts/chapters/overview';
import type { Overview } from '../../facts/chapters/overview';
import { renumbered } from '../../facts/chapters/numbering';
import { numeralFixes } from './numeral-fixes';
import { writtenHeading } from '../../facts/chapters/chapter-places';
import { heaviestRising } from '../../facts/chapters/sequence';
import { defineRule } from '../rule';
import type { Wrong } from '../rule';

type Code = 'missing' | 'empty' | 'order' | 'numbers';

function topicPlace({ heading }: Topic): Place {
  return {
    chapter: 'overview',
    text: writtenHeading(heading),
    paragraph: heading.paragraph.index,
    range: { start: heading.start, end: heading.end },
  };
}

function missing(report: Report, overview: Overview): readonly Wrong<Code>[] {
  const form = formOf(report.expectedEdition);
  const absent = form.topics.filter((topic) => isMissing(overview, topic));
  if (absent.length === 0) return [];
  return [
    {
      is: 'wrong',
      code: 'missing',
      severity: form.topicSeverity,
      at: [overview.heading],
      data: { topics: absent.map(({ title }) => title.text) },
      fixes: [
        { kind: 'offer', edits: [{ do: 'insert-topics', topics: absent.map(({ id }) => id) }] },
      ],
    },
  ];
}

/** Topics whose heading stands there with nothing below it: put in, they are not yet written. */
function empty(report: Report): readonly Wrong<Code>[] {
  const chapters = report.chapters.filter(({ id }) => id === 'overview');
  const found = chapters.flatMap((chapter) =>
    chapter.topics.filter((topic) => topic.id !== undefined && hasNoText(report, chapter, topic)),
  );
  const [first, ...others] = found;
  if (!first) return [];
  return [
    {
      is: 'wrong',
      code: 'empty',
      at: [topicPlace(first), ...others.map(topicPlace)],
      data: { topics: found.map(({ heading }) => heading.title) },
    },
  ];
}

/** Whether nothing comes between a topic's heading and the next, or the end of the chapter. */
function hasNoText(report: Report, chapter: Chapter, { heading }: Topic): boolean {
  const { paragraph, end } = heading;
  if (/[\p{L}\p{N}]/u.test(paragraph.text.slice(end))) return false;
  const next = chapter.topics.find((other) => other.heading.paragraph.index > paragraph.index);
  const isInside = (index: number): boolean =>
    index > paragraph.index && index < (next?.heading.paragraph.index ?? Infinity);
  const hasMore = chapter.blocks.some((block) =>
    block.kind === 'table'
      ? isInside(block.rows[0]?.cells[0]?.paragraphs[0]?.index ?? -1)
      : isInside(block.index) && block.pictures > 0,
  );
  return (
    !hasMore &&
    !bodyOf(report, chapter).some(
      ({ paragraph: index, text }) => isInside(index) && /[\p{L}\p{N}]/u.test(text),
    )
  );
}

interface Known extends Topic {
  readonly id: TopicId;
}

/** Topics with a heading, each once. */
function known(topics: readonly Topic[]): readonly Known[] {
  return topics.flatMap((topic, index): readonly Known[] => {
    const { id } = topic;
    const isFirst = topics.findIndex((other) => other.id === id) === index;
    return id !== undefined && isFirst ? [{ ...topic, id }] : [];
  });
}

function disordered({ topics }: Overview): readonly Wrong<Code>[] {
  const headings = known(topics);
  const rising = heaviestRising(headings, ({ id }) => topicIds.indexOf(id));
  const [first, ...others] = headings.filter((topic) => !rising.includes(topic));
  if (!first) return [];
  const displaced = [first, ...others];
  return [
    {
      is: 'wrong',
      code: 'order',
      severity: 'info',
      at: [topicPlace(first), ...others.map(topicPlace)],
      data: { topics: displaced.map(({ heading }) => heading.title) },
    },
  ];
}

function misnumbered({ topics }: Overview): readonly Wrong<Code>[] {
  const numbered = topics.filter(({ heading }) => heading.numeral);
  const style = numbered[0]?.heading.numeral?.style;
  // Numerals of chapters on topics are another mistake.
  const isOneStyle = numbered.every(({ heading }) => heading.numeral?.style === style);
  if (style === 'chinese' || !isOneStyle || numbered.length !== topics.length) return [];
  const values = numbered.map(({ heading }) => heading.numeral?.value);
  const isThrough = values.every((value, index) => value === index + 1);
  const isOfficial = numbered.every(
    ({ id, heading }) => id !== undefined && heading.numeral?.value === topicIds.indexOf(id) + 1,
  );
  if (isThrough || isOfficial) return [];
  const wrong = numbered.flatMap((topic, index) =>
    topic.heading.numeral?.value === index + 1 ? [] : [{ topic, value: index + 1 }],
  );
  const [first, ...others] = wrong;
  if (!first) return [];
  const changes = wrong.map(({ topic: { heading }, value }) => ({
    heading,
    now: renumbered(heading.numeral?.text ?? '', value),
  }));
  return [
    {
      is: 'wrong',
      code: 'numbers',
      at: [topicPlace(first.topic), ...others.map(({ topic }) => topicPlace(topic))],
      data: {
        found: numbered.map(({ heading }) => heading.numeral?.text ?? ''),
        wanted: numbered.map(
          ({ heading }, index) => renumbered(heading.numeral?.text ?? '', index + 1) ?? '',
        ),
      },
      actual: first.topic.heading.numeral?.text ?? '',
      ...(changes[0]?.now === undefined ? {} : { expected: changes[0].now }),
      fixes: numeralFixes(changes, 'safe'),
    },
  ];
}

export const overviewTopics = defineRule<Code>({
  id: 'overview-topics',
  basis: ['S07', 'S08', 'S09'],
  severity: 'warning',
  words: {
    zh: {
      name: '总体情况的五个方面',
      why: '总体情况主要从主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面报告。依据：国办公开办函〔2021〕30号格式。',
      messages: {
        missing: '总体情况没有写到：{topics}。',
        empty: '已加小标题，尚无内容：{topics}。',
        order: '五个方面的先后与格式不同，下列小标题不在应有的位置：{topics}。',
        numbers: '小标题的序号是{found}，应依次为{wanted}。',
      },
    },
    en: {
      name: 'Five topics of chapter one',
      why: 'Chapter one reports mainly on five topics: 主动公开, 依申请公开, 政府信息管理, 政府信息公开平台建设 and 监督保障 (form of 国办公开办函〔2021〕30号).',
      messages: {
        missing: 'Chapter one says nothing on {topics}.',
        empty: 'Subheadings with nothing below them yet: {topics}.',
        order: 'The topics come in another order than in the form; out of place: {topics}.',
        numbers: 'The subheadings are numbered {found} and should be {wanted}.',
      },
    },
  },
  *look({ report }) {
    const overview = overviewOf(report);
    if (!overview) return;
    yield* missing(report, overview);
    yield* empty(report);
    yield* disordered(overview);
    yield* misnumbered(overview);
  },
});
