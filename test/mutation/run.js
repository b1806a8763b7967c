// `npm run mutation`: breaks sources in one place after another and tells which mutants no test
// notices. The mutants are Stryker's; its own runner starts Jest anew for each, which takes hours,
// so here each suite is loaded once and tries all mutants that it reaches.
//
//   npm run mutation -- [--sample COUNT] [--seed NUMBER] [--of writing|statements]
import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const root = join(import.meta.dirname, '../..');

/** What is mutated, and the suites that try it, quick ones first. */
const subjects = {
  /** The places in which a mistake costs somebody's document: what plans, places, writes and takes back. */
  writing: {
    sources: [
      // The probes find out how a Word behaves, on a document that nobody keeps.
      /^src\/document\/(?!word\/probes\/).*\.ts$/,
      /^src\/fix\/.*\.ts$/,
      /^src\/check\/(fingerprint|position|same-place)\.ts$/,
      /^src\/app\/session\/(changes|gone|journal|still-applied)\.ts$/,
      /^src\/ooxml\/write\/.*\.ts$/,
      /^src\/ooxml\/package\/replace-part\.ts$/,
    ],
    suites: [
      /^test\/unit\/ooxml\/(write|package)\/(?!any-damage).*\.test\.ts$/,
      /^test\/unit\/(fix|check)\/(?!.*-valid).*\.test\.ts$/,
      /^test\/unit\/document\/(history|file|worker|word\/(read|write))\/.*\.test\.ts$/,
      /^test\/unit\/app\/session\/(changes|journal)\.test\.ts$/,
      /^test\/unit\/document\/word\/[^/]*\.test\.ts$/,
      /^test\/unit\/app\/session\/(?!changes|journal|every-report).*\.test\.ts$/,
    ],
  },
  /** What reads sentences, and what their words stand for. */
  statements: {
    sources: [/^src\/facts\/statements(\/.*)?\.ts$/, /^src\/schema\/terms(\/.*)?\.ts$/],
    suites: [
      /^test\/unit\/facts\/statements\/.*\.test\.ts$/,
      /^test\/unit\/rules\/statements\/.*\.test\.ts$/,
      /^test\/unit\/prose\/.*\.test\.ts$/,
    ],
  },
};

/** Numbers between 0 and 1 that come in the same order each time (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function drawn(ids, count, seed) {
  const random = randomFrom(seed);
  return ids
    .map((id) => [random(), id])
    .sort(([one], [other]) => one - other)
    .slice(0, count)
    .map(([, id]) => id);
}

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    of: { type: 'string', default: 'writing' },
  },
});
const { sources, suites } = subjects[values.of];

const folder = mkdtempSync(join(tmpdir(), 'report-check-mutation-'));
const copy = join(folder, 'copy');
const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => existsSync(join(root, file)));
for (const file of files) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  cpSync(join(root, file), join(copy, file));
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

const silent = { debug() {}, info() {}, isDebugEnabled: () => false };
const instrumented = await new Instrumenter(silent).instrument(
  files
    .filter((file) => sources.some((pattern) => pattern.test(file)))
    .map((name) => ({ name, mutate: true, content: readFileSync(join(copy, name), 'utf8') })),
  { plugins: null, excludedMutations: [], ignorers: [] },
);
for (const { name, content } of instrumented.files) writeFileSync(join(copy, name), content);
const mutants = new Map(instrumented.mutants.map((mutant) => [mutant.id, mutant]));
const sample = drawn(
  [...mutants.keys()],
  Number(values.sample ?? mutants.size),
  Number(values.seed),
);
writeFileSync(join(folder, 'sample.json'), JSON.stringify(sample));
writeFileSync(
  join(copy, 'mutation.config.js'),
  `import { unit } from './jest.config.js';
export default { ...unit, rootDir: import.meta.dirname, testRunner: './test/mutation/runner.cjs' };`,
);

function idsIn(name) {
  const path = join(folder, name);
  return new Set(existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : []);
}

function changedAt(name) {
  return statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** What the runner ends with where a suite has to be loaded anew. */
const again = 77;

/** Tries the mutants on a suite; again where one left something behind that fails other tests. */
async function tryOn(suite) {
  const code = await new Promise((done) => {
    const options = [
      '--config',
      'mutation.config.js',
      '--runInBand',
      '--silent',
      '--runTestsByPath',
    ];
    const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...options, suite], {
      cwd: copy,
      env: { ...process.env, MUTATION_FOLDER: folder },
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    // A loop that no switch stands in never ends; the mutant that was tried last is to blame.
    const begun = Date.now();
    const watch = setInterval(() => {
      if (Date.now() - Math.max(begun, changedAt('reached'), changedAt('killed')) < 300_000) return;
      appendFileSync(join(folder, 'killed'), `${[...idsIn('reached')].at(-1)}\n`);
      child.kill('SIGKILL');
    }, 10_000);
    child.on('close', (status, signal) => {
      clearInterval(watch);
      done(signal === null ? status : again);
    });
  });
  if (code === again) await tryOn(suite);
  else console.log(`${code === 0 ? 'tried' : 'FAILS'} ${suite}`);
}

for (const pattern of suites) {
  for (const suite of files.filter((file) => pattern.test(file))) await tryOn(suite);
}

const [killed, reached, once] = ['killed', 'reached', 'once'].map(idsIn);
const counts = new Map();
for (const id of sample) {
  const { fileName, location, mutatorName, replacement } = mutants.get(id);
  // What runs but once, when its file is loaded, cannot be switched.
  if (!killed.has(id) && !reached.has(id) && once.has(id)) continue;
  for (const name of [dirname(fileName), 'all']) {
    const count = counts.get(name) ?? { killed: 0, all: 0 };
    counts.set(name, { killed: count.killed + (killed.has(id) ? 1 : 0), all: count.all + 1 });
  }
  if (killed.has(id)) continue;
  const { line, column } = location.start;
  const how = reached.has(id) ? 'lives' : 'is reached by no test';
  console.log(`${fileName}:${line + 1}:${column + 1} ${mutatorName} ${how}: ${replacement}`);
}
for (const [name, { killed: count, all }] of [...counts].sort()) {
  console.log(`${name}: ${count} of ${all} killed, ${((100 * count) / all).toFixed(1)} %`);
}
rmSync(folder, { recursive: true, force: true });
