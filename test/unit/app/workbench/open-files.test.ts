import { readFileSync } from 'node:fs';
import { fixtureFile } from '../../../support/fixture-text';
import { openInWorkbench } from './open-in-workbench';

const bytes = new Uint8Array(readFileSync(fixtureFile('clean', 'word')));
const again = (name: string): File => new File([bytes], name);

async function opened(): Promise<ReturnType<typeof openInWorkbench>['openFiles']> {
  const { openFiles, checked } = openInWorkbench(bytes);
  await checked;
  return openFiles;
}

it('shows a file that a person opens twice where it is open', async () => {
  const openFiles = await opened();
  await openFiles.openOnce(again('年报.docx'));
  expect(openFiles.state).toMatchObject({
    files: [{ id: 1 }],
    current: 1,
    news: { key: 'alreadyOpen', data: { name: '年报.docx' } },
  });
});

it('takes a file of another name for another, whatever is in it', async () => {
  const openFiles = await opened();
  await openFiles.openOnce(again('副本.docx'));
  expect(openFiles.state).toMatchObject({ files: [{ id: 1 }, { id: 2 }], current: 2 });
});

it('keeps files of a folder apart that are the same, by name and content', async () => {
  const openFiles = await opened();
  const { id, done } = openFiles.open(again('年报.docx'));
  await done;
  expect(openFiles.state).toMatchObject({ files: [{ id: 1 }, { id }], current: id });
});
