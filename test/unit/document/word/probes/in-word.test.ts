/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { readFileSync } from 'node:fs';
import { allProbes, runProbes } from '../../../../../src/document/word/probes/run-probes';
import { openDocx } from '../../../../../src/ooxml/package/package';
import { scanBody } from '../../../../../src/ooxml/read/scan';
import { docxOf, documentOf } from '../../../../support/case';
import { fixtureFile, fixtureText } from '../../../../support/fixture-text';
import { smallDocx } from '../../../../support/small-docx';
import { openInWord } from '../../../../word/jsdom';
import type { Play } from '../../../../word/plays';

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

it('finds out which properties of merged cells cannot be loaded', async () => {
  const { result } = (await ask('P3', report)) as { result: { firstCells: object }[] };
  expect(JSON.stringify(result)).not.toContain('NotImplemented');
  expect(JSON.stringify(result[1]?.firstCells)).toContain('TableCell.cellIndex');
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
  expect(all.leftOut).toEqual(['P5', 'P6', 'P7', 'P8', 'P16', 'P17', 'P18', 'P20']);
  const told = JSON.stringify(all);
  const texts = textsIn(report).filter((text) => /[\u4e00-\u9fff]{2}/.test(text));
  expect(texts.filter((text) => told.includes(text))).toEqual([]);
  expect(textsIn(word.save())).toEqual(textsIn(report));
});

interface Left {
  readonly left: { readonly paragraphs: number; readonly tables: number };
}

/** By how many paragraphs the probes say that the document is longer now, and by how many tables. */
function leftBy({ probes }: Told): [number, number] {
  const all = JSON.stringify(probes).matchAll(/"left":(\{[^}]*\})/g);
  const left = [...all].map(([, one = '']) => JSON.parse(one) as Left['left']);
  return [
    left.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
    left.reduce((sum, { tables }) => sum + tables, 0),
  ];
}

it('writes to a scratch copy, takes it away again, and tells what it could not', async () => {
  const word = await openInWord(report);
  const probes = allProbes.filter(({ writes }) => writes);
  const told = (await runProbes({ probes, isScratch: true })) as unknown as Told;
  expect(told.leftOut).toEqual([]);
  const [paragraphs, tables] = leftBy(told);
  expect(tables).toBe(0);
  const more = Array.from({ length: paragraphs }, () => '');
  expect(textsIn(word.save())).toEqual([...textsIn(report), ...more]);
});

describe('in an empty document', () => {
  const empty = smallDocx('<w:p/>');

  it('every probe is run, none asks for what the Word of the tests does not have', async () => {
    const word = await openInWord(empty);
    const told = (await runProbes({ isScratch: false })) as unknown as Told;
    expect(told.leftOut).toEqual([]);
    const outcomes = Object.values(told.probes).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => !('result' in outcome))).toEqual([]);
    expect(JSON.stringify(outcomes)).not.toContain('NotImplemented');
    expect(textsIn(word.save())).toEqual(['']);
  });

  it.each(['kept', 'merged', 'added', 'before', 'both'] as const)(
    'what comes with a table is counted where what comes is %s',
    async (surplus) => {
      const told = (await ask('P8', empty, { surplus })) as {
        result: Record<string, { told: { paragraphs: string[]; tables: number } }>;
      };
      const way = told.result['instead of an empty paragraph']?.told;
      expect(way?.tables).toBe(1);
      const cells = ['cell', 'cell', 'cell', 'cell'];
      const beside = {
        kept: [...cells, 'empty'],
        merged: [...cells, 'empty'],
        added: [...cells, 'empty', 'empty'],
        before: ['empty', ...cells, 'empty'],
        both: ['empty', ...cells, 'empty', 'empty'],
      };
      expect(way?.paragraphs.filter((one) => one !== 'text')).toEqual(beside[surplus]);
    },
  );

  it('what a Word does to a font is told as it is', async () => {
    expect(await ask('P5', empty)).toMatchObject({
      result: {
        told: {
          cells: [
            { before: { size: 16, bold: false }, after: { text: '345', size: 16, bold: false } },
            { before: { bold: null }, after: { text: '345', bold: true } },
            { before: { text: '', size: 16 }, after: { text: '345', size: 16 } },
            { after: { alignment: 'Centered', size: 16 } },
          ],
        },
        left: { paragraphs: 0, tables: 0 },
      },
    });
    expect(await ask('P6', empty, { deletedText: 'included' })).toMatchObject({
      result: { told: [{ text: '12345', reviewed: '345' }, {}, { reviewed: '345' }, {}] },
    });
    expect(await ask('P7', empty)).toMatchObject({
      result: {
        told: { after: [expect.anything(), expect.stringContaining('w:eastAsia="黑体"')] },
      },
    });
  });

  it('what becomes of an exact spacing, and of what is beside, is told', async () => {
    const exact = '<w:spacing w:line="560" w:lineRule="exact"/>';
    const above = [exact, '<w:jc w:val="center"/>', 'sz 32'];
    const told = { outcome: 'done', before: { above }, after: { above, added: above } };
    expect(await ask('P16', empty)).toMatchObject({ result: { 'after the heading': { told } } });
    expect(await ask('P17', empty)).toMatchObject({
      result: {
        'a paragraph before the prose': {
          told: { before: { above, added: 'not there' }, after: { above } },
          left: { paragraphs: 0, tables: 0 },
        },
      },
    });
  });

  it('how going to a place ends is told, whether Word highlights it or not', async () => {
    const all = ['paragraph', 'a stretch of it', 'a cell', 'an empty cell', 'table'];
    const told = Object.fromEntries(all.map((name) => [name, { how: 'exact' }]));
    expect(await ask('P18', empty)).toMatchObject({ result: { told } });
    const missed = { 'a stretch of it': { how: 'around' }, table: { how: 'exact' } };
    expect(await ask('P18', empty, { search: 'misses Chinese' })).toMatchObject({
      result: { told: missed },
    });
  });

  it('whether a rebuilt table can be undone is told', async () => {
    const undone = { paragraphs: 0, sameTexts: true, sameMarkup: true };
    expect(await ask('P20', empty)).toMatchObject({
      result: { told: { rebuilt: { sameTexts: false }, undone } },
    });
    expect(await ask('P20', empty, { failsAfterWrites: 1 })).toMatchObject({
      result: { told: { failure: { error: 'failed' }, left: { paragraphs: 0, sameTexts: true } } },
    });
  });
});

it('tells how many parts of Chinese paragraphs a search does not find', async () => {
  expect(await ask('P19', report)).toMatchObject({ result: { missed: [] } });
  const { result } = (await ask('P19', report, { search: 'misses Chinese' })) as {
    result: { asked: number; missed: object[] };
  };
  expect(result.asked).toBeGreaterThan(10);
  expect(result.missed).toHaveLength(result.asked);
});

it('tells how long the texts are that other panes keep in the document, and not a word', async () => {
  const word = await openInWord(report);
  word.parts.add('<a xmlns="urn:report-check:remembered">乙丙</a>');
  const probes = allProbes.filter(({ id }) => id === 'P21');
  expect(await runProbes({ probes, isScratch: false })).toMatchObject({
    probes: { P21: { outcome: { result: { hasParts: true, seen: [2] } } } },
  });
});
