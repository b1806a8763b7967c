import { applyEdits } from '../../src/ooxml/write/apply-edits';
import type { Block } from '../../src/ooxml/blocks';
import type { BodyEdit } from '../../src/ooxml/write/edit';
import { openDocx } from '../../src/ooxml/package/package';
import { replacePart } from '../../src/ooxml/package/replace-part';
import { scanBody } from '../../src/ooxml/read/scan';
import { readReport } from '../../src/report/read';
import type { ChapterId, TableId } from '../../src/schema/form';

function paragraphsIn(block: Block): readonly number[] {
  if (block.kind === 'paragraph') return [block.index];
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs, tables }) => [...paragraphs, ...tables].flatMap(paragraphsIn)),
  );
}

function removalOf(block: Block): BodyEdit {
  const indexes = paragraphsIn(block);
  return { do: 'remove-blocks', first: Math.min(...indexes), count: indexes.length };
}

/** A document without some of its official tables, and without the headings of some chapters. */
export function withoutParts(
  bytes: Uint8Array,
  tables: readonly TableId[],
  chapters: readonly ChapterId[] = [],
): Uint8Array {
  const opened = openDocx(bytes);
  const scan = (xml: string) =>
    scanBody({ ...opened, xml: (name) => (name === opened.mainPart ? xml : opened.xml(name)) });
  const main = opened.xml(opened.mainPart) ?? '';
  const body = scan(main);
  const report = readReport(body);
  const gone = [
    ...report.tables.flatMap(({ id, pieces }) => (tables.includes(id) ? pieces : [])),
    ...report.chapters.flatMap(({ id, heading }) =>
      chapters.includes(id) ? [heading.paragraph] : [],
    ),
  ];
  const edited = applyEdits(main, body, gone.map(removalOf), scan);
  return replacePart(bytes, opened.mainPart, new TextEncoder().encode(edited));
}
