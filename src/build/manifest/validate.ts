/**
 * `npm run validate [-- FILE…]`: checks manifests, by default the source and, where it was built,
 * the one in dist/. First offline, against the files that are served; then Microsoft's service is
 * asked where it can be reached. Status 1 where a manifest is wrong.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { checkManifest } from './check-manifest';
import { askOnline } from './online';

const root = join(import.meta.dirname, '..');
const source = join(root, 'manifest.xml');
const built = join(root, 'dist/manifest.xml');

/** Beside the source lie the icons, and what the build makes the pages of. */
function readerFor(file: string): (path: string) => Buffer | undefined {
  const folder = dirname(file);
  return (path) => {
    const madeOf = path.replace(/^([^/]+)\.html$/, 'src/build/pages/$1.ts');
    const served = join(folder, file === source ? madeOf : path);
    return existsSync(served) ? readFileSync(served) : undefined;
  };
}

async function validate(file: string): Promise<boolean> {
  const name = relative(process.cwd(), file);
  if (!existsSync(file)) {
    console.log(`${name}: there is no such file`);
    return false;
  }
  const mistakes = checkManifest(readFileSync(file, 'utf8'), readerFor(file));
  for (const { line, message } of mistakes) console.log(`${name}:${line}: ${message}`);
  if (mistakes.length > 0) return false;
  console.log(`${name}: in order`);
  const verdict = await askOnline(file, 10_000);
  if (verdict.kind === 'unreachable') {
    console.log(`${name}: Microsoft's validation service is not reachable (${verdict.why})`);
  } else if (verdict.kind === 'accepted') {
    console.log(`${name}: accepted by Microsoft's validation service`);
  } else {
    for (const reason of verdict.reasons) console.log(`${name}: refused: ${reason}`);
  }
  return verdict.kind !== 'refused';
}

const given = process.argv.slice(2).map((file) => resolve(file));
const files = given.length > 0 ? given : [source, built].filter((file) => existsSync(file));
let valid = true;
for (const file of files) valid = (await validate(file)) && valid;
// A request that is still under way does not hold the program up.
process.exit(valid ? 0 : 1);
