import type { Subject } from '../../facts/facts';
import { fold } from '../../report/text/fold';
import type { Report } from '../../report/model';
import { defineRule } from '../rule';
import type { Edit, Fix, Wrong } from '../rule';

type Code = 'doubled' | 'wording';

const official = '政府信息公开工作年度报告';

function isInOneLine({ title, body }: Report): boolean {
  if (!title) return false;
  const text = body.paragraphs[title.paragraph]?.text ?? '';
  return fold(text.slice(title.range.start, title.range.end)) === fold(title.text);
}

function replace(
  { report, facts }: Subject,
  start: number,
  end: number,
  now: string,
): readonly Fix[] {
  const { title } = report;
  if (!title || !isInOneLine(report)) return [];
  const written = facts.paragraphAt(title.paragraph);
  if (!written) return [];
  const was = written.text.slice(start, end);
  const edit: Edit = { do: 'set-text', paragraph: title.paragraph, start, end, was, now };
  return [{ kind: 'offer', edits: [edit] }];
}

function* look(subject: Subject): Iterable<Wrong<Code>> {
  const { report } = subject;
  const { title } = report;
  if (!title) return;
  const { text, paragraph, range, year, publisher = '' } = title;
  const folded = fold(text);
  const place = { text, paragraph, range };
  const written = report.body.paragraphs[paragraph]?.text ?? '';
  if (/年度.*年度/.test(folded)) {
    const first = written.indexOf('度', written.search(/年\s*度/));
    yield {
      is: 'wrong',
      code: 'doubled',
      at: [place],
      data: { title: text },
      actual: text,
      fixes: first < 0 ? [] : replace(subject, first, first + 1, ''),
    };
    return;
  }
  if (folded.includes(official)) return;
  const expected = `${publisher}${year === undefined ? '' : `${year}年`}${official}`;
  yield {
    is: 'wrong',
    code: 'wording',
    at: [place],
    data: { title: text, expected },
    actual: text,
    expected,
    fixes: year === undefined ? [] : replace(subject, range.start, range.end, expected),
  };
}

export const titleForm = defineRule<Code>({
  id: 'title-form',
  basis: ['P14'],
  severity: 'info',
  words: {
    zh: {
      name: '标题写法',
      why: '年报的标题通行写法是“某机关某年政府信息公开工作年度报告”。官方没有明文，这是推断。',
      messages: {
        doubled: '标题里有两个“年度”，前一个写“年”即可。',
        wording: '标题通常写作“{expected}”。',
      },
    },
    en: {
      name: 'Form of the title',
      why: 'The usual title names body and year, then 政府信息公开工作年度报告. No official sentence says so: an inference.',
      messages: {
        doubled: 'The title says 年度 twice; 年 will do for the first.',
        wording: 'The usual title is {expected}.',
      },
    },
  },
  look,
});
