import type { Aside, Report } from '../../report/model';
import { formOf } from '../../schema/editions';
import type { ChapterForm } from '../../schema/form';
import { officialHeading } from '../../facts/chapters/chapter-places';
import { defineRule } from '../rule';
import type { Edit } from '../rule';

function editsFor(report: Report, { id, table }: ChapterForm): readonly Edit[] {
  const edition = report.expectedEdition;
  const heading: Edit = { do: 'insert-chapter', chapter: id, edition };
  // A table that stands elsewhere is not missing; a second one would be a mistake of its own.
  const isThere =
    report.tables.some((found) => found.id === table) ||
    report.asides?.some(({ tables }) => table !== undefined && tables.includes(table)) === true;
  if (table === undefined || isThere) return [heading];
  return [heading, { do: 'insert-table', table, chapter: id, edition }];
}

export const missingChapter = defineRule({
  id: 'missing-chapter',
  basis: ['S01'],
  severity: 'error',
  words: {
    zh: {
      name: '缺少章节',
      why: '年度报告由六章组成，一章也不能少。依据：《政府信息公开条例》第五十条，国办公开办函〔2021〕30号格式。',
      messages: {
        missing: '缺少“{chapter}”一章。',
        all: '没有找到六章中任何一章的标题。',
        'in-box': '下列章节放在文本框里，没有核对，请移到正文中：{chapters}。',
        'in-table': '下列章节放在一张用来排版的表格里，没有核对，请移出表格：{chapters}。',
      },
    },
    en: {
      name: 'Chapter missing',
      why: 'A report has six chapters, none of which may be left out (条例 article 50, form of 国办公开办函〔2021〕30号).',
      messages: {
        missing: 'The chapter {chapter} is missing.',
        'in-box':
          'These chapters are in a text box and were not checked; move them into the body: {chapters}.',
        'in-table':
          'These chapters are in a table for layout and were not checked; move them out of it: {chapters}.',
        all: 'None of the six chapter headings was found.',
      },
    },
  },
  *look({ report }) {
    const { chapters } = formOf(report.expectedEdition);
    const missing = chapters.filter(({ id }) => report.chapters.every((found) => found.id !== id));
    const elsewhere = (form: ChapterForm): Aside | undefined =>
      report.asides?.find((aside) => aside.chapters.includes(form.id));
    for (const is of ['text-box', 'table'] as const) {
      const there = missing.filter((form) => elsewhere(form)?.is === is);
      const [first] = there;
      if (!first) continue;
      yield {
        is: 'wrong',
        code: is === 'table' ? 'in-table' : 'in-box',
        severity: 'warning',
        at: [{ chapter: first.id, paragraph: elsewhere(first)?.paragraph ?? 0 }],
        data: { chapters: there.map(({ id }) => officialHeading(id)) },
      };
    }
    if (missing.length === chapters.length && !missing.some(elsewhere)) {
      const edits = missing.flatMap((form) => editsFor(report, form));
      yield { is: 'wrong', code: 'all', at: [{}], fixes: [{ kind: 'offer', edits }] };
      return;
    }
    for (const form of missing.filter((one) => !elsewhere(one))) {
      yield {
        is: 'wrong',
        code: 'missing',
        at: [{ chapter: form.id }],
        data: { chapter: officialHeading(form.id) },
        expected: officialHeading(form.id),
        fixes: [{ kind: 'safe', edits: editsFor(report, form) }],
      };
    }
  },
});
