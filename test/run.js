// `npm test`: lays down what is missing, then makes every check there is. One that fails does not
// stop the others, and the last line counts them all: each static check and the build as one, each
// Jest test as one. The tests that need no build run beside it, those that need it once it is there.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasModules, installModules } from '../src/build/start/modules.js';
import { ensurePrograms } from '../src/build/start/programs.js';

const root = join(import.meta.dirname, '..');

/** Runs an npm script of this project. Gives whether it passed, and what it wrote if kept back. */
function run(script, args = [], stdio = 'pipe') {
  return new Promise((done) => {
    const command = ['run', '--silent', script, '--', ...args];
    const options = {
      cwd: root,
      stdio: ['ignore', stdio, stdio],
      shell: process.platform === 'win32',
    };
    const child = spawn('npm', command, options);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('error', (error) => done({ passed: false, output: error.message }));
    child.on('close', (code) => done({ passed: code === 0, output }));
  });
}

/** Runs static checks and the build, one after the other; tells of each as it ends. */
async function runChecks(scripts) {
  const total = { passed: 0, failed: 0 };
  for (const script of scripts) {
    const started = Date.now();
    const { passed, output } = await run(script);
    total[passed ? 'passed' : 'failed'] += 1;
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`${passed ? 'PASS' : 'FAIL'} ${script} (${seconds} s)`);
    if (!passed) console.log(output);
  }
  return total;
}

/** Runs Jest in full view. A suite that could not even start counts as one failure. */
async function runJest(script) {
  const folder = mkdtempSync(join(tmpdir(), 'report-check-'));
  const file = join(folder, 'jest.json');
  try {
    const { passed } = await run(script, ['--json', `--outputFile=${file}`], 'inherit');
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    return { passed: counts.numPassedTests, failed: passed ? failed : Math.max(failed, 1) };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const problem = hasModules(root) ? undefined : await installModules(root);
if (problem !== undefined) {
  console.log(`${problem}\n0 passed, 1 failed`);
  process.exit(1);
}

const programs = ensurePrograms();
const unit = runJest('test:unit');
const build = await runChecks(['build']);
await programs;
// Browsers leave a core idle now and then, which the other tests take.
const totals = await Promise.all([
  build,
  unit,
  runJest('test:e2e'),
  runChecks(['lint', 'typecheck', 'format:check', 'unused']),
]);
const sum = (name) => totals.reduce((count, total) => count + total[name], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
