import { openDocx, openFlatOpc } from '../../src/ooxml/package/package';
import { scanBody } from '../../src/ooxml/read/scan';
import { readReport } from '../../src/report/read';
import { documentOf } from '../support/document-text';
import { docxOf, flatOpcOf } from '../support/docx';
import type { DocxOptions, Producer } from '../support/docx';
import { fixtureNames, fixtureText } from '../support/fixture-text';
import { gist } from '../support/gist';
import { inlays, strangeText } from '../support/producers/inlays';

function read(bytes: Uint8Array): unknown {
  return gist(readReport(scanBody(openDocx(bytes))));
}

const bare = new Map<string, unknown>();

/** What a fixture says as no program writes it, read once for all the ways to write it. */
function bareOf(name: string): unknown {
  if (!bare.has(name)) bare.set(name, read(docxOf(documentOf(fixtureText(name)))));
  return bare.get(name);
}

const producers: readonly Producer[] = ['plain', 'word', 'wps'];
const names = fixtureNames();

describe.each(names)('%s', (name) => {
  const document = documentOf(fixtureText(name));

  it.each(['word', 'wps'] as const)('says the same when %s writes it', (producer) => {
    expect(read(docxOf(document, producer))).toEqual(bareOf(name));
  });

  it.each(producers)('says the same as Flat OPC of %s', (producer) => {
    const opened = openFlatOpc(flatOpcOf(document, producer));
    expect(gist(readReport(scanBody(opened)))).toEqual(bareOf(name));
  });
});

const ways: readonly (readonly [string, DocxOptions])[] = [
  ['Strict names', { strict: true }],
  ['automatic numbers', { numbering: true }],
  ['changes nobody has accepted', { tracked: true }],
  ['legacy merged cells', { spans: 'hMerge' }],
  ['ragged rows', { ragged: true }],
  ...inlays.map((inlay) => [`a ${inlay}`, { inlays: [inlay] }] as const),
  ['everything at once', { numbering: true, tracked: true, ragged: true, inlays, strict: true }],
];

describe.each(ways)('with %s', (_, options) => {
  it.each(producers)('says the same when %s writes it', (producer) => {
    for (const name of ['001', 'clean-2019', 'government']) {
      const document = documentOf(fixtureText(name));
      expect(read(docxOf(document, producer, options))).toEqual(bareOf(name));
    }
  });
});

it('keeps text boxes, footnotes and nested tables out of the report', () => {
  const document = documentOf(fixtureText('clean'));
  const report = readReport(scanBody(openDocx(docxOf(document, 'word', { inlays }))));
  expect(JSON.stringify(gist(report))).not.toContain(strangeText);
});

it('reads a table that goes on under its header again as one', () => {
  const text = fixtureText('clean');
  const continued = text.replace('[表三]', '[表三]\n  repeat-header: （五）不予处理');
  for (const producer of producers) {
    const report = readReport(scanBody(openDocx(docxOf(documentOf(continued), producer))));
    const table = report.tables.find(({ id }) => id === 'applications');
    expect(table?.pieces).toHaveLength(2);
    expect(table?.cells).toHaveLength(175);
    expect(table?.extraRows).toEqual([]);
  }
});
