import { readFileSync } from 'node:fs';
import { openFile } from '../../../src/document/file/file-host';
import { headingMarkup, officialTable } from '../../../src/fix/official/official-table';
import { formOf, editionNames } from '../../../src/schema/editions';
import { tableIds } from '../../../src/schema/form';
import type { Edition, TableId } from '../../../src/schema/form';
import type { CaseBlock } from '../document';
import { docxOf } from '../docx';
import { fixtureFile } from '../fixture-text';
import { withInsertions } from '../mended';
import { smallDocx } from '../small-docx';
import { withoutParts } from '../without-parts';
import { landscape, portrait, sectionOf, wordsOwn } from './page';
import type { Page } from './page';
import { officeStyles } from './styles';

/** A document with tables that were inserted into it. */
export interface Example {
  readonly name: string;
  readonly edition: Edition;
  readonly tables: readonly TableId[];
  readonly page: Page;
  readonly bytes: Uint8Array;
}

async function intoEmpty(edition: Edition, table: TableId): Promise<Example> {
  const form = formOf(edition);
  const title = form.chapters.find((chapter) => chapter.table === table);
  const host = openFile(smallDocx(`<w:p/>${sectionOf(portrait)}`));
  const heading = headingMarkup(`${title?.numeral ?? ''}、${title?.title.text ?? ''}`);
  const markup = heading + officialTable(form.tables[table]);
  await host.apply(await host.read(), [
    { do: 'insert-blocks', beside: 0, where: 'before', markup },
  ]);
  const bytes = host.save();
  return { name: `empty-${edition}-${table}`, edition, tables: [table], page: portrait, bytes };
}

/** One of the reports with its tables taken away and put in again. */
async function intoReport(name: string): Promise<Example> {
  const kept = new Uint8Array(readFileSync(fixtureFile(name, 'word')));
  const bytes = await withInsertions(withoutParts(kept, tableIds));
  return { name: `report-${name}`, edition: '2021', tables: tableIds, page: wordsOwn, bytes };
}

function blocksOf(edition: Edition): readonly CaseBlock[] {
  const year = edition === '2019' ? '2020' : '2024';
  const text = '各项工作按照年初的计划完成，监督保障措施得到加强，发现的问题已经全部改正。';
  return [
    { kind: 'paragraph', role: 'title', text: `临江区民政局${year}年政府信息公开工作年度报告` },
    ...formOf(edition).chapters.flatMap(({ numeral, title, table }): CaseBlock[] => [
      { kind: 'paragraph', role: 'heading', text: `${numeral}、${title.text}` },
      ...(table === undefined ? [{ kind: 'paragraph', role: 'text', text } as const] : []),
    ]),
  ];
}

function paragraphXml(block: CaseBlock): string {
  if (block.kind === 'table') return '';
  const style = { title: 'Title', heading: 'Heading1', text: '', picture: '' }[block.role];
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t>${block.text}</w:t></w:r></w:p>`;
}

/** A report as offices lay it out: 三号仿宋, two characters' indent, lines of exactly 28 points. */
async function intoOffice(edition: Edition, kind: string, page: Page): Promise<Example> {
  const body = blocksOf(edition).map(paragraphXml).join('') + sectionOf(page);
  const bytes = await withInsertions(smallDocx(body, { styles: officeStyles }));
  return { name: `${kind}-${edition}`, edition, tables: tableIds, page, bytes };
}

/** Chapter headings with automatic numbers, one of which is missing together with its table. */
async function intoNumbered(edition: Edition): Promise<Example> {
  const document = { blocks: blocksOf(edition) };
  const numbered = docxOf(document, 'word', { numbering: true });
  const bytes = await withInsertions(withoutParts(numbered, [], ['applications']));
  return { name: `numbered-${edition}`, edition, tables: tableIds, page: wordsOwn, bytes };
}

/** Every document that is drawn to be looked at. */
export function exampleDocuments(): Promise<readonly Example[]> {
  return Promise.all([
    ...editionNames().flatMap((edition) => [
      ...tableIds.map((table) => intoEmpty(edition, table)),
      intoOffice(edition, 'office', portrait),
      intoOffice(edition, 'landscape', landscape),
      intoNumbered(edition),
    ]),
    ...['000', '001', '002', '003', '004'].map(intoReport),
  ]);
}
