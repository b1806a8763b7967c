import type { Chapter, Report, Topic } from '../../report/model';
import { chineseOrdinal } from '../../facts/chapters/numbering';
import { numeralFixes } from './numeral-fixes';
import {
  formOf,
  headingPlace,
  officialHeading,
  writtenHeading,
} from '../../facts/chapters/chapter-places';
import { ordinalOfChapter, sequenceOf } from '../../facts/chapters/sequence';
import { defineRule } from '../rule';
import type { Wrong } from '../rule';

type Code = 'number' | 'numbers' | 'unnumbered' | 'none-numbered' | 'style' | 'mark' | 'topic';

interface Numbered {
  readonly chapter: Chapter;
  readonly value: number;
  readonly expected: number;
}

/** Chapters numbered through over a missing one, or by a wrong place, are right in their way. */
function expectedNumbers(chapters: readonly Chapter[]): readonly number[] {
  const official = chapters.map(({ id }) => ordinalOfChapter(id));
  const through = chapters.map((_, index) => index + 1);
  const misses = (expected: readonly number[]): number =>
    chapters.filter(
      ({ heading }, index) => heading.numeral && heading.numeral.value !== expected[index],
    ).length;
  return misses(through) < misses(official) ? through : official;
}

function numeralText(value: number): string {
  return `${chineseOrdinal(value)}、`;
}

/** Neighbours that are off by the same number have one cause. */
function runsOf(wrong: readonly Numbered[], chapters: readonly Chapter[]): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const one of wrong) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext =
      last !== undefined &&
      chapters.indexOf(one.chapter) === chapters.indexOf(last.chapter) + 1 &&
      one.value - one.expected === last.value - last.expected;
    if (run && isNext) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function* misnumbered(chapters: readonly Chapter[], inOrder: boolean): Iterable<Wrong<Code>> {
  const expected = expectedNumbers(chapters);
  const wrong = chapters.flatMap((chapter, index): readonly Numbered[] => {
    const { numeral } = chapter.heading;
    const wanted = expected[index] ?? ordinalOfChapter(chapter.id);
    return numeral?.style !== 'chinese' || numeral.value === wanted
      ? []
      : [{ chapter, value: numeral.value, expected: wanted }];
  });
  for (const run of runsOf(wrong, chapters)) {
    const [first, ...others] = run;
    if (!first) continue;
    const changes = run.map(({ chapter, expected: value }) => ({
      heading: chapter.heading,
      now: numeralText(value),
    }));
    yield {
      is: 'wrong',
      code: others.length === 0 ? 'number' : 'numbers',
      at: [headingPlace(first.chapter), ...others.map(({ chapter }) => headingPlace(chapter))],
      data:
        others.length === 0
          ? {
              title: formOf(first.chapter.id).title.text,
              actual: chineseOrdinal(first.value),
              expected: chineseOrdinal(first.expected),
            }
          : {
              titles: run.map(({ chapter }) => writtenHeading(chapter.heading)),
              numerals: run.map(({ expected: value }) => chineseOrdinal(value)),
            },
      actual: first.chapter.heading.numeral?.text ?? '',
      expected: numeralText(first.expected),
      fixes: inOrder ? numeralFixes(changes, 'safe') : [],
    };
  }
}

function* unnumbered(chapters: readonly Chapter[]): Iterable<Wrong<Code>> {
  const expected = expectedNumbers(chapters);
  const bare = chapters.flatMap((chapter, index) =>
    chapter.heading.numeral
      ? []
      : [{ chapter, now: numeralText(expected[index] ?? ordinalOfChapter(chapter.id)) }],
  );
  const [first, ...others] = bare;
  if (!first) return;
  const isNone = bare.length === chapters.length;
  yield {
    is: 'wrong',
    code: isNone ? 'none-numbered' : 'unnumbered',
    ...(isNone ? { severity: 'info' } : {}),
    at: [headingPlace(first.chapter), ...others.map(({ chapter }) => headingPlace(chapter))],
    data: { chapters: bare.map(({ chapter }) => officialHeading(chapter.id)) },
    fixes: numeralFixes(
      bare.map(({ chapter, now }) => ({ heading: chapter.heading, now })),
      'safe',
    ),
  };
}

function* otherStyle(chapters: readonly Chapter[]): Iterable<Wrong<Code>> {
  const other = chapters.filter(
    ({ heading }) => heading.numeral && heading.numeral.style !== 'chinese',
  );
  const [first, ...others] = other;
  if (!first) return;
  const numbered = chapters.filter(({ heading }) => heading.numeral);
  const expected = expectedNumbers(chapters);
  const changes = other.map((chapter) => ({
    heading: chapter.heading,
    now: numeralText(expected[chapters.indexOf(chapter)] ?? ordinalOfChapter(chapter.id)),
  }));
  yield {
    is: 'wrong',
    code: 'style',
    // One style throughout is harmless.
    ...(other.length === numbered.length ? { severity: 'info' } : {}),
    at: [headingPlace(first), ...others.map(headingPlace)],
    data: { titles: other.map(({ heading }) => writtenHeading(heading)) },
    fixes: numeralFixes(changes, 'safe'),
  };
}

function isMisnumbered(chapter: Chapter, chapters: readonly Chapter[]): boolean {
  const expected = expectedNumbers(chapters)[chapters.indexOf(chapter)];
  return chapter.heading.numeral?.value !== expected;
}

/** 一总体情况 for 一、总体情况. */
function* unmarked(chapters: readonly Chapter[]): Iterable<Wrong<Code>> {
  const bare = chapters.filter(({ heading: { numeral, paragraph, start } }) => {
    if (numeral?.style !== 'chinese' || numeral.automatic) return false;
    const written = paragraph.text.slice(start).trimStart();
    return numeral.text.length === 1 && /^\S\S/.test(written);
  });
  const [first, ...others] = bare;
  if (!first) return;
  yield {
    is: 'wrong',
    code: 'mark',
    severity: 'info',
    at: [headingPlace(first), ...others.map(headingPlace)],
    data: { titles: bare.map(({ heading }) => writtenHeading(heading)) },
    fixes: numeralFixes(
      bare.map(({ heading }) => ({ heading, now: numeralText(heading.numeral?.value ?? 0) })),
      'safe',
    ),
  };
}

function topicsLikeChapters(report: Report): readonly Topic[] {
  return report.chapters
    .flatMap(({ topics }) => topics)
    .filter(({ heading }) => heading.numeral?.style === 'chinese');
}

function* topics(report: Report): Iterable<Wrong<Code>> {
  const [first, ...others] = topicsLikeChapters(report);
  if (!first) return;
  const all = [first, ...others];
  const place = ({ heading }: Topic) => ({
    chapter: 'overview' as const,
    text: writtenHeading(heading),
    paragraph: heading.paragraph.index,
    range: { start: heading.start, end: heading.end },
  });
  const siblings = report.chapters.flatMap((chapter) => chapter.topics);
  yield {
    is: 'wrong',
    code: 'topic',
    at: [place(first), ...others.map(place)],
    data: { topics: all.map(({ heading }) => writtenHeading(heading)) },
    fixes: numeralFixes(
      all.map((topic) => ({
        heading: topic.heading,
        now: `（${chineseOrdinal(siblings.indexOf(topic) + 1)}）`,
      })),
      'safe',
    ),
  };
}

export const chapterNumber = defineRule<Code>({
  id: 'chapter-number',
  // The form prints the numerals, whoever fills it in.
  class: 'mend',
  basis: ['S03', 'S04', 'S06'],
  severity: 'warning',
  needs: 'layout',
  words: {
    zh: {
      name: '章节序号',
      why: '六章的序号依次为一、二、三、四、五、六；总体情况一章下面的小标题用（一）（二）……，不与章的序号相同。依据：国办公开办函〔2021〕30号格式。',
      messages: {
        number: '“{title}”的序号写成了“{actual}”，应为“{expected}”。',
        numbers: '下列各章的序号应依次为{numerals}：{titles}。',
        unnumbered: '下列各章的标题没有序号，应为：{chapters}。',
        'none-numbered': '六章的标题都没有序号，应为：{chapters}。',
        style: '下列各章的序号应写成“一、”“二、”的形式：{titles}。',
        mark: '下列标题的序号后面缺“、”：{titles}。',
        topic: '下列小标题用了章的序号，应改为（一）（二）……：{topics}。',
      },
    },
    en: {
      name: 'Numerals of chapters',
      why: 'The six chapters are numbered 一 to 六; the subheadings of chapter one （一）, （二） and so on. Source: the form of 国办公开办函〔2021〕30号.',
      messages: {
        number: '{title} is numbered {actual} and should be {expected}.',
        numbers: 'These chapters should be numbered {numerals}: {titles}.',
        unnumbered: 'These chapter headings lack their numerals: {chapters}.',
        'none-numbered': 'No chapter heading has a numeral; they should read {chapters}.',
        style: 'These chapters should be numbered like 一、 and 二、: {titles}.',
        mark: 'These headings lack the 、 behind their numerals: {titles}.',
        topic: 'These subheadings carry numerals of chapters in place of （一）, （二）: {topics}.',
      },
    },
  },
  *look({ report }) {
    const { chapters, displaced } = sequenceOf(report);
    yield* misnumbered(chapters, displaced.length === 0);
    yield* unnumbered(chapters);
    yield* otherStyle(chapters);
    yield* unmarked(chapters.filter((chapter) => !isMisnumbered(chapter, chapters)));
    yield* topics(report);
  },
});
