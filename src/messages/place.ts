import type { Place } from '../report/model';
import { formOf, editionNames } from '../schema/editions';
import { chapterIds } from '../schema/form';
import type { ChapterId, Edition, TableForm, TableId } from '../schema/form';
import { columnLabel, rowLabel } from '../schema/labels';
import { leafColumns, leafRows } from '../schema/walk';
import type { Translate } from './translate';
import { shorten, shortLabel } from './shorten';

function numeral(translate: Translate, chapter: ChapterId): string {
  return translate('numerals').charAt(chapterIds.indexOf(chapter));
}

/** A chapter by its number: 第三章. */
export function chapterName(translate: Translate, chapter: ChapterId): string {
  return translate('place.chapter', { numeral: numeral(translate, chapter) });
}

/** A chapter with its official title: 三、收到和处理政府信息公开申请情况. */
export function chapterTitle(translate: Translate, chapter: ChapterId, edition: Edition): string {
  const title = formOf(edition).chapters.find(({ id }) => id === chapter)?.title.text ?? '';
  return translate('place.chapterTitle', { numeral: numeral(translate, chapter), title });
}

/** A table by its chapter's number: 表三. */
export function tableName(translate: Translate, table: TableId): string {
  return translate('place.table', { numeral: numeral(translate, table) });
}

/**
 * Where something is, from the outside in: 表三 › （七）总计 › 自然人.
 *
 * @param under what stands above it already, and is not told again
 */
export function placeName(
  translate: Translate,
  place: Place,
  edition: Edition,
  under?: 'chapter',
): string {
  const { chapter, table, row, column, text = '' } = place;
  const quoted = shorten(text) === '' ? [] : [translate('place.text', { text: shorten(text) })];
  const parts =
    table !== undefined
      ? [
          tableName(translate, table),
          ...(row === undefined && column === undefined
            ? quoted
            : lineNames(table, row, column, edition)),
        ]
      : chapter !== undefined
        ? [chapterName(translate, chapter), ...quoted]
        : quoted;
  const [outer, ...inner] = parts;
  if (outer === undefined) return translate('place.whole');
  if (under === undefined || (chapter === undefined && table === undefined))
    return parts.join(translate('place.separator'));
  // Of a table as a whole there is nothing else to be told; of a chapter its title says all.
  return inner.length === 0 && table !== undefined
    ? outer
    : inner.join(translate('place.separator'));
}

function lineNames(
  table: TableId,
  row: string | undefined,
  column: string | undefined,
  edition: Edition,
): readonly string[] {
  // A document may have lines of the other edition.
  const known = [edition, ...editionNames()].map((each) => formOf(each).tables[table]);
  const rows = row === undefined ? [] : first(known, (form) => rowNames(form, row), [row]);
  const columns =
    column === undefined ? [] : first(known, (form) => columnNames(form, row, column), [column]);
  return [...rows, ...columns];
}

function first(
  tables: readonly TableForm[],
  namesIn: (form: TableForm) => readonly string[],
  otherwise: readonly string[],
): readonly string[] {
  return tables.map(namesIn).find((names) => names.length > 0) ?? otherwise;
}

// The outermost group holds nearly the whole table, so it tells nobody where to look.
function rowNames(form: TableForm, id: string): readonly string[] {
  const leaf = form.sections.flatMap(leafRows).find((row) => row.id === id);
  const label = rowLabel(form, id);
  if (label === undefined) return [];
  return [...(leaf?.groups.slice(1) ?? []), label].map(({ text }) => shortLabel(text));
}

/** Labels that say nothing without the header above them. */
const vague: ReadonlySet<string> = new Set(['其他']);

function columnNames(form: TableForm, row: string | undefined, id: string): readonly string[] {
  const label = columnLabel(form, row, id);
  if (label === undefined) return [];
  const header = vague.has(label.text)
    ? form.sections
        .flatMap(leafColumns)
        .find((column) => column.id === id)
        ?.groups.slice(-1)
    : undefined;
  return [...(header ?? []), label].map(({ text }) => shortLabel(text));
}
