import { openFile } from '../../../../src/document/file/file-host';
import { inverseOf } from '../../../../src/document/history/inverse';
import { touchedBy } from '../../../../src/ooxml/write/addresses';
import type { BodyEdit } from '../../../../src/ooxml/write/edit';
import { commented, run } from '../../../support/commented-docx';
import { smallDocx } from '../../../support/small-docx';
import { cell, paragraph } from '../../ooxml/wordml';
import { refusal } from '../contract';

const table = `<w:tbl><w:tr>${cell('3')}${cell('4')}</w:tr></w:tbl>`;
const looks = '<w:pPr><w:jc w:val="center"/></w:pPr>';
const mark = '<w:bookmarkStart w:id="1" w:name="数"/><w:bookmarkEnd w:id="1"/>';
const three = ['甲', '乙', '丙'].map((text) => paragraph(text, looks)).join(`\n${mark}`);

function replacing(index: number, start: number, end: number, now: string): BodyEdit {
  return { do: 'replace-text', paragraph: index, start, end, now };
}

function inserting(beside: number, where: 'before' | 'after', markup: string): BodyEdit {
  return { do: 'insert-blocks', beside, where, markup };
}

/** The main part before edits, after them, once they are taken back, and once made again. */
async function throughBytes(body: string, edits: readonly BodyEdit[]): Promise<readonly string[]> {
  const host = openFile(smallDocx(body));
  const stages = [host.mainXml()];
  let applied = await host.apply(await host.read(), edits);
  stages.push(host.mainXml());
  for (let turn = 0; turn < 2; turn += 1) {
    applied = await host.apply(applied.after, inverseOf(applied) ?? []);
    stages.push(host.mainXml());
  }
  return stages;
}

test.each<[string, string, readonly BodyEdit[]]>([
  ['a text', three, [replacing(1, 0, 1, '很长的一段')]],
  ['a text that was blank', `<w:p/>${three}`, [replacing(0, 0, 0, '0')]],
  ['the texts of two paragraphs', three, [replacing(0, 0, 1, ''), replacing(2, 0, 1, '新的')]],
  [
    'two that were joined',
    three.replaceAll(`\n${mark}`, ''),
    [{ do: 'join-paragraphs', paragraph: 0 }],
  ],
  [
    'the last two, joined',
    three.replaceAll(`\n${mark}`, ''),
    [{ do: 'join-paragraphs', paragraph: 1 }],
  ],
  ['one that was split', paragraph('甲乙丙'), [{ do: 'split-paragraph', paragraph: 0, at: 1 }]],
  ['the first, taken away', three, [{ do: 'remove-paragraph', paragraph: 0 }]],
  ['one taken away', three, [{ do: 'remove-paragraph', paragraph: 1 }]],
  ['the last, taken away', three, [{ do: 'remove-paragraph', paragraph: 2 }]],
  [
    'two of three taken away',
    three,
    [
      { do: 'remove-blocks', first: 0, count: 1 },
      { do: 'remove-paragraph', paragraph: 2 },
    ],
  ],
  ['a table taken away', `${three}${table}${three}`, [{ do: 'remove-blocks', first: 3, count: 2 }]],
  ['a table that begins all', `${table}${three}`, [{ do: 'remove-blocks', first: 0, count: 2 }]],
  ['what was put in at the beginning', three, [inserting(0, 'before', table)]],
  ['what was put in between', three, [inserting(1, 'after', table + paragraph('新'))]],
  ['what was put in at the end', three, [inserting(2, 'after', `${table}<w:p/>`)]],
  [
    'one that looks like its neighbour',
    three,
    [{ do: 'insert-paragraph', beside: 1, where: 'before', text: '新' }],
  ],
  [
    'all of it together',
    `${three}${table}${three}`,
    [
      replacing(0, 0, 1, '新'),
      inserting(1, 'before', paragraph('新')),
      { do: 'remove-blocks', first: 3, count: 2 },
      replacing(6, 1, 1, '件'),
      { do: 'remove-paragraph', paragraph: 7 },
    ],
  ],
  [
    'one that was moved',
    three,
    [inserting(0, 'before', paragraph('丙', looks)), { do: 'remove-paragraph', paragraph: 2 }],
  ],
  [
    'the same text twice, once taken away',
    paragraph('甲') + paragraph('甲') + paragraph('乙'),
    [{ do: 'remove-paragraph', paragraph: 0 }],
  ],
])('%s: every byte comes back, and can be changed again', async (_, body, edits) => {
  const [was, made, back, again] = await throughBytes(body, edits);
  expect(made).not.toBe(was);
  expect(back).toBe(was);
  expect(again).toBe(made);
});

test('a paragraph that nothing was done to is not written over, nor what stands around it', async () => {
  const host = openFile(smallDocx(three));
  const applied = await host.apply(await host.read(), [
    replacing(0, 0, 1, '新'),
    inserting(2, 'before', paragraph('又')),
  ]);
  const inverse = inverseOf(applied) ?? [];
  expect(inverse.flatMap(touchedBy)).toEqual([0, 2]);
  expect(inverse).toMatchObject([
    { isSame: true, first: 0, count: 1, had: 1 },
    { isSame: false, first: 2, count: 1, had: 0, is: paragraph('又'), was: '' },
  ]);
});

test('what someone formatted since is not written over', async () => {
  const host = openFile(smallDocx(three));
  const applied = await host.apply(await host.read(), [replacing(1, 0, 1, '新')]);
  const [edit] = inverseOf(applied) ?? [];
  if (edit?.do !== 'put-back') throw new Error('nothing to be put back');
  const other = { ...edit, is: edit.is.replace('center', 'left') };
  expect(await refusal(host.apply(applied.after, [other]))).toBe('unplaced');
  expect((await host.read()).body.paragraphs.map(({ text }) => text)).toEqual(['甲', '新', '丙']);
});

test('a comment that stood on a text goes with what is put back over it', async () => {
  const body = `<w:p>${run('甲')}</w:p><w:p>${commented(run('乙'))}</w:p>`;
  const host = openFile(smallDocx(body, { comments: '' }));
  const before = host.mainXml();
  const plain = `<w:p>${run('乙')}</w:p>`;
  const [, second] = (await host.read()).body.paragraphs;
  if (!second) throw new Error('no second paragraph');
  const is = before.slice(second.xml.start, second.xml.end);
  await host.apply(await host.read(), [
    { do: 'put-back', first: 1, count: 1, had: 1, isSame: true, lead: '', is, was: plain },
  ]);
  expect(host.mainXml()).toBe(before.replace(is, plain));
});
