import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findFiles } from '../../../src/cli/find-files';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'find-files-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function make(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), 'x');
  }
}

async function found(...names: readonly string[]) {
  const files = await findFiles(names.map((name) => join(root, name)));
  return files.map((file) => {
    const path = typeof file === 'string' ? file : file.file;
    const name = path.slice(root.length + 1);
    return typeof file === 'string' ? name : { [name]: file.problem.code };
  });
}

it('a folder is searched to the bottom, in order, for what may hold a report', async () => {
  const others = ['list.xlsx', 'read.txt', 'picture.png'];
  make('b.DOCX', 'a.docx', 'c/d/e.docx', 'c/x.docm', 'old.doc', 'old.wps', ...others);
  expect(await found('.')).toEqual([
    'a.docx',
    'b.DOCX',
    'c/d/e.docx',
    'c/x.docm',
    'old.doc',
    'old.wps',
  ]);
});

it('what cannot be read, and what does not say what it is, is not passed over', async () => {
  const names = ['a.pdf', 'b.ofd', 'c.rtf', 'd.zip', 'e.html', 'f'];
  make(...names);
  expect(await found('.')).toEqual(names);
});

it('lock files and what is hidden are passed over', async () => {
  make('a.docx', '~$a.docx', '.b.docx', '.hidden/c.docx');
  expect(await found('.')).toEqual(['a.docx']);
});

it('files are taken as named, whatever they are called, each once', async () => {
  make('list.xlsx', '.b.docx', 'c/d.docx');
  expect(await found('list.xlsx', '.b.docx', 'c/d.docx', 'c', 'c/../c/d.docx')).toEqual([
    'list.xlsx',
    '.b.docx',
    'c/d.docx',
  ]);
});

it('a path that leads nowhere, a link too, and a folder without reports are problems', async () => {
  make('c/read.txt', 'd/a.docx', 'file');
  symlinkSync(join(root, 'gone.docx'), join(root, 'd/b.docx'));
  symlinkSync(join(root, 'gone'), join(root, 'd/c'));
  symlinkSync(join(root, 'gone.txt'), join(root, 'd/d.txt'));
  expect(await found('gone', 'c', 'd', 'file/a.docx')).toEqual([
    { gone: 'not-found' },
    { c: 'no-documents' },
    'd/a.docx',
    { 'd/b.docx': 'not-found' },
    { 'd/c': 'not-found' },
    { 'file/a.docx': 'not-found' },
  ]);
});

it('links are followed, but not in circles', async () => {
  make('c/a.docx', 'other/b.docx');
  symlinkSync(join(root, 'c'), join(root, 'c/back'));
  symlinkSync(join(root, 'c'), join(root, 'other/around'));
  symlinkSync(join(root, 'other'), join(root, 'c/link'));
  expect(await found('c')).toEqual(['c/a.docx', 'c/link/b.docx']);
});
