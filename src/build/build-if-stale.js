// Builds what is older than what it is made of: dist/cli.js, or what the arguments name as
// `--config-name` does. Says nothing on standard output, which belongs to what is run next.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const sources = ['package.json', 'package-lock.json', 'webpack.config.js', 'src'];
/** By build, a file that it writes each time, and what it is made of. */
const builds = {
  cli: { made: 'dist/cli.js', of: sources },
  pane: { made: 'dist/js/scripts.json', of: [...sources, 'assets', 'manifest.xml'] },
  diagnosis: { made: 'dist/diagnosis/scripts.json', of: sources },
  workbench: { made: 'dist/workbench/scripts.json', of: [...sources, 'assets'] },
  setup: { made: 'dist/setup/scripts.json', of: [...sources, 'manifest.xml'] },
  start: { made: 'dist/start.js', of: [...sources.slice(0, 3), 'src/build/start'] },
};

/** When a file, or anything in a folder, last changed; a folder's own time tells of removals. */
function changed(path) {
  const stat = statSync(path);
  const inside = stat.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [];
  return Math.max(stat.mtimeMs, ...inside.map(changed));
}

function isStale({ made, of }) {
  const built = statSync(join(root, made), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return built <= Math.max(...of.map((path) => changed(join(root, path))));
}

// `prepare` of package.json imports this file and names none.
const named = process.argv.slice(2).filter((name) => name in builds);
const stale = (named.length > 0 ? named : ['cli']).filter((name) => isStale(builds[name]));
if (stale.length > 0) {
  console.error('正在生成程序…… Building…');
  const webpack = join(root, 'node_modules/webpack-cli/bin/cli.js');
  const { status } = spawnSync(
    process.execPath,
    [webpack, ...stale.flatMap((name) => ['--config-name', name])],
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
  // 1 would say that the reports have mistakes.
  process.exitCode = status === 0 ? 0 : 2;
}
