import type { Chapter, Report, TextTable } from '../../report/model';
import { readTextTable } from '../../report/tables/text-table';
import { formOf } from '../../schema/editions';
import type { ChapterForm, TableId } from '../../schema/form';
import type { Edit } from '../rule';

/** A chapter that is there without its table. */
export interface AbsentTable {
  readonly form: ChapterForm;
  readonly table: TableId;
  readonly chapter: Chapter;
  /** index of the first paragraph with a picture outside of tables */
  readonly picture?: number;
  /** index of the paragraph that a text box with the table hangs on */
  readonly box?: number;
  /** the table set as text */
  readonly asText?: TextTable;
  /** puts the blank official table in */
  readonly insert: Extract<Edit, { do: 'insert-table' }>;
}

/** The chapters whose official table stands nowhere in the report. */
export function absentTables(report: Report): readonly AbsentTable[] {
  const edition = report.expectedEdition;
  return formOf(edition).chapters.flatMap((form): AbsentTable[] => {
    const { id, table } = form;
    const chapter = report.chapters.find((candidate) => candidate.id === id);
    if (table === undefined || !chapter) return [];
    if (report.tables.some((found) => found.id === table)) return [];
    const picture = chapter.blocks.find(
      (block) => block.kind === 'paragraph' && block.pictures > 0,
    );
    const box = report.asides?.find(({ tables }) => tables.includes(table));
    const asText = readTextTable(chapter.blocks, formOf(edition).tables[table]);
    return [
      {
        form,
        table,
        chapter,
        ...(picture?.kind === 'paragraph' ? { picture: picture.index } : {}),
        ...(asText === undefined ? {} : { asText }),
        ...(box === undefined ? {} : { box: box.paragraph }),
        insert: { do: 'insert-table', table, chapter: id, edition },
      },
    ];
  });
}
