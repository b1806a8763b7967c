/** Draws the official tables as they are inserted into documents, as pictures to look at. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formOf } from '../../../src/schema/editions';
import type { TableId } from '../../../src/schema/form';
import { inFolder } from '../soffice';
import { exampleDocuments } from './documents';
import type { Example } from './documents';
import { draw } from './drawn';
import type { Drawn } from './drawn';
import { lostLabels } from './labels';

const pictures = resolve('test/fixtures/examples');

/** The page that shows most of a table, from 1. */
function pageOf({ example, pages }: Drawn, table: TableId): number {
  const form = formOf(example.edition).tables[table];
  const lost = pages.map((words) => lostLabels(form, words, example.page).length);
  return lost.indexOf(Math.min(...lost)) + 1;
}

function picture(pdf: string, page: number, name: string): void {
  const number = String(page);
  const options = ['-png', '-mono', '-singlefile', '-r', '96', '-f', number, '-l', number];
  execFileSync('pdftoppm', [...options, pdf, join(pictures, name)]);
}

/** Of a report its longest table is enough, of the others each. */
function shownOf({ name, tables }: Example): readonly TableId[] {
  return name.startsWith('report-') ? ['applications'] : tables;
}

const examples = await exampleDocuments();
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
inFolder((folder) => {
  for (const drawn of draw(examples, folder)) {
    const { name } = drawn.example;
    const pages = new Set(shownOf(drawn.example).map((table) => pageOf(drawn, table)));
    for (const page of pages) picture(drawn.pdf, page, `${name}.${String(page)}`);
  }
});
