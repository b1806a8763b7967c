// Builds dist/cli.js where it is older than what it is made of. Says nothing on standard output,
// which belongs to the program that is run next.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const made = 'dist/cli.js';
const madeOf = ['package.json', 'package-lock.json', 'webpack.config.js', 'src'];

/** When a file, or anything in a folder, last changed; a folder's own time tells of removals. */
function changed(path) {
  const stat = statSync(path);
  const inside = stat.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [];
  return Math.max(stat.mtimeMs, ...inside.map(changed));
}

const built = statSync(join(root, made), { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (built <= Math.max(...madeOf.map((path) => changed(join(root, path))))) {
  const webpack = join(root, 'node_modules/webpack-cli/bin/cli.js');
  const { status } = spawnSync(process.execPath, [webpack, '--config-name', 'cli'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  // 1 would say that the reports have mistakes.
  process.exitCode = status === 0 ? 0 : 2;
}
