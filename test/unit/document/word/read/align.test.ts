import { readFileSync } from 'node:fs';
import type { Block, DocumentBody } from '../../../../../src/ooxml/blocks';
import { openDocx } from '../../../../../src/ooxml/package/package';
import { scanBody } from '../../../../../src/ooxml/read/scan';
import { align } from '../../../../../src/document/word/read/align';
import type { LiveParagraph } from '../../../../../src/document/word/read/live';
import { cell, packageOf, paragraph } from '../../../ooxml/wordml';
import { fixtureFile } from '../../../../support/fixture-text';

interface Habit {
  readonly rowEnds?: boolean;
  readonly continued?: boolean;
}

/** A body as some Word may list it; each paragraph tells where it comes from. */
function listed(
  blocks: readonly Block[],
  habit: Habit,
  depth = 0,
): (LiveParagraph & { from?: number })[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [{ text: block.text, depth, from: block.index }];
    return block.rows.flatMap(({ cells }) => [
      ...cells.flatMap(({ paragraphs, tables, vMerge }) =>
        vMerge === 'continue' && habit.continued === false
          ? []
          : listed([...tables, ...paragraphs], habit, depth + 1),
      ),
      ...(habit.rowEnds ? [{ text: '', depth: depth + 1 }] : []),
    ]);
  });
}

/** How many paragraphs are placed, after making sure that none is placed wrongly. */
function placed(body: DocumentBody, live: readonly (LiveParagraph & { from?: number })[]): number {
  const places = align(body, live);
  for (const [index, place] of places) expect(live[place]?.from).toBe(index);
  return places.size;
}

function bodyOf(xml: string): DocumentBody {
  return scanBody(packageOf(xml));
}

const habits: readonly Habit[] = [
  {},
  { continued: false },
  { rowEnds: true },
  { rowEnds: true, continued: false },
];

describe.each(['word', 'wps', 'libreoffice'] as const)('reports as %s writes them', (program) => {
  test.each(['000', '001', '002', '003', '004'])(
    '%s is placed whole however Word lists it',
    (name) => {
      const body = scanBody(openDocx(readFileSync(fixtureFile(name, program))));
      for (const habit of habits) {
        const live = listed(body.blocks, habit);
        expect(placed(body, live)).toBe(live.filter(({ from }) => from !== undefined).length);
      }
    },
  );
});

const row = (...texts: string[]): string =>
  `<w:tr>${texts.map((text) => cell(text)).join('')}</w:tr>`;

test('text that revisions took away may be listed or not', () => {
  const body = bodyOf(
    '<w:p><w:r><w:t>受理</w:t></w:r><w:del><w:r><w:delText>3</w:delText></w:r></w:del>' +
      '<w:ins><w:r><w:t>4</w:t></w:r></w:ins><w:r><w:t>件</w:t></w:r></w:p>',
  );
  expect(align(body, [{ text: '受理4件', depth: 0 }]).get(0)).toBe(0);
  expect(align(body, [{ text: '受理34件', depth: 0 }]).get(0)).toBe(0);
  expect(align(body, [{ text: '受理5件', depth: 0 }]).size).toBe(0);
});

test('anchors and kinds of space make no difference', () => {
  const body = bodyOf('<w:p><w:r><w:t>甲\u00a0乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>');
  expect(align(body, [{ text: '\u0002甲 乙\u000b丙\r', depth: 0 }]).get(0)).toBe(0);
  expect(align(body, [{ text: ' 甲 乙\u2028丙\u3000', depth: 0 }]).get(0)).toBe(0);
});

test('a table that reads differently leaves those around it placed', () => {
  const body = bodyOf(
    `<w:tbl>${row('甲', '1')}</w:tbl>${paragraph('中')}<w:tbl>${row('乙', '2')}</w:tbl>${paragraph('尾')}`,
  );
  const live = [
    { text: '甲', depth: 1, from: 0 },
    { text: '9', depth: 1 },
    { text: '中', depth: 0, from: 2 },
    { text: '乙', depth: 1, from: 3 },
    { text: '2', depth: 1, from: 4 },
    { text: '尾', depth: 0, from: 5 },
  ];
  expect(placed(body, live)).toBe(5);
});

test('of blank cells none is guessed', () => {
  // One blank too few: which of the three is missing cannot be known.
  const body = bodyOf(`<w:tbl>${row('甲', '', '', '', '乙')}</w:tbl>${paragraph('尾')}`);
  const live = [
    { text: '甲', depth: 1, from: 0 },
    { text: '', depth: 1 },
    { text: '', depth: 1 },
    { text: '乙', depth: 1, from: 4 },
    { text: '尾', depth: 0, from: 5 },
  ];
  expect([...align(body, live).keys()]).toEqual([0, 4, 5]);
});

test('paragraphs that only one side has are passed over', () => {
  const body = bodyOf(['甲', '乙', '丙'].map((text) => paragraph(text)).join(''));
  const live = ['甲', '文本框', '丙'].map((text, at) => ({ text, depth: 0, from: at }));
  const places = align(body, live);
  expect([...places]).toEqual([
    [0, 0],
    [2, 2],
  ]);
});

describe('a paragraph that was moved under revision', () => {
  const moved = (kind: 'moveFrom' | 'moveTo'): string => {
    const run = kind === 'moveTo' ? '<w:t>同样的话</w:t>' : '<w:delText>同样的话</w:delText>';
    const mark = `<w:pPr><w:rPr><w:${kind} w:id="1"/></w:rPr></w:pPr>`;
    return `<w:p>${mark}<w:${kind} w:id="2"><w:r>${run}</w:r></w:${kind}></w:p>`;
  };
  const around = (xml: string): DocumentBody => bodyOf(paragraph('甲') + xml + paragraph('乙'));
  const live = (...texts: string[]): LiveParagraph[] => texts.map((text) => ({ text, depth: 0 }));

  test.each([
    ['before', moved('moveTo') + moved('moveFrom'), 1],
    ['behind', moved('moveFrom') + moved('moveTo'), 2],
  ])('is not taken for what is gone, which a Word may list, where it is %s that', (_, xml, at) => {
    const places = align(around(xml), live('甲', '同样的话', '同样的话', '乙'));
    expect([...places]).toEqual([
      [0, 0],
      [at, at],
      [3, 3],
    ]);
  });

  test.each([
    ['is not listed', ['甲', '同样的话', '乙']],
    ['is listed without its text', ['甲', '同样的话', '', '乙']],
  ])('is found where what is gone %s', (_, texts) => {
    const places = align(around(moved('moveTo') + moved('moveFrom')), live(...texts));
    expect([places.get(0), places.get(1), places.get(3)]).toEqual([0, 1, texts.length - 1]);
  });
});

test('of two that read the same none is taken for certain where one is missing', () => {
  const body = bodyOf(['甲', '同', '乙'].map((text) => paragraph(text)).join(''));
  const live = ['甲', '同', '同', '乙'].map((text) => ({ text, depth: 0 }));
  expect([...align(body, live)]).toEqual([
    [0, 0],
    [2, 3],
  ]);
});
