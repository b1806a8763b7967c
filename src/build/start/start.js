// `npm start`: lays down what is missing, builds what is older than its sources, and runs what was
// built. Nothing but Node may be there yet, so this needs nothing else.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasModules, installModules } from './modules.js';

const root = join(import.meta.dirname, '../../..');

function build() {
  const script = join(root, 'src/build/build-if-stale.js');
  const { status } = spawnSync(process.execPath, [script, 'workbench', 'setup', 'start'], {
    stdio: 'inherit',
  });
  if (status === 0) return undefined;
  return '生成程序失败，原因见上。\nThe program could not be built; the reason is above.';
}

const problem = (hasModules(root) ? undefined : await installModules(root)) ?? build();
if (problem === undefined) {
  await import(pathToFileURL(join(root, 'dist/start.js')).href);
} else {
  console.error(problem);
  process.exitCode = 1;
}
