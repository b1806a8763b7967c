/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { readFileSync } from 'node:fs';
import { createSession } from '../../../../src/app/session/session';
import type { DocumentHost, Snapshot } from '../../../../src/document/port';
import { openWordDocument } from '../../../../src/document/word/word-host';
import { rules } from '../../../../src/rules/index';
import { fixtureFile } from '../../../support/fixture-text';
import { moveCursor, openInWord } from '../../../word/jsdom';
import type { TestWord } from '../../../word/open-word';
import { giveParagraphEvents, takeParagraphEvents } from '../../../word/paragraph-events';
import type { ParagraphEvents } from '../../../word/paragraph-events';

const report = new Uint8Array(readFileSync(fixtureFile('004', 'word')));

test('where Word tells no changes, they are noticed once the cursor moves and rests', async () => {
  const word = await openInWord(report);
  const host = openWordDocument();
  await host.read();
  const noticed = new Promise<void>((done) => {
    host.watch(done);
  });
  await word.heard;
  // Its answer has come once another has.
  await host.read();
  word.edit('社会组织', '社会团体');
  moveCursor();
  await noticed;
});

test('a cursor that only moves is no change', async () => {
  const word = await openInWord(report);
  const host = openWordDocument();
  await host.read();
  let changes = 0;
  const stop = host.watch(() => (changes += 1));
  const looked = new Promise<void>((done) => {
    word.before.set(word.syncs + 1, done);
  });
  moveCursor();
  await looked;
  await host.read();
  expect(changes).toBe(0);
  stop();
});

describe('where Word tells of changed paragraphs', () => {
  interface Watched {
    readonly word: TestWord;
    readonly host: DocumentHost;
    readonly checked: Snapshot;
    readonly events: ParagraphEvents;
    /** how often a change was noticed */
    readonly changes: () => number;
    readonly noticed: Promise<void>;
    readonly stop: () => void;
  }

  async function watch(): Promise<Watched> {
    const word = await openInWord(report);
    const events = giveParagraphEvents();
    const host = openWordDocument();
    const checked = await host.read();
    let count = 0;
    let tell: () => void = () => undefined;
    const noticed = new Promise<void>((done) => (tell = done));
    const stop = host.watch(() => {
      count += 1;
      tell();
    });
    await events.heard;
    return { word, host, checked, events, changes: () => count, noticed, stop };
  }

  async function relabel({ host, checked }: Watched): Promise<void> {
    const paragraph = checked.body.paragraphs.find(({ text }) => text === '社会组织')?.index ?? -1;
    await host.apply(checked, [
      { do: 'replace-text', paragraph, start: 0, end: 4, now: '社会公益组织' },
    ]);
  }

  function nextSync(word: TestWord): Promise<void> {
    return new Promise((done) => word.before.set(word.syncs + 1, done));
  }

  afterEach(() => {
    jest.restoreAllMocks();
    takeParagraphEvents();
  });

  test('a change is noticed at once, and nothing is asked', async () => {
    const { word, events, changes } = await watch();
    const { syncs } = word;
    events.tell();
    expect(changes()).toBe(1);
    expect(word.syncs).toBe(syncs);
  });

  test('what it tells late of a write of ours is looked at once, and is no change', async () => {
    const watched = await watch();
    const { word, host, events, changes } = watched;
    await relabel(watched);
    const { syncs } = word;
    const looked = nextSync(word);
    events.tell(8);
    await looked;
    await host.read();
    expect(word.syncs).toBe(syncs + 2);
    expect(changes()).toBe(0);
  });

  test('so is what it tells of comments of ours', async () => {
    const { word, host, checked, events, changes } = await watch();
    await host.remark(checked, [{ paragraph: 1, text: '有误' }]);
    const looked = nextSync(word);
    events.tell(3);
    await looked;
    await host.read();
    expect(changes()).toBe(0);
  });

  test('what somebody writes right after is noticed all the same', async () => {
    const watched = await watch();
    await relabel(watched);
    watched.word.edit('一、总体情况', '一、总体工作情况');
    watched.events.tell(2);
    await watched.noticed;
    expect(watched.changes()).toBe(1);
  });

  test('what is told while it looks is looked at again', async () => {
    const watched = await watch();
    const { word, events } = watched;
    await relabel(watched);
    word.pace = 'held';
    events.tell();
    await word.holds(1);
    word.edit('一、总体情况', '一、总体工作情况');
    events.tell(3);
    word.pace = 'at once';
    word.letGo();
    await watched.noticed;
    expect(watched.changes()).toBe(1);
  });

  test('a write of ours is forgotten after some seconds, once the document was looked at', async () => {
    const watched = await watch();
    const { word, host, events, changes } = watched;
    await relabel(watched);
    const ended = Date.now();
    jest.spyOn(Date, 'now').mockReturnValue(ended + 60_000);
    const looked = nextSync(word);
    events.tell();
    await looked;
    await host.read();
    expect(changes()).toBe(0);
    events.tell();
    expect(changes()).toBe(1);
  });

  test('a look that fails is taken for a change', async () => {
    const watched = await watch();
    await relabel(watched);
    watched.word.refuses = 'GeneralException';
    watched.events.tell();
    await watched.noticed;
  });

  test('nothing is noticed once it is over', async () => {
    const watched = await watch();
    await relabel(watched);
    watched.word.edit('一、总体情况', '一、总体工作情况');
    watched.events.tell();
    watched.stop();
    expect(watched.events.handlers()).toBe(0);
    await watched.host.read();
    expect(watched.changes()).toBe(0);
  });

  test('a fix leaves the result as fresh as it made it', async () => {
    const word = await openInWord(report);
    const events = giveParagraphEvents();
    const host = openWordDocument();
    const session = createSession(host, { rules });
    await session.check();
    await events.heard;
    const finding = session.state.checked?.findings.find(({ actual }) => actual === '社会组织');
    const [fix] = finding ? session.fixesOf(finding) : [];
    if (!finding || !fix) throw new Error('no fix');
    await session.apply(finding, fix);
    const looked = nextSync(word);
    events.tell(5);
    await looked;
    await host.read();
    expect(session.state).toMatchObject({ isStale: false, notice: { is: 'changed' } });
    session.dispose();
  });
});

test('a Word that has such events and refuses them still tells where the cursor is', async () => {
  const word = await openInWord(report);
  giveParagraphEvents(true);
  const host = openWordDocument();
  await host.read();
  const noticed = new Promise<void>((done) => {
    host.watch(done);
  });
  // Its refusal has come once another answer has.
  await host.read();
  takeParagraphEvents();
  word.edit('社会组织', '社会团体');
  moveCursor();
  await noticed;
});
