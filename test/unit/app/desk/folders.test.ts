import { filesAlone, filesGiven, foldersDropped } from '../../../../src/app/desk/folders';

/** What a browser hands over of a tree of folders: by name, another folder or a file's content. */
interface Tree {
  readonly [name: string]: Tree | string;
}

function file(name: string, content: string, path?: string): File {
  const made = new File([content], name);
  return path === undefined
    ? made
    : Object.defineProperty(made, 'webkitRelativePath', { value: path });
}

/** An entry as a drop has it, which gives what is in a folder two at a time. */
function entryOf(name: string, what: Tree | string): object {
  if (typeof what === 'string') {
    return {
      name,
      isFile: true,
      isDirectory: false,
      file: (done: (file: File) => void, fail: (error: Error) => void) => {
        if (what === 'locked') fail(new Error('locked'));
        else done(file(name, what));
      },
    };
  }
  return {
    name,
    isFile: false,
    isDirectory: true,
    createReader: () => {
      const left = Object.entries(what).map(([inner, content]) => entryOf(inner, content));
      return {
        readEntries: (done: (some: readonly object[]) => void) => {
          done(left.splice(0, 2));
        },
      };
    },
  };
}

async function dropped(tree: Tree) {
  const items = Object.entries(tree).map(([name, what]) => ({
    webkitGetAsEntry: () => entryOf(name, what),
  }));
  const data: unknown = { items };
  const folder = await foldersDropped(data as DataTransfer);
  return folder && { name: folder.name, paths: folder.files.map(({ path }) => path) };
}

test('a folder that is dropped is looked through to its bottom, past what can hold no report', async () => {
  const tree = {
    年报: {
      'a.docx': 'x',
      'b.jpg': 'x',
      '~$a.docx': 'x',
      '.git': { 'c.docx': 'x' },
      下级: { 'd.doc': 'x', 更下: { 'e.PDF': 'x', 无名: 'x' } },
      'f.wps': 'x',
    },
    'g.jpg': 'x',
  };
  expect(await dropped(tree)).toEqual({
    name: '年报',
    paths: [
      'g.jpg',
      ...['年报/a.docx', '年报/f.wps', '年报/下级/d.doc'],
      ...['年报/下级/更下/e.PDF', '年报/下级/更下/无名'],
    ],
  });
});

test('files that are dropped without a folder are left to who opens files', async () => {
  expect(await dropped({ 'a.docx': 'x', 'b.docx': 'x' })).toBeUndefined();
});

test('what is locked in a folder is told with the reason, and the rest is there', async () => {
  const items = [
    { webkitGetAsEntry: () => entryOf('年报', { 'a.docx': 'locked', 'b.docx': 'x' }) },
  ];
  const data: unknown = { items };
  const folder = await foldersDropped(data as DataTransfer);
  expect(folder?.files.map(({ path }) => path)).toEqual(['年报/a.docx', '年报/b.docx']);
  expect(folder?.files[0]).toEqual({
    path: '年报/a.docx',
    problem: { code: 'unreadable', data: { reason: 'locked' } },
  });
});

test('of what a browser gives for a folder, hidden files and others are passed over', () => {
  const given = ['.年报/a.docx', '.年报/下级/b.docx', '.年报/.旧/c.docx', '.年报/d.png'];
  const files = given.map((path) => file(path.slice(path.lastIndexOf('/') + 1), 'x', path));
  expect(filesGiven(files).name).toBe('.年报');
  expect(filesGiven(files).files.map(({ path }) => path)).toEqual([
    '.年报/a.docx',
    '.年报/下级/b.docx',
  ]);
});

test('what was decided of reports comes with the folder that it lies in or beside', async () => {
  const tree = { 年报: { 'a.docx': 'x', '.reasons.json': '{}', 'other.json': '{}' } };
  expect(await dropped(tree)).toEqual({
    name: '年报',
    paths: ['年报/.reasons.json', '年报/a.docx'],
  });
  const given = filesGiven([file('.reasons.json', '{}', '年报/.reasons.json')]);
  expect(given.files.map(({ path }) => path)).toEqual(['年报/.reasons.json']);
});

test('files that are chosen by themselves count, whatever they are', () => {
  expect(filesAlone([file('a.png', 'x')]).map(({ path }) => path)).toEqual(['a.png']);
});
