// `npm run bench`: how fast documents are read, beside mammoth, folders checked, and the first
// finding of the workbench shown, beside the first button of the template of a task pane. Figures of
// one machine mean little; the ratios are what is aimed at. `npm run bench -- --only growth` makes
// one of its parts.
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

const root = join(import.meta.dirname, '..');
const texts = join(root, 'test/fixtures/texts');
const producers: readonly Producer[] = ['word', 'wps'];

const aims = { reading: 0.25, growth: 1.5, folders: 12, firstFinding: 1 };

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
  const text = ['# 大报告', ...Array.from({ length: 60 }, () => chapter).flat()].join('\n');
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

const parts = { reading, growth, folders, firstFinding };

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const wanted = Object.entries(parts).filter(([name]) => only === undefined || name === only);
if (wanted.length === 0) throw new Error(`There are ${Object.keys(parts).join(', ')}.`);
for (const [, part] of wanted) {
  await part();
  console.log('');
}
