import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';

const root = join(__dirname, '../..');
const reports = join(root, 'test/fixtures/reports');
const folder = mkdtempSync(join(tmpdir(), 'library-'));
const cli = join(root, 'dist/cli.js');

/** Runs a program in the project's folder. Gives what it writes to the standard output. */
function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 2] });
}

function check(...args: readonly string[]): string {
  return run(process.execPath, cli, '--fail-on', 'never', ...args);
}

beforeAll(() => {
  run('npm', 'run', '--silent', 'library');
  for (const name of ['004.word.docx', 'clean.wps.docx']) {
    copyFileSync(join(reports, name), join(folder, name));
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the example runs, and its copies hold comments', () => {
  const copies = join(folder, 'copies');
  const said = run(process.execPath, 'assets/library/example.mjs', folder, copies);
  expect(said).toMatch(/^2 files, \d+ errors\n/);
  expect(said).toContain('\n临江区民政局: 0, 18 applications\n');
  expect(readdirSync(copies).sort()).toEqual(['004.word.docx', 'clean.wps.docx']);
});

test('what is packed has what is imported, and every type of it', () => {
  const packed: readonly { readonly files: readonly { readonly path: string }[] }[] = JSON.parse(
    run('npm', 'pack', '--ignore-scripts', '--dry-run', '--json'),
  );
  const names = packed.flatMap(({ files }) => files.map(({ path }) => path));
  for (const name of ['library.js', 'library.d.ts', 'check.schema.json', 'contract/check.d.ts']) {
    expect(names).toContain(`dist/library/${name}`);
  }
  expect(names.filter((name) => /^(src|test|assets)\//.test(name))).toEqual([]);

  // In the package's own folder its name leads to what it exports.
  const use = join(root, 'dist/library/use.ts');
  const config = join(root, 'dist/library/use.json');
  writeFileSync(
    use,
    `import { check, merge } from 'report-check';
const result = check(new Uint8Array(), { language: 'en' });
const key: string | undefined = 'problem' in result ? undefined : result.findings[0]?.key;
const filed: number = merge([result]).totals.filed;
// @ts-expect-error There is no such option.
check(new Uint8Array(), { lang: 'en' });
export { filed, key };
`,
  );
  writeFileSync(
    config,
    JSON.stringify({
      compilerOptions: {
        ...{ strict: true, noEmit: true, target: 'es2022', types: [] },
        ...{ module: 'nodenext', moduleResolution: 'nodenext' },
      },
      files: ['use.ts'],
    }),
  );
  try {
    run(process.execPath, 'node_modules/@typescript/native/bin/tsc', '-p', config);
  } finally {
    rmSync(use);
    rmSync(config);
  }
});

test('what the command line writes is as the published schemas say', () => {
  const merged = join(folder, 'merged.json');
  const told = JSON.parse(check('--format', 'json', '--merged', merged, reports));
  const documents = {
    check: told,
    report: told.reports[0],
    merged: JSON.parse(readFileSync(merged, 'utf8')),
  };
  const ajv = new Ajv({ strict: false });
  for (const [name, document] of Object.entries(documents)) {
    const schema = readFileSync(join(root, `dist/library/${name}.schema.json`), 'utf8');
    const validate = ajv.compile(JSON.parse(schema));
    validate(document);
    expect({ name, errors: validate.errors }).toEqual({ name, errors: null });
    expect(validate({ ...document, odd: 1 })).toBe(false);
  }
});

test('results of several jobs of GNU parallel come to the same as one check', () => {
  const whole = join(folder, 'whole.json');
  check('--merged', whole, '--output', join(folder, 'text'), reports);
  const files = readdirSync(reports).map((name) => join('test/fixtures/reports', name));
  const arguments_ = ['--jobs', '2', '--sshlogin', ':', '--max-args', '12', '--workdir', root];
  const command = `${process.execPath} ${cli} --fail-on never --jobs 1 --format ndjson`;
  const lines = run('parallel', ...arguments_, command, ':::', ...files.reverse());
  const results = join(folder, 'results.ndjson');
  writeFileSync(results, lines);
  const parted = join(folder, 'parted.json');
  check('--results', '--merged', parted, '--output', join(folder, 'text'), results);
  const same = (path: string): string => readFileSync(path, 'utf8').replaceAll(`${root}/`, '');
  expect(same(parted)).toBe(same(whole));
});
