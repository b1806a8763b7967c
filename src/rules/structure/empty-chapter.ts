import { fold } from '../../report/text/fold';
import type { Chapter, Report } from '../../report/model';
import { bodyOf, boxOf, isEmpty } from '../../facts/chapters/body';
import { headingPlace, officialHeading } from '../../facts/chapters/chapter-places';
import { isOnlyPreamble } from '../../facts/chapters/preamble-text';
import { formOf } from '../../schema/editions';
import { defineRule } from '../rule';

type Code = 'empty' | 'boxed' | 'none' | 'short' | 'preamble';

const nothing = /^(?:无|暂无|没有|无内容|无事项|无情况|空|略|[-/\\]+)$/;

/** A shorter account of problems and improvements says neither. */
const shortest = 10;

/** Fees for processing exist since the edition of 2021; until then chapter six could say 无. */
function mayBeNone(report: Report, { id }: Chapter): boolean {
  if (!report.isEditionKnown) return false;
  const form = formOf(report.expectedEdition).chapters.find((chapter) => chapter.id === id);
  return form?.mayBeNone === true;
}

function faultOf(report: Report, chapter: Chapter): Code | undefined {
  if (boxOf(report, chapter)) return 'boxed';
  if (isEmpty(report, chapter)) return 'empty';
  const hasOther = chapter.blocks.some((block) => block.kind === 'table' || block.pictures > 0);
  if (hasOther) return undefined;
  const texts = bodyOf(report, chapter);
  const said = fold(texts.map(({ text }) => text).join('')).replace(/^[。.:,]+|[。.;!]+$/g, '');
  if (nothing.test(said)) return mayBeNone(report, chapter) ? undefined : 'none';
  if (chapter.id === 'problems' && said.length < shortest) return 'short';
  const headings = new Set(chapter.topics.map(({ heading }) => heading.paragraph.index));
  const own = texts.filter(({ paragraph }) => !headings.has(paragraph));
  const isBare = headings.size === 0 && own.every(({ text }) => isOnlyPreamble(text));
  return chapter.id === 'overview' && isBare ? 'preamble' : undefined;
}

export const emptyChapter = defineRule<Code>({
  id: 'empty-chapter',
  basis: ['S11', 'S16', 'S17'],
  severity: 'warning',
  words: {
    zh: {
      name: '章节没有内容',
      why: '第一、五、六章以文字报告。第五章写问题和改进，第六章至少报告信息处理费收取情况。依据：《政府信息公开条例》第五十条。',
      messages: {
        empty: '“{chapter}”只有标题，尚无内容。',
        boxed: '“{chapter}”的内容放在文本框里，没有核对；请移到正文中。',
        none: '“{chapter}”只写了“{text}”。',
        short: '“{chapter}”只有{count}个字，没有写清问题和改进。',
        preamble: '“{chapter}”只有编制依据等说明，没有写工作情况。',
      },
    },
    en: {
      name: 'Chapter without content',
      why: 'Chapters one, five and six are reported in prose: five on problems and improvements, six at least on processing fees (条例 article 50).',
      messages: {
        empty: '{chapter} is a heading with nothing below it yet.',
        boxed: 'The text of {chapter} is in a text box and was not checked: move it into the body.',
        none: '{chapter} says only {text}.',
        short: '{chapter} has {count} characters, too few for problems and improvements.',
        preamble: '{chapter} holds only the preamble and no account of the work.',
      },
    },
  },
  *look({ report }) {
    for (const chapter of report.chapters) {
      const { id } = chapter;
      if (id !== 'overview' && id !== 'problems' && id !== 'other') continue;
      const code = faultOf(report, chapter);
      const hasTwin = report.chapters.some((other) => other !== chapter && other.id === id);
      if (code === undefined || (code === 'empty' && hasTwin)) continue;
      const text = bodyOf(report, chapter)
        .map((body) => body.text.trim())
        .join('');
      const isShort = code === 'none' || code === 'short';
      yield {
        is: 'wrong',
        code,
        ...(code === 'empty' ? { severity: 'error' } : {}),
        at: [headingPlace(chapter)],
        data: {
          chapter: officialHeading(id),
          ...(code === 'none' ? { text } : {}),
          ...(code === 'short' ? { count: fold(text).length } : {}),
        },
        ...(isShort ? { actual: text } : {}),
      };
    }
  },
});
