// `npm run bench`: how fast documents are read, beside mammoth, folders checked, and the first
// finding of the workbench shown, beside the first button of the template of a task pane. Figures of
// one machine mean little; the ratios are what is aimed at. `npm run bench -- --only growth` makes
// one of its parts, and `--only scale --reports 10000` takes so many reports.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentOf, docxOf } from '../support/case';
import type { Producer } from '../support/case';
import { comparePaints } from './first-paint';
import { compareFolders } from './folder';
import { growths } from './growth';
import { compareReading } from './read';
import type { Sample } from './read';
import { measureScale } from './scale';

const root = join(import.meta.dirname, '..');
const texts = join(root, 'test/fixtures/texts');
const producers: readonly Producer[] = ['word', 'wps'];

const aims = {
  ...{ reading: 0.25, growth: 1.5, folders: 12, firstFinding: 1 },
  ...{ speedUp: 0.55, memory: 300, cached: 0.1, withExports: 1.3, mammoth: 0.25 },
};

function samples(): readonly Sample[] {
  return readdirSync(texts)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const document = documentOf(readFileSync(join(texts, name), 'utf8'));
      return producers.map((producer) => ({
        name: `${name.slice(0, -'.txt'.length)} (${producer})`,
        bytes: docxOf(document, producer),
      }));
    });
}

function largeSample(): Sample {
  const chapter = [
    '## 三、收到和处理政府信息公开申请情况',
    '[表三]',
    ...Array<string>(80).fill('本年度无。'),
  ];
  const text = ['# 大报告', ...Array.from({ length: 30 }, () => chapter).flat()].join('\n');
  return { name: 'large', bytes: docxOf(documentOf(text), 'word') };
}

function line(...columns: readonly string[]): void {
  console.log(
    columns.map((text, index) => (index === 0 ? text.padEnd(28) : text.padStart(12))).join(''),
  );
}

function verdict(ratio: number, aim: number): string {
  return `${ratio <= aim ? '✓' : '✗'} aim ≤ ${String(aim)}`;
}

async function reading(): Promise<void> {
  line('reading, ms', 'ours', 'mammoth', 'ratio');
  for (const sample of [...samples(), largeSample()]) {
    const { name, ours, mammoth } = await compareReading(sample, sample.name === 'large' ? 3 : 15);
    const ratio = ours / mammoth;
    line(
      name,
      ours.toFixed(1),
      mammoth.toFixed(1),
      ratio.toFixed(2),
      `  ${verdict(ratio, aims.reading)}`,
    );
  }
}

function growth(): void {
  line('ms for a thousand, of', '1000', '2000', '4000', '8000', '16000', '32000', '64000', 'worst');
  for (const { kind, perThousand, worst } of growths()) {
    const times = perThousand.map((time) => time.toFixed(1));
    line(kind, ...times, worst.toFixed(2), `  ${verdict(worst, aims.growth)}`);
  }
}

function build(): void {
  const stale = [join(root, 'src/build/build-if-stale.js'), 'cli', 'pane', 'workbench'];
  const build = spawnSync(process.execPath, stale, {
    stdio: 'inherit',
  });
  if (build.status !== 0) throw new Error('The program could not be built.');
}

function folders(): void {
  build();
  const few = 20;
  const times = compareFolders(join(root, 'dist/cli.js'), samples(), few, 3);
  line('checking a folder', 'reports', 'seconds', 'reports/s');
  for (const [count, seconds] of [
    [few, times.few],
    [few * 10, times.many],
  ] as const) {
    line('', String(count), seconds.toFixed(2), (count / seconds).toFixed(0));
  }
  const ratio = times.many / times.few;
  line('ten times as many take', '', '', ratio.toFixed(1), `  ${verdict(ratio, aims.folders)}`);
}

async function firstFinding(): Promise<void> {
  build();
  const paints = await comparePaints(
    join(root, 'dist'),
    'workbench.html?open=samples/report-2024.docx',
    'bench-peer.html',
    15,
  );
  line('first paint, ms', 'finding', 'button', 'ratio');
  line(
    'workbench, template',
    paints.ours.toFixed(0),
    paints.peer.toFixed(0),
    paints.ratio.toFixed(2),
    `  ${verdict(paints.ratio, aims.firstFinding)}`,
  );
  if (paints.ratio > aims.firstFinding) process.exitCode = 1;
}

async function scale(): Promise<void> {
  build();
  const { count, jobs, ...others } = await measureScale(
    join(root, 'dist/cli.js'),
    samples(),
    Number(values.reports),
  );
  const [one, ...more] = jobs.map(({ taken }) => taken);
  const best = more.at(-1) ?? one;
  if (!one || !best) throw new Error('Nothing was measured.');
  line(`${String(count)} reports`, 's', 'CPU s', 'MB', 'ratio');
  const row = (name: string, { seconds, cpu, memory }: typeof one, ratio: number, aim: number) => {
    const figures = [seconds.toFixed(1), cpu.toFixed(1), memory.toFixed(0), ratio.toFixed(2)];
    line(name, ...figures, `  ${verdict(ratio, aim)}`);
  };
  row('1 job (memory of the aim)', one, one.memory / aims.memory, 1);
  row(`${String(jobs.length)} jobs (time of 1)`, best, best.seconds / one.seconds, aims.speedUp);
  row('its memory (of the aim)', best, best.memory / aims.memory, 1);
  row('kept before (CPU of 1)', others.cached, others.cached.cpu / one.cpu, aims.cached);
  const { withExports, mammoth } = others;
  row('all exports (time)', withExports, withExports.seconds / best.seconds, aims.withExports);
  row('mammoth, text alone', mammoth, best.seconds / mammoth.seconds, aims.mammoth);
}

const parts = { reading, growth, folders, scale, firstFinding };

const { values } = parseArgs({
  options: { only: { type: 'string' }, reports: { type: 'string', default: '2000' } },
});
const { only } = values;
const wanted = Object.entries(parts).filter(([name]) => only === undefined || name === only);
if (wanted.length === 0) throw new Error(`There are ${Object.keys(parts).join(', ')}.`);
for (const [, part] of wanted) {
  await part();
  console.log('');
}
