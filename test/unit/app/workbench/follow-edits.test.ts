import { readFileSync } from 'node:fs';
import { Desk } from '../../../../src/app/desk/desk';
import { followEdits } from '../../../../src/app/workbench/follow-edits';
import { standingOf } from '../../../../src/app/workbench/open-files';
import { rules } from '../../../../src/rules/index';
import { answeringWorker } from '../../../support/answering-worker';
import { fixtureFile } from '../../../support/fixture-text';
import { told } from '../desk/told-rows';
import { openInWorkbench } from './open-in-workbench';

const bytes = new Uint8Array(readFileSync(fixtureFile('004', 'word')));
const few = { rules: rules.filter(({ id }) => id === 'fee-unit') };

/** A report open in the workbench, of a row whose error is gone once the file is another. */
async function open() {
  const { about, checked, openFiles } = openInWorkbench(bytes, few);
  await checked;
  const desk = new Desk({
    workers: 1,
    startWorker: () =>
      answeringWorker((_, { size }) => ({
        checked: told('甲局', { error: size === bytes.length ? 1 : 0 }),
      })),
  });
  const becomes = (errors: number): Promise<void> =>
    new Promise((done) => {
      const look = (): void => {
        const [row] = desk.state.rows;
        if (row?.state.is !== 'checked' || row.isStale) return;
        if (row.state.report.summary.error === errors) done();
      };
      desk.subscribe(look);
      look();
    });
  desk.add([{ path: '年报.docx', file: new File([bytes.slice()], '年报.docx') }]);
  await becomes(1);
  const { file } = about();
  if (file?.state.is !== 'open') throw new Error('nothing is open');
  desk.noteOpened(desk.state.rows[0]?.id ?? 0, file.id);
  followEdits(desk, openFiles);
  const { session } = file.state;
  const { document } = file.state;
  const edit = async (): Promise<void> => {
    const first = session.state.checked?.report.body.paragraphs.find(({ text }) => text !== '');
    if (!first) throw new Error('nothing is written');
    const { index, text } = first;
    await session.setText({ paragraph: index, start: 0, end: 0, was: '', now: `${text}又及` });
  };
  const explain = async (): Promise<void> => {
    const [finding] = session.state.checked?.findings ?? [];
    if (!finding) throw new Error('nothing is found');
    await session.explain([finding], '账上如此');
  };
  const save = async (): Promise<void> => {
    await openFiles.noteWritten(file.id, await document.save(), session.steps.length);
    const [now] = openFiles.state.files;
    if (now) openFiles.noteSaved(file.id, standingOf(now));
  };
  return { desk, openFiles, id: file.id, edit, explain, save, becomes };
}

test('a row follows what is changed in its report, and is as before where that is not saved', async () => {
  const { openFiles, id, edit, becomes } = await open();
  await edit();
  await becomes(0);
  openFiles.close(id);
  await becomes(1);
});

test('what was saved stays in the row, and is what is opened of it again', async () => {
  const { desk, openFiles, id, edit, save, explain, becomes } = await open();
  await edit();
  await becomes(0);
  await save();
  // A reason is no change of what the row is of.
  await explain();
  openFiles.close(id);
  const [row] = desk.state.rows;
  expect(row?.state.is === 'checked' && row.state.report.summary.error).toBe(0);
  expect(row?.edited?.name).toBe('年报.docx');
  expect(row?.edited?.size).not.toBe(bytes.length);
});

test('what is saved with nothing but a reason is kept, as it may stand where its file was', async () => {
  const { desk, openFiles, id, explain, save } = await open();
  await explain();
  await save();
  const kept = new Promise<void>((done) => {
    desk.subscribe(() => {
      if (desk.state.rows[0]?.edited) done();
    });
  });
  await kept;
  openFiles.close(id);
  const content = await desk.state.rows[0]?.edited?.arrayBuffer();
  // What was decided is kept on the desk, not in it.
  expect(content && new Uint8Array(content)).toEqual(bytes);
});
