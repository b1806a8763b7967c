/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { readFileSync } from 'node:fs';
import { allProbes, runProbes } from '../../../../src/host/word/probes/run-probes';
import { openDocx } from '../../../../src/ooxml/package';
import { scanBody } from '../../../../src/ooxml/scan';
import { docxOf, documentOf } from '../../../support/case';
import { fixtureFile, fixtureText } from '../../../support/fixture-text';
import { openInWord } from '../../../word/jsdom';
import type { Play } from '../../../word/plays';

const report = new Uint8Array(readFileSync(fixtureFile('004', 'word')));

interface Told {
  readonly environment: object;
  readonly leftOut: readonly string[];
  readonly probes: Readonly<Record<string, { readonly outcome: { readonly result?: object } }>>;
}

/** What one probe tells of a document in a Word. */
async function ask(id: string, bytes: Uint8Array, play: Partial<Play> = {}): Promise<unknown> {
  await openInWord(bytes, play);
  const probes = allProbes.filter((probe) => probe.id === id);
  const told = (await runProbes({ probes, isScratch: false })) as unknown as Told;
  return told.probes[id]?.outcome;
}

function textsIn(bytes: Uint8Array): string[] {
  return scanBody(openDocx(bytes)).paragraphs.map(({ text }) => text);
}

it('tells which Word this is and what its client can do', async () => {
  expect(await ask('P15', report)).toMatchObject({
    result: {
      sets: { WordApi: { '1.3': true, '1.9': false } },
      members: { Paragraph: { getReviewedText: true, uniqueLocalId: false } },
    },
  });
});

it.each<[Partial<Play>, string, number]>([
  [{}, 'all paragraphs', 255],
  [{ mergedContinuations: 'omitted' }, 'without continued cells', 215],
  [{ endOfRowMarks: true }, 'with row ends', 283],
  [
    { endOfRowMarks: true, mergedContinuations: 'omitted' },
    'with row ends, without continued cells',
    243,
  ],
])('finds out how a Word with %j lists the paragraphs of tables', async (play, way, number) => {
  const { result } = (await ask('P1', report, play)) as {
    result: { tables: { inList: number[]; xml: { fits: string[] }[] } };
  };
  const { inList, xml } = result.tables;
  expect(inList[1]).toBe(number);
  expect(xml[1]?.fits).toEqual([way]);
});

it('finds that Word numbers its paragraphs anew each time', async () => {
  expect(await ask('P2', report)).toMatchObject({
    result: { same: false, sameButForIds: true, paragraphIds: { count: 341, kept: 0 } },
  });
});

it.each(['included', 'omitted'] as const)(
  'finds out that deleted text is %s in what Word tells',
  async (deletedText) => {
    const bytes = docxOf(documentOf(fixtureText('clean')), 'word', { tracked: true });
    const { result } = (await ask('P4', bytes, { deletedText })) as {
      result: { paragraphs: Record<string, object>[] };
    };
    const { paragraphs } = result;
    expect(paragraphs.length).toBeGreaterThan(0);
    for (const { text, accepted, marked } of paragraphs) {
      expect(accepted).not.toEqual(marked);
      expect(text).toEqual(deletedText === 'included' ? marked : accepted);
    }
  },
);

it('says where Word could not give its XML', async () => {
  expect(await ask('P2', report, { getOoxml: 'fails' })).toEqual({
    error: 'GeneralException',
    at: 'Body.getOoxml',
  });
});

it('tells no text of the document, and leaves it as it was', async () => {
  const word = await openInWord(report);
  const all = (await runProbes({ isScratch: false })) as unknown as Told;
  expect(all.environment).toMatchObject({ host: 'Word', displayLanguage: 'zh-CN' });
  expect(all.leftOut).toEqual(['P5', 'P6', 'P7', 'P8']);
  const told = JSON.stringify(all);
  const texts = textsIn(report).filter((text) => /[\u4e00-\u9fff]{2}/.test(text));
  expect(texts.filter((text) => told.includes(text))).toEqual([]);
  expect(textsIn(word.save())).toEqual(textsIn(report));
});

it('writes to a scratch copy, and takes away again what it wrote', async () => {
  const word = await openInWord(report);
  const probes = allProbes.filter(({ writes }) => writes);
  const told = (await runProbes({ probes, isScratch: true })) as unknown as Told;
  expect(told.leftOut).toEqual([]);
  expect(textsIn(word.save())).toEqual(textsIn(report));
});
