import { openFile } from '../../../../src/document/file/file-host';
import type { Applied, Snapshot } from '../../../../src/document/port';
import { inverseOf } from '../../../../src/document/history/inverse';
import type { BodyEdit } from '../../../../src/ooxml/write/edit';
import { cell, paragraph } from '../../ooxml/wordml';
import { smallDocx } from '../../../support/small-docx';
import { textsOf } from '../contract';

interface Done {
  /** the texts of the paragraphs before the edits, after them, and once they are taken back */
  readonly was: readonly string[];
  readonly made: readonly string[];
  readonly back: readonly string[] | undefined;
  readonly inverse: readonly BodyEdit[] | undefined;
}

function withoutSource({ source, ...rest }: Snapshot): Snapshot {
  return rest;
}

/** Edits as made in a document of which the bytes are not known, such as one open in Word. */
function elsewhere({ before, edits, after }: Applied): Applied {
  return { before: withoutSource(before), edits, after: withoutSource(after) };
}

/** Makes edits in a body, and takes them back where that can be done. */
async function done(body: string, ...edits: BodyEdit[]): Promise<Done> {
  const host = openFile(smallDocx(body));
  const checked = await host.read();
  const applied = await host.apply(checked, edits);
  const inverse = inverseOf(elsewhere(applied));
  const back = inverse && (await host.apply(applied.after, inverse)).after;
  return {
    was: textsOf(checked),
    made: textsOf(applied.after),
    back: back && textsOf(back),
    inverse,
  };
}

function replacing(index: number, start: number, end: number, now: string): BodyEdit {
  return { do: 'replace-text', paragraph: index, start, end, now };
}

function inserting(beside: number, where: 'before' | 'after', text: string): BodyEdit {
  return { do: 'insert-paragraph', beside, where, text };
}

function paragraphs(...texts: string[]): string {
  return texts.map((text) => paragraph(text)).join('');
}

function table(...cells: string[]): string {
  return `<w:tbl><w:tr>${cells.map((text) => cell(text)).join('')}</w:tr></w:tbl>`;
}

const four = paragraphs('甲', '乙乙', '丙丙丙', '丁');

describe('texts', () => {
  test('of one paragraph, each of another length than before, are given back', async () => {
    const { was, made, back } = await done(
      paragraphs('本年共受理申请3件，上年结转12件，均已办结'),
      replacing(0, 7, 8, '一百二十'),
      replacing(0, 14, 16, ''),
      replacing(0, 21, 21, '并答复'),
    );
    expect(made).toEqual(['本年共受理申请一百二十件，上年结转件，均已办并答复结']);
    expect(back).toEqual(was);
  });

  test('are given back in whatever order they were changed', async () => {
    const { was, back } = await done(
      paragraphs('a,b,c(d)'),
      replacing(0, 5, 8, ''),
      replacing(0, 3, 4, '、、、'),
      replacing(0, 1, 2, '，和'),
    );
    expect(back).toEqual(was);
  });

  test('of two paragraphs do not shift each other', async () => {
    const { was, back } = await done(
      paragraphs('收费3元', '收费4元'),
      replacing(0, 2, 3, '三十三'),
      replacing(1, 2, 3, '四'),
    );
    expect(back).toEqual(was);
  });
});

describe('a text', () => {
  test.each([
    ['above which a paragraph was put', inserting(1, 'before', '新')],
    ['below which a paragraph was put', inserting(1, 'after', '新')],
    ['above which one went', { do: 'remove-paragraph', paragraph: 0 }],
    ['below which one went', { do: 'remove-paragraph', paragraph: 2 }],
    ['below which two were joined', { do: 'join-paragraphs', paragraph: 2 }],
  ] satisfies [string, BodyEdit][])('%s is given back where it stands', async (_, move) => {
    const { was, back } = await done(four, replacing(1, 1, 2, '新的'), move);
    expect(back).toEqual(was);
  });

  test('that was split where others of it changed is one again, as it was', async () => {
    const { was, made, back } = await done(
      paragraphs('前', '前言一、总体情况', '后'),
      { do: 'split-paragraph', paragraph: 1, at: 2 },
      replacing(1, 0, 2, '编制说明'),
      replacing(1, 2, 3, '第二'),
      replacing(1, 6, 8, ''),
    );
    expect(made).toEqual(['前', '编制说明', '第二、总体', '后']);
    expect(back).toEqual(was);
  });

  test('that went on into the one before it cannot be given back', async () => {
    const { made, inverse } = await done(
      four,
      { do: 'join-paragraphs', paragraph: 1 },
      replacing(2, 0, 1, '新'),
      replacing(0, 0, 1, '新'),
    );
    expect(made).toEqual(['新', '乙乙新丙丙', '丁']);
    expect(inverse).toBeUndefined();
  });
});

describe('a paragraph', () => {
  test('that took in another is split where that began', async () => {
    const { was, made, back } = await done(four, { do: 'join-paragraphs', paragraph: 1 });
    expect(made).toEqual(['甲', '乙乙丙丙丙', '丁']);
    expect(back).toEqual(was);
  });

  test.each([
    ['the first', paragraphs('甲', '乙'), [0]],
    ['one between two others', four, [1]],
    ['one above a table', `${four}${table('3')}${paragraph('戊')}`, [3]],
    ['one below a table', `${table('3')}${four}`, [1]],
    ['two in a row', four, [1, 2]],
    [
      'one of a cell',
      `${table('3').replace('</w:tc>', `${paragraphs('4', '5')}</w:tc>`)}${four}`,
      [1],
    ],
    [
      'one of a cell below a paragraph',
      `${paragraph('上')}${table('3').replace('</w:tc>', `${paragraphs('4', '5')}</w:tc>`)}${four}`,
      [2],
    ],
    [
      'one of a table in a cell',
      `<w:tbl><w:tr><w:tc>${table('3').replace('</w:tc>', `${paragraphs('4', '5')}</w:tc>`)}${paragraph('6')}</w:tc></w:tr></w:tbl>${four}`,
      [1],
    ],
  ])('%s that went comes back to where it stood', async (_, body, gone) => {
    const { was, made, back } = await done(
      body,
      ...gone.map((index) => ({ do: 'remove-paragraph', paragraph: index }) as const),
    );
    expect(made).toEqual(was.filter((_text, at) => !gone.includes(at)));
    expect(back).toEqual(was);
  });

  test('with which both its neighbours went cannot come back', async () => {
    const { inverse } = await done(
      four,
      { do: 'remove-paragraph', paragraph: 0 },
      { do: 'remove-paragraph', paragraph: 1 },
      { do: 'remove-paragraph', paragraph: 2 },
    );
    expect(inverse).toBeUndefined();
  });

  test('that had to stay, emptied, does not let what came behind it be missed', async () => {
    const { was, made, back } = await done(
      `${table('3')}${four}`,
      { do: 'remove-paragraph', paragraph: 0 },
      inserting(2, 'before', '新'),
    );
    expect(made).toEqual(['', '甲', '新', '乙乙', '丙丙丙', '丁']);
    expect(back).toEqual(was);
  });
});

describe('what was put in', () => {
  const blocks = (where: 'before' | 'after', ...texts: string[]): BodyEdit => ({
    do: 'insert-blocks',
    beside: 1,
    where,
    markup: paragraphs(...texts),
  });

  test.each([
    ['behind one paragraph', [inserting(1, 'after', '新'), blocks('after', '一', '二')]],
    ['before one paragraph', [blocks('before', '一', '二'), inserting(1, 'before', '新')]],
    [
      'on both sides of one paragraph',
      [inserting(1, 'before', '上'), blocks('after', '一', '二'), inserting(1, 'before', '中')],
    ],
    [
      'beside several',
      [inserting(0, 'after', '一'), blocks('before', '二'), inserting(2, 'after', '三')],
    ],
  ])('%s goes, and nothing else', async (_, edits) => {
    const { was, made, back } = await done(four, ...edits);
    expect(made.length).toBeGreaterThan(was.length + 1);
    expect(back).toEqual(was);
  });
});

describe('blocks', () => {
  const removing = (first: number, count: number): BodyEdit => ({
    do: 'remove-blocks',
    first,
    count,
  });

  test.each([
    [
      'between two paragraphs',
      `${paragraphs('甲', '乙')}${table('3', '4')}${four}`,
      removing(2, 2),
    ],
    ['above the first paragraph', `${table('3', '4')}${four}`, removing(0, 2)],
    [
      'between a paragraph and a table',
      `${paragraph('甲')}${table('3')}${table('4')}${four}`,
      removing(1, 1),
    ],
    ['between a table and a paragraph', `${table('3')}${table('4')}${four}`, removing(1, 1)],
    ['that are a table and paragraphs', `${four}${table('3')}${four}`, removing(2, 4)],
  ])('%s come back to where they stood', async (_, body, edit) => {
    const { was, made, back } = await done(body, edit);
    expect(made.length).toBeLessThan(was.length);
    expect(back).toEqual(was);
  });

  test('that come back are the document’s own, and look as its styles say', async () => {
    const { inverse } = await done(`${paragraph('甲')}${table('3')}${four}`, removing(1, 1));
    expect(inverse).toMatchObject([{ do: 'insert-blocks', own: true }]);
  });

  test('that stood among tables alone cannot come back', async () => {
    const body = `${table('3')}${table('4')}${table('5')}${four}`;
    expect((await done(body, removing(1, 1))).inverse).toBeUndefined();
  });
});
