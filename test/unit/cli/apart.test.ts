import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Apart } from '../../../src/cli/apart';
import type { CheckOptions } from '../../../src/cli/check-and-tell';

/** A program that checks files by their names: some of them are its end. */
const program = `process.once('disconnect', () => process.exit());
process.on('message', ({ file }) => {
  if (file === 'hangs') for (;;);
  if (file === 'fills') for (const all = []; ; ) all.push(Array.from({ length: 1000 }, () => file + all.length));
  if (file === 'aborts') process.abort();
  const report = { file, problem: { code: 'none', message: 'none' } };
  process.send({ report, text: file + process.pid, troubles: [], status: 0 });
});`;

const folder = mkdtempSync(join(tmpdir(), 'apart-'));
const script = join(folder, 'program.cjs');
writeFileSync(script, program);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const options: CheckOptions = {
  rules: [],
  format: 'text',
  jsonVersion: '2',
  lang: 'zh',
  failOn: 'error',
  alike: false,
};

const allowance = { memory: 32, seconds: 60 };
const apart = new Apart(script, allowance);
afterAll(() => {
  apart.close();
});

it('checks one file after the other by the same process', async () => {
  const [one, other] = [
    await apart.check('a', options, false),
    await apart.check('a', options, false),
  ];
  expect(one).toEqual(other);
  expect(one).toMatchObject({ status: 0, troubles: [] });
});

it.each([
  ['hangs', 0.1, /hangs: 未能检查：.*检查用的时间（秒）超过了上限 0.1/],
  ['fills', 60, /fills: 未能检查：.*检查时的内存（MB）超过了上限 32/],
  ['aborts', 60, /aborts: 未能检查：/],
])(
  'a file over which the process %s is told as too much, and the next one checked',
  async (file, seconds, trouble) => {
    allowance.seconds = seconds;
    const { status, report, troubles } = await apart.check(file, options, false);
    expect({ status, report }).toMatchObject({
      status: 2,
      report: { problem: { code: 'too-big' } },
    });
    expect(troubles).toEqual([expect.stringMatching(trouble)]);
    allowance.seconds = 60;
    expect(await apart.check('next', options, false)).toMatchObject({ status: 0 });
  },
);
