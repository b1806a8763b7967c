// `npm run fuzz -- [--minutes N] [--cases N] [--kind NAME] [--seed N] [--folder DIR]`: files and
// edits made at random, one after the other, until the time is over. Whatever ends in an error of
// the program's own, or asks for too much, is written into a folder, with what makes it again.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endingOf } from './ending';
import { caseOf, kinds } from './kinds';
import type { Kind } from './kinds';

/** What no file may ask for: seconds of the processor, and MiB beyond its own size. */
const most = { seconds: 2, memory: 200 };
const MiB = 1024 * 1024;
/** So many cases the engine needs until its own size is what it stays. */
const warmUp = 60;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    cases: { type: 'string', default: 'Infinity' },
    kind: { type: 'string' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', default: 'fuzz-failures' },
  },
});
const isKind = (name: string): name is Kind => name in kinds;
const all = Object.keys(kinds).filter(isKind);
const wanted = all.filter((name) => values.kind === undefined || values.kind === name);
if (wanted.length === 0) throw new Error(`There is no such kind; there are ${all.join(', ')}.`);
const first = Number(values.seed);
const cases = Number(values.cases);
const until = Date.now() + Number(values.minutes) * 60_000;

const counts = new Map<string, number>();
const count = (name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};
let failed = 0;
let slowest = { seconds: 0, name: '' };
let largest = { memory: 0, name: '' };
let usual = 0;
mkdirSync(values.folder, { recursive: true });
// Should the program itself come to an end, this says over what.
const running = join(values.folder, 'running.txt');

let done = 0;
for (; done < cases && (cases < Infinity || Date.now() < until); done += 1) {
  const seed = first + Math.floor(done / wanted.length);
  const kind = wanted[done % wanted.length] ?? 'zip';
  const name = `${kind}-${String(seed)}`;
  const made = caseOf(kind, seed);
  writeFileSync(running, `npm run fuzz -- --kind ${kind} --seed ${String(seed)} --cases 1\n`);
  const isWarm = done >= warmUp;
  // What earlier cases left is no memory of this one.
  if (isWarm && process.memoryUsage.rss() > usual + (most.memory / 4) * MiB) globalThis.gc?.();
  const before = { rss: process.memoryUsage.rss(), peak: process.resourceUsage().maxRSS * 1024 };
  if (done <= warmUp) usual = before.rss;
  const cpu = process.cpuUsage();
  const ending = endingOf(made);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (user + system) / 1e6;
  const peak = process.resourceUsage().maxRSS * 1024;
  // The engine's highest mark is told, which a case that stays below an earlier one does not move.
  const memory = peak > before.peak ? (peak - Math.max(usual, before.rss)) / MiB : 0;
  if (isWarm && seconds > slowest.seconds) slowest = { seconds, name };
  if (isWarm && memory > largest.memory) largest = { memory, name };
  count(`${kind}: ${ending.is === 'refused' ? `refused, ${ending.code}` : ending.is}`);
  const troubles = [
    ...(ending.is === 'unexpected' ? [ending.why] : []),
    ...(isWarm && seconds > most.seconds ? [`${seconds.toFixed(1)} s of the processor`] : []),
    ...(isWarm && memory > most.memory + made.bytes.length / MiB
      ? [`${memory.toFixed(0)} MiB of memory`]
      : []),
  ];
  if (troubles.length === 0) continue;
  failed += 1;
  console.log(`✗ ${name}: ${troubles.join('; ').split('\n', 1).join('')}`);
  writeFileSync(join(values.folder, `${name}.docx`), made.bytes);
  const told = [...troubles, JSON.stringify(made.edits), `--kind ${kind} --seed ${String(seed)}`];
  writeFileSync(join(values.folder, `${name}.txt`), `${told.join('\n')}\n`);
}
rmSync(running);

for (const [name, times] of [...counts].sort()) console.log(`${String(times).padStart(8)} ${name}`);
console.log(
  `${String(done)} cases, ${String(failed)} failed; the slowest took ${slowest.seconds.toFixed(2)} s ` +
    `(${slowest.name}), the largest ${largest.memory.toFixed(0)} MiB (${largest.name})`,
);
if (failed > 0) process.exitCode = 1;
