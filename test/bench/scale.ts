import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportKinds, exportNames } from '../../src/cli/exports';
import type { Sample } from './read';

/** What a program took, all that it started included. */
interface Taken {
  readonly seconds: number;
  readonly cpu: number;
  /** the most memory at a time, what several share counted once, in MB; NaN where not told */
  readonly memory: number;
}

/** How a folder of very many reports is checked. */
export interface Scale {
  readonly count: number;
  readonly jobs: readonly { readonly jobs: number; readonly taken: Taken }[];
  readonly cached: Taken;
  readonly withExports: Taken;
  /** a script that only extracts the text of the same files with mammoth */
  readonly mammoth: Taken;
}

/** How often memory is looked at, in milliseconds. */
const lookEvery = 100;

const extracting = `import mammoth from 'mammoth';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
const folder = process.argv[1];
for (const name of readdirSync(folder)) await mammoth.extractRawText({ path: join(folder, name) });`;

/** The processes that one started, itself first. */
function processesFrom(first: number): readonly number[] {
  const childrenOf = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]);
      childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), Number(name)]);
    } catch {
      // It has ended meanwhile.
    }
  }
  const all = [first];
  for (const one of all) all.push(...(childrenOf.get(one) ?? []));
  return all;
}

function memoryOf(first: number): number {
  const shares = processesFrom(first).map((id) => {
    try {
      const told = readFileSync(`/proc/${String(id)}/smaps_rollup`, 'utf8');
      return Number(/^Pss:\s+(\d+) kB/m.exec(told)?.[1] ?? 0) / 1024;
    } catch {
      return 0;
    }
  });
  return shares.reduce((sum, share) => sum + share, 0);
}

/** Runs Node and waits for its end. The shell tells what it and all that it waited for took. */
function run(...args: readonly string[]): Promise<Taken> {
  return new Promise((done, fail) => {
    const shell = ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null', 'bash', process.execPath];
    const child = spawn('bash', [...shell, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    let memory = 0;
    const looking = setInterval(() => {
      memory = Math.max(memory, memoryOf(child.pid ?? 0));
    }, lookEvery);
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(looking);
      const [seconds, user, system] = (said.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
      if (code !== 0 || seconds === undefined || user === undefined || system === undefined) {
        fail(new Error(`${args.join(' ')} ended with ${String(code)}\n${said}`));
      } else done({ seconds, cpu: user + system, memory: memory || Number.NaN });
    });
  });
}

/**
 * Checks a folder of so many reports by one job and by one for each core, again with what was kept,
 * and with every export; and has mammoth extract the text of the same files.
 */
export async function measureScale(
  program: string,
  samples: readonly Sample[],
  count: number,
): Promise<Scale> {
  const folder = mkdtempSync(join(tmpdir(), 'report-check-bench-'));
  try {
    const reports = join(folder, 'reports');
    mkdirSync(reports);
    for (let index = 0; index < count; index += 1) {
      const bytes = samples[index % samples.length]?.bytes;
      if (bytes) writeFileSync(join(reports, `${String(index).padStart(5, '0')}.docx`), bytes);
    }
    const check = (...more: readonly string[]): Promise<Taken> =>
      run(program, '--format', 'ndjson', '--fail-on', 'never', ...more, reports);
    const counts = [...new Set([1, availableParallelism()])];
    const jobs: { jobs: number; taken: Taken }[] = [];
    for (const each of counts) {
      jobs.push({ jobs: each, taken: await check('--jobs', String(each)) });
    }
    const cache = join(folder, 'cache');
    await check('--cache', cache);
    const cached = await check('--cache', cache);
    const exports = exportNames.flatMap((name) => {
      const ending = exportKinds[name].to === 'file' ? '.out' : '';
      return [`--${name}`, join(folder, `${name}${ending}`)];
    });
    const withExports = await check('--annotate', join(folder, 'copies'), ...exports);
    const mammoth = await run('--input-type=module', '-e', extracting, reports);
    return { count, jobs, cached, withExports, mammoth };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
