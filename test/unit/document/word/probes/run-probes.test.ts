/** @jest-environment jsdom */
import type { Json, Probe } from '../../../../../src/document/word/probes/probe';
import { runProbes } from '../../../../../src/document/word/probes/run-probes';

const options = { isScratch: false, patience: 1000 };

/** A Word whose document has a text, as far as it takes to see whether it is empty. */
function openDocument(text: string): void {
  const body = { text, load: () => undefined, getOoxml: () => ({ value: `<w:p>${text}</w:p>` }) };
  const context = { document: { body }, sync: () => Promise.resolve() };
  Object.assign(globalThis, {
    Office: { context: { diagnostics: { version: '16.0.1' }, displayLanguage: 'zh-CN' } },
    Word: { run: (work: (given: typeof context) => Promise<unknown>) => work(context) },
  });
}

function probe(id: string, run: Probe['run'], writes = false): Probe {
  return { id, question: `${id}?`, writes, run };
}

const fine = (told: Json) => () => Promise.resolve(told);

async function outcomes(probes: readonly Probe[], more: object = {}): Promise<unknown> {
  const told = await runProbes({ ...options, ...more, probes });
  return Object.fromEntries(
    Object.entries((told as { probes: Record<string, { outcome: Json }> }).probes).map(
      ([id, { outcome }]) => [id, outcome],
    ),
  );
}

beforeEach(() => {
  openDocument('正文');
});

it('goes on after a probe that fails, and tells how it did', async () => {
  const told = await outcomes([
    probe('one', () => Promise.reject(Object.assign(new Error('x'), { code: 'ItemNotFound' }))),
    probe('two', fine({ fonts: 2 })),
  ]);
  expect(told).toEqual({ one: { error: 'ItemNotFound' }, two: { result: { fonts: 2 } } });
});

it('goes on after a probe that throws at once', async () => {
  const told = await outcomes([
    probe('one', () => {
      throw new RangeError('at once');
    }),
    probe('two', fine(1)),
  ]);
  expect(told).toEqual({
    one: { error: 'RangeError', message: 'at once' },
    two: { result: 1 },
  });
});

it('gives up a probe that takes too long, which then gets nothing done in Word', async () => {
  jest.useFakeTimers();
  try {
    let late: Promise<unknown> = Promise.resolve();
    const finish: { now: () => void } = { now: () => undefined };
    const slow = probe('slow', ({ batch }) => {
      const waiting = new Promise<void>((done) => {
        finish.now = done;
      });
      late = waiting.then(() => batch(() => Promise.resolve('written'))).catch(String);
      return new Promise(() => undefined);
    });
    const running = outcomes([slow, probe('next', fine('asked'))]);
    await jest.advanceTimersByTimeAsync(1000);
    expect(await running).toEqual({ slow: { error: 'timed-out' }, next: { result: 'asked' } });
    finish.now();
    expect(await late).toMatch(/^OutOfTime/);
  } finally {
    jest.useRealTimers();
  }
});

it('keeps what a probe was refused apart from the rest of what it tells', async () => {
  const told = await outcomes([
    probe('one', async ({ attempt }) => ({
      refused: await attempt(() => Promise.reject(Object.assign(new Error(), { code: 'No' }))),
      done: await attempt(() => Promise.resolve('yes')),
    })),
  ]);
  expect(told).toEqual({ one: { result: { refused: { error: 'No' }, done: 'yes' } } });
});

describe('probes that write', () => {
  const probes = [probe('reads', fine(1)), probe('writes', fine(2), true)];

  it('are left out, and named, where the document has a text', async () => {
    expect(await outcomes(probes)).toEqual({ reads: { result: 1 } });
    expect(await runProbes({ ...options, probes })).toMatchObject({ leftOut: ['writes'] });
  });

  it('are run where the person says that it is a scratch copy', async () => {
    expect(Object.keys((await outcomes(probes, { isScratch: true })) as object)).toEqual([
      'reads',
      'writes',
    ]);
  });

  it('are run where the document is empty', async () => {
    openDocument('');
    expect(Object.keys((await outcomes(probes)) as object)).toEqual(['reads', 'writes']);
  });

  it('are left out where a picture or a table is all there is', async () => {
    openDocument('');
    const { Word } = globalThis as unknown as { Word: { run: (work: unknown) => unknown } };
    const run = Word.run;
    Word.run = (work) =>
      run(async (context: { document: { body: { getOoxml: () => unknown } } }) => {
        context.document.body.getOoxml = () => ({ value: '<w:p><w:drawing/></w:p>' });
        return (work as (given: unknown) => Promise<unknown>)(context);
      });
    expect(await outcomes(probes)).toEqual({ reads: { result: 1 } });
  });
});

it('tells which Word it is, and how far it is', async () => {
  const steps: string[] = [];
  const told = await runProbes({
    ...options,
    probes: [probe('one', fine(1))],
    onProgress: (done, total) => steps.push(`${done}/${total}`),
  });
  expect(told).toMatchObject({ environment: { version: '16.0.1', displayLanguage: 'zh-CN' } });
  expect(steps).toEqual(['0/1', '1/1']);
});
