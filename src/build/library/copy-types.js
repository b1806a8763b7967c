// Writes the declarations of the library, and of what it takes them from, and nothing else.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const [, , folder = 'dist/library'] = process.argv;
const root = join(import.meta.dirname, '../../..');
const all = mkdtempSync(join(tmpdir(), 'report-check-types-'));

const relativeImport = /((?:from|import)\s*\(?['"])(\.[^'"]+)(['"])/g;

/** The files of declarations that one of them imports. */
function importedBy(file) {
  const names = [...readFileSync(file, 'utf8').matchAll(relativeImport)];
  return names
    .map(([, , name]) => join(dirname(file), `${name}.d.ts`))
    .filter((path) => existsSync(path));
}

/** Copies a file of declarations; who resolves as Node does asks for endings. */
function copy(file) {
  const path = join(folder, relative(all, file));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, readFileSync(file, 'utf8').replace(relativeImport, '$1$2.js$3'));
}

const config = {
  extends: join(root, 'tsconfig.json'),
  compilerOptions: {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: join(root, 'src'),
    outDir: all,
    typeRoots: [join(root, 'node_modules/@types')],
    types: ['node'],
  },
  files: [join(root, 'src/library.ts')],
  include: [],
};

try {
  const path = join(all, 'tsconfig.json');
  writeFileSync(path, JSON.stringify(config));
  const compiler = join(root, 'node_modules/@typescript/native/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', path], { stdio: 'inherit' });
  const wanted = new Set([join(all, 'library.d.ts')]);
  for (const file of wanted) for (const other of importedBy(file)) wanted.add(other);
  for (const file of wanted) copy(file);
} finally {
  rmSync(all, { recursive: true });
}
