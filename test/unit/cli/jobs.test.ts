import { inOrder, Pool } from '../../../src/cli/jobs';

async function all<T>(results: AsyncIterable<T>): Promise<readonly T[]> {
  const got: T[] = [];
  for await (const one of results) got.push(one);
  return got;
}

/** Work that ends when it is told to. */
function held() {
  const ends = new Map<number, () => void>();
  const work = (thing: number): Promise<string> =>
    new Promise((done) => {
      ends.set(thing, () => {
        done(`done ${String(thing)}`);
      });
    });
  return { ends, work };
}

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

it('results come in the order of the things, whichever is done first', async () => {
  const { ends, work } = held();
  const got = all(inOrder([1, 2, 3], 2, work));
  for (const thing of [3, 2, 1]) {
    await turn();
    ends.get(thing)?.();
  }
  expect(await got).toEqual(['done 1', 'done 2', 'done 3']);
});

it('little is begun ahead of the first that is not done', async () => {
  const { ends, work } = held();
  const things = Array.from({ length: 100 }, (_, index) => index);
  const results = inOrder(things, 2, work);
  const first = results.next();
  await turn();
  expect(ends.size).toBeLessThanOrEqual(8);
  ends.get(0)?.();
  expect(await first).toEqual({ done: false, value: 'done 0' });
});

it('nothing comes of nothing', async () => {
  expect(await all(inOrder([], 4, held().work))).toEqual([]);
});

it('each worker does one thing at a time, and who fails gives it back', async () => {
  const pool = new Pool(['a', 'b']);
  const busy = new Set<string>();
  const use = (thing: number): Promise<number> =>
    pool.use(async (worker) => {
      expect(busy.has(worker)).toBe(false);
      busy.add(worker);
      await turn();
      busy.delete(worker);
      if (thing === 1) throw new Error('one');
      return thing;
    });
  const results = await Promise.allSettled([0, 1, 2, 3, 4].map(use));
  expect(results.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
});
