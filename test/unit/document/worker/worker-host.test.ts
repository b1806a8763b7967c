import { readFileSync } from 'node:fs';
import { expose, wrap } from 'comlink';
import { openFile } from '../../../../src/document/file/file-host';
import { WorkerDocument } from '../../../../src/document/worker/worker-document';
import type { Telling } from '../../../../src/document/worker/worker-document';
import { HostError } from '../../../../src/document/port';
import type { Target } from '../../../../src/document/port';
import type { OpenDocument } from '../../../../src/document/file/open-document';
import { openWorkerHost } from '../../../../src/document/worker/worker-host';
import { Refusal } from '../../../../src/ooxml/refusal';
import { fixtureFile } from '../../../support/fixture-text';
import { smallDocx } from '../../../support/small-docx';
import { paragraph } from '../../ooxml/wordml';
import { keepsTheContract, textsIn } from '../contract';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

interface Options {
  readonly lost?: Promise<never>;
  readonly telling?: Telling<number, number>;
  readonly onReading?: (
    reading: { readonly revision: number; readonly about: number },
    more: () => Promise<number>,
  ) => void;
}

const counting: Telling<number, number> = {
  about: ({ paragraphs }) => paragraphs.length,
  more: ({ blocks }) => Promise.resolve(blocks.length),
};

/** A document at the other end of a channel, which lets pass what a worker's wall lets pass. */
function workerHost(bytes: Uint8Array, options: Options = {}): Promise<OpenDocument> {
  const { port1, port2 } = new MessageChannel();
  closing.push(() => {
    port1.close();
    port2.close();
  });
  const held = new WorkerDocument(options.telling ?? counting);
  expose(held, port1);
  const there = wrap<WorkerDocument<number, number>>(port2);
  return openWorkerHost(there, there.open(new Blob([bytes.slice()])), {
    lost: options.lost ?? new Promise<never>(() => undefined),
    close: () => undefined,
    onReading: options.onReading ?? (() => undefined),
  });
}

const small = smallDocx(paragraph('甲'));
const report = new Uint8Array(readFileSync(fixtureFile('004', 'word')));

keepsTheContract(async () => {
  const host = await workerHost(report);
  let texts = textsIn(report);
  let shown: Target | undefined;
  host.onReveal((target) => (shown = target));
  const save = async (): Promise<Uint8Array> => {
    const bytes = await host.save();
    texts = textsIn(bytes);
    return bytes;
  };
  return {
    host,
    save,
    shown: () => (shown && 'paragraph' in shown ? texts[shown.paragraph] : undefined),
  };
});

test('what the reader refuses is refused with its own code', async () => {
  const refused = workerHost(new TextEncoder().encode('%PDF-1.7'));
  await expect(refused).rejects.toThrow(Refusal);
  await expect(refused).rejects.toMatchObject({ code: 'not-a-docx', data: { found: 'pdf' } });
});

test('a holder that breaks down leaves no question without an answer', async () => {
  let lose: (error: Error) => void = () => undefined;
  const lost = new Promise<never>((_, fail) => (lose = fail));
  const host = await workerHost(report, { lost });
  lose(new HostError('lost'));
  await expect(host.save()).rejects.toMatchObject({ code: 'lost' });
});

test('the document is shown and saved through the wall as it is on this side', async () => {
  const [host, here] = [await workerHost(small), openFile(small)];
  expect(await host.pieces()).toEqual(here.pieces());
  expect(await host.surroundings()).toEqual(here.surroundings());
  expect(await host.surroundings()).toBe(await host.surroundings());
  expect(await host.save()).toEqual(here.save());
});

test('what goes wrong otherwise keeps its words', async () => {
  const asked: (() => Promise<number>)[] = [];
  const broken: Telling<number, number> = {
    about: () => 0,
    more: () => Promise.reject(new TypeError('no such thing')),
  };
  await workerHost(small, { telling: broken, onReading: (_, more) => asked.push(more) });
  const [first] = asked;
  const failed = await first?.().catch((error: unknown) => error);
  expect(failed).toMatchObject({ name: 'Error', message: 'no such thing' });
});

test('what is thrown and is no error is told in its own words', async () => {
  const held = new WorkerDocument({
    about: () => 0,
    // oxlint-disable-next-line prefer-promise-reject-errors -- a library may do so
    more: () => Promise.reject('out of order'),
  });
  await held.open(new Blob([small.slice()]));
  expect(await held.more(0)).toEqual({ failing: { is: 'other', message: 'out of order' } });
});

test('nothing can be done before a document is open, nor with one that is none', async () => {
  const held = new WorkerDocument({ about: () => 0, more: () => Promise.resolve(0) });
  const closed = { failing: { is: 'host-error', code: 'nothing-open', data: {} } };
  expect(await held.save()).toEqual(closed);
  expect(await held.pieces()).toEqual(closed);
  expect(await held.surroundings()).toEqual(closed);
  expect(await held.apply(0, [])).toEqual(closed);
  expect(await held.open(new ArrayBuffer(3))).toMatchObject({ failing: { is: 'refusal' } });
  expect(await held.save()).toEqual(closed);
});

test('edits may be addressed as in one of the latest readings, and no older one', async () => {
  const held = new WorkerDocument({ about: () => 0, more: () => Promise.resolve(0) });
  await held.open(new Blob([small.slice()]));
  const writing = (checked: number): ReturnType<typeof held.apply> =>
    held.apply(checked, [{ do: 'insert-paragraph', beside: 0, where: 'after', text: '新' }]);
  for (let made = 0; made < 8; made += 1) {
    expect(await writing(made)).toMatchObject({
      answer: { before: made, after: { revision: made + 1 } },
    });
  }
  expect(await writing(1)).toMatchObject({ answer: { before: 8 } });
  expect(await writing(1)).toEqual({ failing: { is: 'host-error', code: 'changed', data: {} } });
  expect(await held.more(99)).toMatchObject({ failing: { code: 'changed' } });
});

test('edits are refused that are addressed as in a reading of another document', async () => {
  const [host, other] = [await workerHost(small), await workerHost(small)];
  const refused = host.apply(await other.read(), []);
  await expect(refused).rejects.toMatchObject({ code: 'changed' });
});

test('what can be done is that of a file, and the cursor is the page’s own', async () => {
  const { abilities } = await workerHost(small);
  expect(abilities).toEqual({ ...openFile(small).abilities, cursor: true });
});

test('what the holder has to say of a reading is there before the reading is', async () => {
  const seen: number[] = [];
  const host = await workerHost(report, {
    onReading: ({ revision, about }) => {
      seen.push(revision, about);
    },
  });
  const count = textsIn(report).length;
  expect(seen).toEqual([0, count]);
  const checked = await host.read();
  const paragraph = checked.body.paragraphs.find(({ text }) => text === '社会组织')?.index ?? -1;
  const { before, after } = await host.apply(checked, [
    { do: 'replace-text', paragraph, start: 0, end: 4, now: '社会公益组织' },
  ]);
  expect(before).toBe(checked);
  expect(await host.read()).toBe(after);
  expect(seen).toEqual([0, count, 1, count]);
});

test('what takes longer to be said of a reading is said when it is asked for', async () => {
  const asked: (() => Promise<number>)[] = [];
  const host = await workerHost(report, { onReading: (_, more) => asked.push(more) });
  const { body } = await host.read();
  const more = await Promise.all(asked.map((ask) => ask()));
  expect(more).toEqual([body.blocks.length]);
});

test('a cursor stays in its paragraph, whatever is written before it', async () => {
  const host = await workerHost(report);
  const checked = await host.read();
  expect(await host.cursor(checked)).toBeUndefined();
  const { body } = checked;
  const at = body.paragraphs.find(({ text }) => text.startsWith('二、'))?.index ?? -1;
  host.place.moveTo(body, at);
  expect(await host.cursor(checked)).toBe(at);
  const { after } = await host.apply(checked, [
    { do: 'insert-paragraph', beside: at - 1, where: 'before', text: '新的一段。' },
  ]);
  expect(await host.cursor(after)).toBe(at + 1);
  // Asked as of a reading that a person still has before their eyes.
  expect(await host.cursor(checked)).toBe(at);
});
