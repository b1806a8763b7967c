import { readFileSync } from 'node:fs';
import { expose, wrap } from 'comlink';
import { openFile } from '../../../../src/document/file/file-host';
import { WorkerDocument } from '../../../../src/document/worker/worker-document';
import type { Telling } from '../../../../src/document/worker/worker-document';
import { HostError } from '../../../../src/document/port';
import type { Target } from '../../../../src/document/port';
import type { OpenDocument } from '../../../../src/document/file/open-document';
import type { DocumentWorker } from '../../../../src/document/worker/restarting-worker';
import { openWorkerHost } from '../../../../src/document/worker/worker-host';
import type { WorkerHostOptions } from '../../../../src/document/worker/worker-host';
import { Refusal } from '../../../../src/ooxml/refusal';
import { fixtureFile } from '../../../support/fixture-text';
import { smallDocx } from '../../../support/small-docx';
import { paragraph } from '../../ooxml/wordml';
import { keepsTheContract, textsIn } from '../contract';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

type Options = Partial<WorkerHostOptions<number, number>> & {
  readonly lost?: Promise<never>;
  readonly telling?: Telling<number, number>;
};

const counting: Telling<number, number> = {
  about: ({ paragraphs }) => paragraphs.length,
  more: ({ blocks }) => Promise.resolve(blocks.length),
};

/** A document at the other end of a channel, which lets pass what a worker's wall lets pass. */
function started(
  telling = counting,
  lost = new Promise<never>(() => undefined),
): DocumentWorker<number, number> {
  const { port1, port2 } = new MessageChannel();
  const close = (): void => {
    port1.close();
    port2.close();
  };
  closing.push(close);
  expose(new WorkerDocument(telling), port1);
  return { document: wrap<WorkerDocument<number, number>>(port2), lost, close };
}

function workerHost(
  bytes: Uint8Array,
  { lost, telling, ...options }: Options = {},
): Promise<OpenDocument> {
  const first = started(telling, lost);
  const file = new Blob([bytes.slice()]);
  return openWorkerHost(first, first.document.open(file), {
    again: () => started(telling),
    source: () => Promise.resolve(file),
    onReading: () => undefined,
    onRestarted: () => undefined,
    ...options,
  });
}

const small = smallDocx(paragraph('甲'));
const report = new Uint8Array(readFileSync(fixtureFile('004', 'word')));

keepsTheContract(async (file = report) => {
  const host = await workerHost(file);
  let texts = textsIn(file);
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

/** A worker that breaks down when it is told to. */
function fragile(): { readonly lost: Promise<never>; readonly breakDown: () => void } {
  let lose: (error: Error) => void = () => undefined;
  const lost = new Promise<never>((_, fail) => (lose = fail));
  return {
    lost,
    breakDown: () => {
      lose(new HostError('lost'));
    },
  };
}

/** Puts a text in place of another, which is all there is in its paragraph. */
async function replace(host: OpenDocument, was: string, now: string): Promise<void> {
  const checked = await host.read();
  const paragraph = checked.body.paragraphs.find(({ text }) => text === was)?.index ?? -1;
  await host.apply(checked, [{ do: 'replace-text', paragraph, start: 0, end: was.length, now }]);
}

describe('where the worker breaks down', () => {
  const mended = textsIn(report).map((text) => (text === '社会组织' ? '社会公益组织' : text));

  test.each(['before', 'during'] as const)('%s a repair, another makes it', async (when) => {
    const { lost, breakDown } = fragile();
    let resumed = 0;
    const host = await workerHost(report, { lost, onRestarted: () => (resumed += 1) });
    if (when === 'before') breakDown();
    const made = replace(host, '社会组织', '社会公益组织');
    if (when === 'during') breakDown();
    await made;
    expect(resumed).toBe(1);
    expect(textsIn(await host.save(false))).toEqual(mended);
  });

  test.each(['before', 'during'] as const)(
    '%s a save, another saves with what was changed',
    async (when) => {
      const { lost, breakDown } = fragile();
      const host = await workerHost(report, { lost });
      await replace(host, '社会组织', '甲');
      await replace(host, '甲', '社会公益组织');
      if (when === 'before') breakDown();
      const saved = host.save();
      if (when === 'during') breakDown();
      expect(textsIn(await saved)).toEqual(mended);
      // What a person still has before their eyes can be taken back as if nothing had been.
      await replace(host, '社会公益组织', '社会组织');
      expect(textsIn(await host.save(false))).toEqual(textsIn(report));
    },
  );

  test('and the other one too, says so, and is asked anew the next time', async () => {
    const first = fragile();
    const others = [fragile(), undefined];
    const host = await workerHost(report, {
      lost: first.lost,
      again: () => started(counting, others.shift()?.lost),
    });
    await replace(host, '社会组织', '社会公益组织');
    const second = others[0];
    first.breakDown();
    second?.breakDown();
    await expect(host.save(false)).rejects.toMatchObject({ code: 'lost' });
    expect(textsIn(await host.save(false))).toEqual(mended);
  });

  test('because an answer does not come, it is done away with, and another asked the next time', async () => {
    let isLate = false;
    const host = await workerHost(report, {
      afterPatience: (callback) => {
        if (isLate) callback();
        return () => undefined;
      },
    });
    isLate = true;
    const saved = host.save();
    await expect(saved).rejects.toMatchObject({ code: 'lost', data: { reason: 'time' } });
    isLate = false;
    expect(textsIn(await host.save(false))).toEqual(textsIn(report));
  });
});

test('a file that is not read in time is refused for what it takes', async () => {
  const opening = workerHost(report, {
    afterPatience: (callback) => {
      callback();
      return () => undefined;
    },
  });
  await expect(opening).rejects.toMatchObject({ code: 'too-big', data: { what: 'seconds' } });
});

test('the document is shown and saved through the wall as it is on this side', async () => {
  const [host, here] = [await workerHost(small), openFile(small)];
  expect(await host.pieces()).toEqual(here.pieces());
  expect(await host.surroundings()).toEqual(here.surroundings());
  expect(await host.surroundings()).toBe(await host.surroundings());
  expect(await host.save(false)).toEqual(here.save());
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
  expect(failed).toMatchObject({ name: 'TypeError', message: 'no such thing' });
});

test('what is thrown and is no error is told in its own words', async () => {
  const held = new WorkerDocument({
    about: () => 0,
    // oxlint-disable-next-line prefer-promise-reject-errors -- a library may do so
    more: () => Promise.reject('out of order'),
  });
  await held.open(new Blob([small.slice()]));
  expect(await held.more(0)).toEqual({
    failing: { is: 'other', name: 'Error', message: 'out of order' },
  });
});

test('nothing can be done before a document is open, nor with one that is none', async () => {
  const held = new WorkerDocument({ about: () => 0, more: () => Promise.resolve(0) });
  const closed = { failing: { is: 'host-error', code: 'nothing-open', data: {} } };
  expect(await held.save(false)).toEqual(closed);
  expect(await held.pieces()).toEqual(closed);
  expect(await held.surroundings()).toEqual(closed);
  expect(await held.apply(0, [])).toEqual(closed);
  expect(await held.open(new ArrayBuffer(3))).toMatchObject({ failing: { is: 'refusal' } });
  expect(await held.save(false)).toEqual(closed);
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

test('what it remembers is saved once another worker has taken over, and not once it is forgotten', async () => {
  const { lost, breakDown } = fragile();
  const host = await workerHost(small, { lost });
  await host.remember('乙');
  expect(host.unsavedMemory()).toEqual(['乙']);
  breakDown();
  expect(await (await workerHost(await host.save())).recall()).toEqual(['乙']);
  await host.remember(undefined);
  expect(await host.save()).toEqual(small);
});
