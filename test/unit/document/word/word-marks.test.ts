/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import type { DocumentHost, Snapshot } from '../../../../src/document/port';
import { HostError } from '../../../../src/document/port';
import { openWordDocument } from '../../../../src/document/word/word-host';
import type { BodyEdit } from '../../../../src/ooxml/write/edit';
import { commentedDocx, commented, named, run } from '../../../support/commented-docx';
import { removeMarksOf, textOn } from '../../../word/comments';
import { openInWord } from '../../../word/jsdom';
import type { TestWord } from '../../../word/open-word';
import type { Play } from '../../../word/plays';
import { textsIn } from '../contract';

interface Opened {
  readonly word: TestWord;
  readonly host: DocumentHost;
  readonly checked: Snapshot;
}

async function open(paragraph: string, play: Partial<Play> = {}): Promise<Opened> {
  const word = await openInWord(commentedDocx(paragraph), play);
  const host = openWordDocument();
  return { word, host, checked: await host.read() };
}

function writes(start: number, end: number, now: string): readonly BodyEdit[] {
  return [{ do: 'replace-text', paragraph: 1, start, end, now }];
}

/** Why it was refused: its code and reason. */
async function whyNot(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    if (error instanceof HostError) return [error.code, error.data['reason']];
    throw error;
  }
  return 'done';
}

const label = '社会组织';

describe('a comment of a colleague', () => {
  test.each([
    ['on all of a cell', commented(run(label)), label, '社会公益组织'],
    ['on a number of one digit', commented(run('5')), '5', '6'],
    ['on a number of two', commented(run('12')), '12', '34'],
    ['on a number, beside a bookmark', named('数', commented(run('12'))), '12', '340'],
    [
      'on more than what is changed',
      commented(run('本年度止件数')),
      '本年度止件数',
      '本年废止件数',
    ],
    ['without a stretch of text', run('5') + commented(''), '5', '6'],
    ['on part of a cell', run('社会') + commented(run('组织')), label, '社会公益组织'],
    ['on text in two runs', commented(run('1') + run('2')), '12', '34'],
  ])('%s stays when the text is written', async (_, paragraph, was, now) => {
    const { word, host, checked } = await open(paragraph);
    const applied = await host.apply(checked, writes(0, was.length, now));
    expect(textsIn(word.save())[1]).toBe(now);
    expect(word.model.comments.map(({ text }) => text)).toEqual(['请核对', '另一处']);
    expect(applied.before.body.paragraphs[1]?.text).toBe(was);
    expect(applied.edits).toEqual(writes(0, was.length, now));
    expect(applied.after.body.paragraphs[1]?.text).toBe(now);
  });

  test('stands on what was written in place of its text', async () => {
    const { word, host, checked } = await open(commented(run('12')));
    await host.apply(checked, writes(0, 2, '345'));
    expect(textOn(word.model.document, 'comment 7')).toBe('345');
  });

  test('on one word of what is replaced is not taken away: it is refused', async () => {
    const { word, host, checked } = await open(run('社') + commented(run('会')) + run('组织'));
    expect(await whyNot(host.apply(checked, writes(0, 4, '民间团体')))).toEqual([
      'unplaced',
      'marks',
    ]);
    expect(textsIn(word.save())[1]).toBe(label);
    expect(word.model.comments).toHaveLength(2);
  });

  test('whose text is to go is not taken away: it is refused', async () => {
    const { word, host, checked } = await open(run('共') + commented(run('两件')));
    expect(await whyNot(host.apply(checked, writes(1, 3, '')))).toEqual(['unplaced', 'marks']);
    expect(textsIn(word.save())[1]).toBe('共两件');
    expect(word.model.comments).toHaveLength(2);
  });

  test('keeps its text where Word puts the new text outside', async () => {
    const { word, host, checked } = await open(commented(run('5')), { startOfMarked: 'outside' });
    expect(await whyNot(host.apply(checked, writes(0, 1, '6')))).toEqual(['unplaced', 'marks']);
    expect(textsIn(word.save())[1]).toBe('5');
    expect(textOn(word.model.document, 'comment 7')).toBe('5');
    expect(word.model.comments).toHaveLength(2);
  });

  test('keeps its text where the second step fails', async () => {
    const { word, host, checked } = await open(commented(run('12')), { failsAfterWrites: 1 });
    expect(await whyNot(host.apply(checked, writes(0, 2, '34')))).toEqual([
      'failed',
      expect.stringContaining('GeneralException'),
    ]);
    expect(textsIn(word.save())[1]).toBe('12');
    expect(textOn(word.model.document, 'comment 7')).toBe('12');
  });

  test.each<[string, BodyEdit]>([
    ['with its paragraph', { do: 'remove-paragraph', paragraph: 1 }],
    ['with a paragraph that is joined', { do: 'join-paragraphs', paragraph: 0 }],
    ['with whole blocks', { do: 'remove-blocks', first: 1, count: 1 }],
  ])('does not go %s', async (_, edit) => {
    const { word, host, checked } = await open(commented(run(label)));
    expect(await whyNot(host.apply(checked, [edit]))).toEqual(['unplaced', 'marks']);
    expect(textsIn(word.save())).toEqual(['前一段', label, '后一段']);
    expect(word.model.comments).toHaveLength(2);
  });

  test('that goes all the same is told of, and the text put back', async () => {
    const { word, host, checked } = await open(commented(run(label)));
    word.before.set(word.syncs + 3, () => {
      const [comment] = word.model.comments;
      if (comment) removeMarksOf(word.model.document, comment);
    });
    expect(await whyNot(host.apply(checked, writes(0, 4, '社会公益组织')))).toEqual([
      'unplaced',
      'marks-lost',
    ]);
    expect(textsIn(word.save())[1]).toBe(label);
  });
});

test('several places in one batch keep theirs, and what is beside them is written too', async () => {
  const { word, host, checked } = await open(
    `${run('共')}${commented(run('12'))}${run('件，答复')}${named('答复', run('3'))}${run('件')}`,
  );
  const { after } = await host.apply(checked, [
    ...writes(0, 1, '合计'),
    ...writes(1, 3, '45'),
    ...writes(7, 8, '6'),
    { do: 'replace-text', paragraph: 2, start: 0, end: 1, now: '最后' },
  ]);
  expect(after.body.paragraphs.map(({ text }) => text)).toEqual([
    '前一段',
    '合计45件，答复6件',
    '最后一段',
  ]);
  expect(textOn(word.model.document, 'comment 7')).toBe('45');
  expect(textOn(word.model.document, '答复')).toBe('6');
});

test('a bookmark stays on what is written, as a table of contents needs', async () => {
  const { word, host, checked } = await open(named('_Toc123', run('一、总体情况')));
  await host.apply(checked, writes(0, 6, '二、主动公开'));
  expect(textOn(word.model.document, '_Toc123')).toBe('二、主动公开');
});

test('what Word itself leaves in a text is in nobody’s way', async () => {
  const { word, host, checked } = await open(run('社会') + named('_GoBack', run('组')) + run('织'));
  await host.apply(checked, writes(0, 4, '民间团体'));
  expect(textsIn(word.save())[1]).toBe('民间团体');
});
