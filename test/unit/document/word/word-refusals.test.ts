/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import type { DocumentHost, Snapshot } from '../../../../src/document/port';
import { openWordDocument } from '../../../../src/document/word/word-host';
import type { BodyEdit } from '../../../../src/ooxml/write/edit';
import { paragraph as paragraphXml } from '../../ooxml/wordml';
import { shortReport } from '../../../support/short-report';
import { smallDocx } from '../../../support/small-docx';
import { openInWord } from '../../../word/jsdom';
import type { TestWord } from '../../../word/open-word';
import type { Play } from '../../../word/plays';
import { refusal, textsIn, textsOf } from '../contract';

const report = shortReport();

interface Opened {
  readonly word: TestWord;
  readonly host: DocumentHost;
  readonly checked: Snapshot;
  readonly edits: readonly BodyEdit[];
}

async function open(play: Partial<Play> = {}): Promise<Opened> {
  const word = await openInWord(report, play);
  const host = openWordDocument();
  const checked = await host.read();
  const paragraph = checked.body.paragraphs.find(({ text }) => text === '社会组织')?.index ?? -1;
  const edits = [{ do: 'replace-text', paragraph, start: 0, end: 4, now: '社会公益组织' }] as const;
  return { word, host, checked, edits };
}

test.each<[string, string, string?]>([
  ['AccessDenied', 'protected'],
  ['EditModeRequired', 'read-only'],
  ['NotAllowed', 'not-allowed'],
  ['ApiNotFound', 'unsupported'],
  ['NotImplemented', 'unsupported'],
  ['ItemNotFound', 'unplaced'],
  ['InvalidObjectPath', 'lost'],
  ['HostRestartNeeded', 'lost'],
  ['ConnectionFailure', 'lost'],
  ['RequestTimeout', 'timed-out', 'no-answer'],
  ['GeneralException', 'failed'],
  ['SomethingNew', 'failed'],
])(
  'a Word that answers %s has refused as %s, whatever was asked',
  async (code, expected, ofWriting = expected) => {
    const { word, host, checked, edits } = await open();
    word.refuses = code;
    expect(await refusal(host.apply(checked, edits))).toBe(ofWriting);
    expect(await refusal(host.reveal(checked, { paragraph: 1 }))).toBe(expected);
    expect(await refusal(host.cursor(checked))).toBe(expected);
    const ofRemarks = code === 'NotAllowed' ? 'remarks-refused' : expected;
    expect(await refusal(host.remark(checked, []))).toBe(ofRemarks);
    expect(await refusal(host.read())).toBe(expected);
    word.refuses = undefined;
    expect(textsIn(word.save())).toEqual(textsOf(checked));
    await host.apply(checked, edits);
    expect(textsIn(word.save())).toContain('社会公益组织');
  },
);

test('a Word that never answers is waited for a minute, not for ever', async () => {
  const { word, host, checked, edits } = await open();
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'setImmediate', 'nextTick'] });
  try {
    word.pace = 'never';
    const refused = [host.apply(checked, edits), host.read(), host.reveal(checked, { table: 1 })];
    const codes = Promise.all(refused.map(refusal));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await codes).toEqual(['no-answer', 'timed-out', 'timed-out']);
  } finally {
    jest.useRealTimers();
  }
});

describe('a slow Word', () => {
  test('that answers when nobody waits any more is not written into', async () => {
    const { word, host, checked, edits } = await open();
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'setImmediate', 'nextTick'] });
    try {
      word.pace = 'held';
      const refused = refusal(host.apply(checked, edits));
      await word.holds(1);
      await jest.advanceTimersByTimeAsync(60_000);
      expect(await refused).toBe('no-answer');
    } finally {
      jest.useRealTimers();
    }
    word.pace = 'at once';
    word.letGo();
    expect(textsOf(await host.read())).toEqual(textsOf(checked));
    expect(textsIn(word.save())).toEqual(textsOf(checked));
  });

  test('whose answers come in another order gives each to whoever asked', async () => {
    const { word, host, checked, edits } = await open();
    word.pace = 'held';
    const reading = host.read();
    await word.holds(1);
    const cursor = host.cursor(checked);
    await word.holds(2);
    word.pace = 'at once';
    word.letGo();
    expect(await cursor).toBe(checked.body.paragraphs[0]?.index);
    expect(textsOf(await reading)).toEqual(textsOf(checked));
    await host.apply(checked, edits);
    expect(textsIn(word.save())).toContain('社会公益组织');
  });

  test('in which someone else writes meanwhile is not written over', async () => {
    const { word, host, checked, edits } = await open();
    word.pace = 'held';
    const work = refusal(host.apply(checked, edits));
    // What Word read before stands in the answer that is held back; the next one is asked anew.
    word.before.set(word.syncs + 1, () => {
      word.edit('社会组织', '社会团体');
    });
    await word.holds(1);
    word.pace = 'at once';
    word.letGo();
    expect(await work).toBe('changed');
    expect(textsIn(word.save())).toContain('社会团体');
  });
});

test('a write that Word tells to have failed is believed once it is read', async () => {
  const { word, host, checked, edits } = await open({ rejectsWritten: true });
  const { after } = await host.apply(checked, edits);
  expect(textsOf(after)).toContain('社会公益组织');
  expect(textsIn(word.save())).toContain('社会公益组织');
});

describe('edits that break off', () => {
  const texts = ['甲', '前言一总体', '丙戊己', '丁庚辛壬'];

  async function openSmall(play: Partial<Play> = {}) {
    const word = await openInWord(
      smallDocx(texts.map((text) => paragraphXml(text)).join('')),
      play,
    );
    const host = openWordDocument();
    const checked = await host.read();
    word.syncs = 0;
    return { word, host, checked, reads: () => textsIn(word.save()) };
  }

  function replacing(paragraph: number, now: string): BodyEdit {
    const { length } = texts[paragraph] ?? '';
    return { do: 'replace-text', paragraph, start: 0, end: length, now };
  }

  const blocks = (beside: number, ...added: string[]): BodyEdit => ({
    do: 'insert-blocks',
    beside,
    where: 'after',
    markup: added.map((text) => paragraphXml(text)).join(''),
  });

  const inserting: BodyEdit = { do: 'insert-paragraph', beside: 2, where: 'after', text: '新' };
  const splitting: BodyEdit = { do: 'split-paragraph', paragraph: 1, at: 2 };
  const joining: BodyEdit = { do: 'join-paragraphs', paragraph: 2 };

  test.each<[string, number, readonly BodyEdit[]]>([
    ['the first of two texts', 1, [replacing(0, '新'), replacing(2, '新')]],
    ['a part that comes later among the edits', 1, [inserting, splitting]],
    [
      'a part that a text was to follow',
      1,
      [inserting, replacing(0, '新的'), splitting].toReversed(),
    ],
    ['a part and a text', 2, [inserting, replacing(0, '新的'), splitting]],
    ['all parts but the last', 2, [splitting, inserting, joining]],
    [
      'two blocks of three behind one paragraph',
      2,
      [blocks(1, '一'), blocks(1, '二', '三'), blocks(1, '四')],
    ],
    ['a block of two, of unequal length', 1, [blocks(0, '一', '二'), blocks(2, '三')]],
  ])('after %s are taken back', async (_, failsAfterWrites, edits) => {
    const { host, checked, reads } = await openSmall({ failsAfterWrites });
    expect(await refusal(host.apply(checked, edits))).toBe('failed');
    expect(reads()).toEqual(texts);
  });

  test('where someone else wrote what was still to be written keep what they wrote', async () => {
    const { word, host, checked, reads } = await openSmall({ failsAfterWrites: 1 });
    word.before.set(2, () => {
      word.edit('丙戊己', '他人所写');
    });
    const work = host.apply(checked, [replacing(0, '新'), replacing(2, '新')]);
    expect(await refusal(work)).toBe('changed');
    expect(reads()).toEqual(['甲', '前言一总体', '他人所写', '丁庚辛壬']);
  });

  test('before anything of them stands ask no more of Word than whether it does', async () => {
    const { word, host, checked, reads } = await openSmall({ failsAfterWrites: 0 });
    word.before.set(2, () => {
      word.edit('丁庚辛壬', '他人所写');
    });
    expect(await refusal(host.apply(checked, [replacing(0, '新')]))).toBe('failed');
    expect(word.syncs).toBe(3);
    expect(reads()).toEqual(['甲', '前言一总体', '丙戊己', '他人所写']);
  });

  test.each<[string, readonly BodyEdit[], number, number]>([
    ['texts', [replacing(0, '新'), replacing(2, '新'), replacing(3, '新')], 2, 2],
    ['paragraphs', [inserting, splitting], 1, 1],
    ['texts and paragraphs', [inserting, splitting, replacing(3, '新')], 2, 2],
  ])(
    'and whose %s cannot be taken back are told by their number',
    async (_, edits, failsAfterWrites, written) => {
      const { word, host, checked, reads } = await openSmall({ failsAfterWrites });
      word.before.set(4, () => {
        word.refuses = 'GeneralException';
      });
      await expect(host.apply(checked, edits)).rejects.toMatchObject({
        code: 'partly',
        data: { written, total: edits.length },
      });
      expect(reads()).not.toEqual(texts);
    },
  );

  test('and whose taking back breaks off too are told to stand', async () => {
    const { word, host, checked, reads } = await openSmall({ failsAfterWrites: 1 });
    word.before.set(5, () => {
      word.refuses = 'GeneralException';
    });
    word.before.set(6, () => {
      word.refuses = undefined;
    });
    const work = host.apply(checked, [replacing(0, '新'), replacing(2, '新')]);
    await expect(work).rejects.toMatchObject({ code: 'partly', data: { written: 1, total: 2 } });
    expect(reads()).toEqual(['新', '前言一总体', '丙戊己', '丁庚辛壬']);
  });
});
