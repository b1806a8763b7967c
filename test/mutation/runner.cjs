// A test runner for Jest that loads a suite once and runs its tests under one mutant after another:
// those that reach the mutant, quickest first, until one fails. Which mutant is at work is said by a
// switch that stands in the mutated sources.
const { appendFileSync, existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { performance } = require('node:perf_hooks');
const { bind: bindEach } = require('jest-each');

const folder = process.env.MUTATION_FOLDER;
const hooks = ['beforeAll', 'beforeEach', 'afterEach', 'afterAll'];

/** So long may the tests of one suite take over a mutant that lives, in milliseconds. */
const patience = 10_000;

function idsIn(file) {
  const path = join(folder, file);
  return new Set(existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []);
}

function note(file, id) {
  appendFileSync(join(folder, file), `${id}\n`);
}

/** Gives the tests of a suite, what else it says to Jest, and how to run some of them. */
function collect(global) {
  const blockOf = (parent) => ({
    parent,
    inside: [],
    ...Object.fromEntries(hooks.map((name) => [name, []])),
  });
  const root = blockOf(undefined);
  const tests = [];
  let here = root;
  const describe = (_, define) => {
    const block = blockOf(here);
    here.inside.push(block);
    here = block;
    define();
    here = block.parent;
  };
  const test = (_, run) => {
    const one = { id: String(tests.length), run, parent: here };
    tests.push(one);
    here.inside.push(one);
  };
  describe.each = bindEach(describe, false);
  test.each = bindEach(test, false);
  test.skip = () => undefined;
  for (const name of hooks) global[name] = (run) => here[name].push(run);
  Object.assign(global, { describe, test, it: test });
  return { root, tests };
}

/** Runs something, and fails where it fails, takes far too long, or leaves a promise to fail alone. */
async function within(milliseconds, run) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error('too late')), milliseconds);
  });
  try {
    await Promise.race([run(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs some tests with the hooks around them; gives the first that failed. */
async function runTests({ root, chosen, milliseconds, begin, end }) {
  let failed;
  let stray;
  const onStray = (error) => (stray = error);
  process.on('unhandledRejection', onStray).on('uncaughtException', onStray);
  const has = (node) => (node.run ? chosen.has(node) : node.inside.some(has));
  const around = (block) => (block ? [...around(block.parent), block] : []);
  const attempt = async (node, runs) => {
    try {
      for (const run of runs) await within(milliseconds, run);
    } catch {
      failed ??= node;
    }
  };
  const visit = async (block) => {
    if (failed || !has(block)) return;
    await attempt(block, block.beforeAll);
    for (const node of block.inside) {
      if (failed || !has(node)) continue;
      if (!node.run) await visit(node);
      else {
        const blocks = around(block);
        const started = performance.now();
        stray = undefined;
        begin(node);
        await attempt(node, [...blocks.flatMap(({ beforeEach }) => beforeEach), node.run]);
        await attempt(
          node,
          blocks.toReversed().flatMap(({ afterEach }) => afterEach),
        );
        if (stray) failed ??= node;
        end?.(node, performance.now() - started);
      }
    }
    await attempt(block, block.afterAll);
  };
  await visit(root);
  process.off('unhandledRejection', onStray).off('uncaughtException', onStray);
  return failed;
}

const outcome = (testFilePath, more = {}) => ({
  testFilePath,
  testResults: [
    {
      ancestorTitles: [],
      failureMessages: [],
      failureDetails: [],
      fullName: 'mutants',
      title: 'mutants',
      status: 'passed',
    },
  ],
  failureMessage: null,
  leaks: false,
  numFailingTests: 0,
  numPassingTests: 1,
  numPendingTests: 0,
  numTodoTests: 0,
  openHandles: [],
  perfStats: { start: 0, end: 0, runtime: 0, slow: false },
  skipped: false,
  snapshot: {
    added: 0,
    fileDeleted: false,
    matched: 0,
    unchecked: 0,
    uncheckedKeys: [],
    unmatched: 0,
    updated: 0,
  },
  ...more,
});

module.exports = async (_, config, { global }, runtime, path) => {
  // What the mutated sources look at, and write down where they were reached.
  const state = (global.__stryker__ = {});
  const { root, tests } = collect(global);
  global.expect = runtime.requireInternalModule(require.resolve('expect'), 'expect').expect;
  for (const file of config.setupFilesAfterEnv) runtime.requireModule(file);
  runtime.requireModule(path);

  const took = new Map();
  const failing = await runTests({
    root,
    chosen: new Set(tests),
    milliseconds: config.testTimeout ?? 240_000,
    begin: ({ id }) => (state.currentTestId = id),
    end: (test, milliseconds) => took.set(test, milliseconds),
  });
  if (failing) return outcome(path, { testExecError: new Error('a test fails without a mutant') });
  const { perTest = {}, static: once = {} } = state.mutantCoverage ?? {};
  state.mutantCoverage = undefined;
  state.currentTestId = undefined;
  for (const id of Object.keys(once)) note('once', id);

  const dead = idsIn('killed');
  for (const id of JSON.parse(readFileSync(join(folder, 'sample.json'), 'utf8'))) {
    const reached = tests.filter((test) => perTest[test.id]?.[id]);
    if (dead.has(id) || reached.length === 0) continue;
    note('reached', id);
    let left = patience;
    let killer;
    state.activeMutant = id;
    for (const test of reached.sort((one, other) => took.get(one) - took.get(other))) {
      if (left < 0 || killer) break;
      const started = performance.now();
      killer = await runTests({
        root,
        chosen: new Set([test]),
        milliseconds: 60_000,
        begin: () => {
          // A loop that a mutant keeps from ending is ended by it.
          state.hitCount = 0;
          state.hitLimit = perTest[test.id][id] * 50 + 5000;
        },
      });
      left -= performance.now() - started;
    }
    state.activeMutant = undefined;
    state.hitCount = undefined;
    if (!killer) continue;
    note('killed', id);
    // What a mutant left behind must not fail the tests of the next: then the suite is loaded anew.
    const chosen = new Set(killer.run ? [killer] : reached);
    if (await runTests({ root, chosen, milliseconds: 60_000, begin: () => undefined }))
      process.exit(77);
  }
  return outcome(path);
};
