import { readFileSync } from 'node:fs';
import { openDocx } from '../../../../src/ooxml/package/package';
import { replacePart } from '../../../../src/ooxml/package/replace-part';
import { headingMarkup, officialTable } from '../../../../src/fix/official/official-table';
import { formOf, editionNames } from '../../../../src/schema/editions';
import { tableIds } from '../../../../src/schema/form';
import { documentXml } from '../../ooxml/wordml';
import { brokenRules, tablesIn } from '../../ooxml/table-rules';
import { fixtureFile } from '../../../support/fixture-text';
import { withInsertions } from '../../../support/mended';
import { smallDocx } from '../../../support/small-docx';
import { mistakesIn, validator } from '../../../support/validator';
import { withoutParts } from '../../../support/without-parts';

const all = editionNames().flatMap((edition) =>
  tableIds.map((id) => ({ edition, id, form: formOf(edition).tables[id] })),
);

test.each(all)('$id of $edition keeps the rules that schemas do not tell', ({ form }) => {
  const [table, ...others] = tablesIn(documentXml(`${officialTable(form)}<w:p/>`));
  expect(others).toEqual([]);
  expect(table && brokenRules(table)).toEqual([]);
});

const programs = ['word', 'wps', 'libreoffice'] as const;
const names = ['clean', 'clean-2019', '000'] as const;

/** Where a part of the body ends before the section that closes it. */
const lastSection = /<w:sectPr\b(?:(?!<w:sectPr\b).)*$/s;

function mainXml(document: Uint8Array): string {
  const opened = openDocx(document);
  return opened.xml(opened.mainPart) ?? '';
}

/** Everything but the main part. */
function surroundings(document: Uint8Array): readonly (readonly [string, unknown])[] {
  const opened = openDocx(document);
  return opened.partNames
    .filter((name) => name !== opened.mainPart)
    .map((name) => [name, opened.bytes(name)]);
}

/**
 * One document with the content of several of the same program, which gives them the same styles:
 * the validator takes one document at a time, and a while to start.
 */
function joined(documents: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array()] = documents;
  const bodies = documents.map((document) => {
    const [, body = ''] = /<w:body>(.*)<\/w:body>/s.exec(mainXml(document)) ?? [];
    return body;
  });
  const contents = bodies.map((body) => body.replace(lastSection, ''));
  const section = lastSection.exec(bodies[0] ?? '')?.[0] ?? '';
  const xml = mainXml(first).replace(
    /<w:body>.*<\/w:body>/s,
    () => `<w:body>${contents.join('')}${section}</w:body>`,
  );
  return replacePart(first, openDocx(first).mainPart, new TextEncoder().encode(xml));
}

describe.each(programs)('into documents of %s', (program) => {
  const documents = names.map((name) => {
    const kept = new Uint8Array(readFileSync(fixtureFile(name, program)));
    const lacking = withoutParts(kept, tableIds, ['applications', 'reviewAndLitigation']);
    return { name, lacking, whole: withInsertions(lacking) };
  });

  test.each(documents)(
    '$name: everything inserted keeps the rules that schemas do not tell',
    async ({ whole }) => {
      const tables = tablesIn(mainXml(await whole));
      expect(tables.length).toBeGreaterThanOrEqual(tableIds.length);
      expect(tables.flatMap(brokenRules)).toEqual([]);
    },
  );

  test.each(documents)('$name: nothing else is touched', async ({ lacking, whole }) => {
    expect(surroundings(await whole)).toEqual(surroundings(lacking));
  });

  withValidator('nothing inserted is a mistake', async () => {
    const whole = await Promise.all(documents.map((document) => document.whole));
    const [after, before] = await Promise.all([
      mistakesIn(joined(whole)),
      mistakesIn(joined(documents.map(({ lacking }) => lacking))),
    ]);
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
