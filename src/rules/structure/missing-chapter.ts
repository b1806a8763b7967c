import type { Report } from '../../report/model';
import { formOf } from '../../schema/editions';
import type { ChapterForm } from '../../schema/form';
import { officialHeading } from '../../facts/chapters/chapter-places';
import { defineRule } from '../rule';
import type { Edit } from '../rule';

function editsFor(report: Report, { id, table }: ChapterForm): readonly Edit[] {
  const edition = report.expectedEdition;
  const heading: Edit = { do: 'insert-chapter', chapter: id, edition };
  // A table that stands elsewhere is not missing; a second one would be a mistake of its own.
  if (table === undefined || report.tables.some((found) => found.id === table)) return [heading];
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
      },
    },
    en: {
      name: 'Chapter missing',
      why: 'A report has six chapters, none of which may be left out (条例 article 50, form of 国办公开办函〔2021〕30号).',
      messages: {
        missing: 'The chapter {chapter} is missing.',
        all: 'None of the six chapter headings was found.',
      },
    },
  },
  *look({ report }) {
    const { chapters } = formOf(report.expectedEdition);
    const missing = chapters.filter(({ id }) => report.chapters.every((found) => found.id !== id));
    if (missing.length === chapters.length) {
      const edits = missing.flatMap((form) => editsFor(report, form));
      yield { is: 'wrong', code: 'all', at: [{}], fixes: [{ kind: 'offer', edits }] };
      return;
    }
    for (const form of missing) {
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
