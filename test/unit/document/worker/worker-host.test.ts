import { readFileSync } from 'node:fs';
import { expose, wrap } from 'comlink';
import { WorkerDocument } from '../../../../src/document/worker/worker-document';
import { HostError } from '../../../../src/document/port';
import type { Target } from '../../../../src/document/port';
import type { OpenDocument } from '../../../../src/document/file/open-document';
import { openWorkerHost } from '../../../../src/document/worker/worker-host';
import { Refusal } from '../../../../src/ooxml/refusal';
import { fixtureFile } from '../../../support/fixture-text';
import { keepsTheContract, textsIn } from '../contract';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

interface Options {
  readonly lost?: Promise<never>;
  readonly onReading?: (
    reading: { readonly revision: number; readonly about: number },
    more: () => Promise<number>,
  ) => void;
}

/** A document at the other end of a channel, which lets pass what a worker's wall lets pass. */
function workerHost(bytes: Uint8Array, options: Options = {}): Promise<OpenDocument> {
  const { port1, port2 } = new MessageChannel();
  closing.push(() => {
    port1.close();
    port2.close();
  });
  const held = new WorkerDocument({
    about: ({ paragraphs }) => paragraphs.length,
    more: ({ blocks }) => Promise.resolve(blocks.length),
  });
  expose(held, port1);
  const there = wrap<WorkerDocument<number, number>>(port2);
  return openWorkerHost(there, there.open(new Blob([bytes.slice()])), {
    lost: options.lost ?? new Promise<never>(() => undefined),
    close: () => undefined,
    onReading: options.onReading ?? (() => undefined),
  });
}

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
