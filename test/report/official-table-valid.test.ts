import { readFileSync } from 'node:fs';
import { openDocx } from '../../src/ooxml/package';
import { headingMarkup, officialTable } from '../../src/report/official-table';
import { forms } from '../../src/schema/editions';
import { editions, tableIds } from '../../src/schema/form';
import { documentXml } from '../ooxml/wordml';
import { brokenRules, tablesIn } from '../ooxml/table-rules';
import { fixtureFile } from '../support/fixture-text';
import { withInsertions } from '../support/mended';
import { smallDocx } from '../support/small-docx';
import { mistakesIn, validator } from '../support/validator';
import { withoutParts } from '../support/without-parts';

const all = editions.flatMap((edition) =>
  tableIds.map((id) => ({ edition, id, form: forms[edition].tables[id] })),
);

test.each(all)('$id of $edition keeps the rules that schemas do not tell', ({ form }) => {
  const [table, ...others] = tablesIn(documentXml(`${officialTable(form)}<w:p/>`));
  expect(others).toEqual([]);
  expect(table && brokenRules(table)).toEqual([]);
});

const programs = ['word', 'wps', 'libreoffice'] as const;
const documents = ['clean', 'clean-2019', '000'].flatMap((name) =>
  programs.map((program) => ({ name, program })),
);

describe.each(documents)('into $name of $program', ({ name, program }) => {
  const kept = new Uint8Array(readFileSync(fixtureFile(name, program)));
  const lacking = withoutParts(kept, tableIds, ['applications', 'reviewAndLitigation']);

  const whole = withInsertions(lacking);

  test('everything inserted keeps the rules that schemas do not tell', async () => {
    const opened = openDocx(await whole);
    const tables = tablesIn(opened.xml(opened.mainPart) ?? '');
    expect(tables.length).toBeGreaterThanOrEqual(tableIds.length);
    expect(tables.flatMap(brokenRules)).toEqual([]);
  });

  withValidator('nothing inserted is a mistake', async () => {
    const [after, before] = await Promise.all([mistakesIn(await whole), mistakesIn(lacking)]);
    expect(after).toEqual(before);
  });
});

withValidator('into an empty document, tables and headings alike are no mistake', async () => {
  const body = all.map(({ form }) => `${headingMarkup('标题')}${officialTable(form)}`).join('');
  expect(await mistakesIn(smallDocx(`${body}<w:p/>`))).toEqual([]);
});

withValidator('the validator finds what is put in the wrong order', async () => {
  expect(await mistakesIn(smallDocx('<w:p><w:r/><w:pPr/></w:p>'))).not.toEqual([]);
});

/** A test that the validator makes; where it is not installed, the run shows what was left out. */
function withValidator(title: string, check: () => Promise<void>): void {
  if (validator.path === undefined) test.skip(`${title} (needs ${validator.name})`, check);
  else test(title, check, 20_000);
}
