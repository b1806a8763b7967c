/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import type { DocumentHost, Snapshot } from '../../src/host/host';
import { openWordDocument } from '../../src/host/word';
import type { BodyEdit } from '../../src/ooxml/edit';
import { shortReport } from '../support/short-report';
import { openInWord } from '../word/jsdom';
import type { TestWord } from '../word/open-word';
import type { Play } from '../word/plays';
import { refusal, textsIn, textsOf } from './contract';

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
  ['NotAllowed', 'protected'],
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
