import { createSession } from '../../../../../src/app/session/session';
import { takeOutAddIns } from '../../../../../src/app/workbench/commands/take-out-add-ins';
import type { WorkbenchContext } from '../../../../../src/app/workbench/commands/context';
import { keptEditsIn } from '../../../../../src/app/workbench/kept-edits';
import { OpenFiles, isChanged, standingOf } from '../../../../../src/app/workbench/open-files';
import { workbenchTranslate } from '../../../../../src/app/workbench/translate';
import { WorkerDocument } from '../../../../../src/document/worker/worker-document';
import { openWorkerHost } from '../../../../../src/document/worker/worker-host';
import { openFile } from '../../../../../src/document/file/file-host';
import { smallDocx } from '../../../../support/small-docx';
import { withAddIns } from '../../../../support/with-add-ins';
import { paragraph } from '../../../ooxml/wordml';

/** The files of a workbench with one of them open. */
async function opened(bytes: Uint8Array): Promise<() => WorkbenchContext> {
  const openFiles = new OpenFiles({
    open: () => async () => {
      const held = new WorkerDocument({ about: () => 0, more: () => Promise.resolve(0) });
      const worker = {
        document: held,
        lost: new Promise<never>(() => undefined),
        close: () => undefined,
      };
      const source = new Blob([bytes.slice()]);
      const document = await openWorkerHost(worker, held.open(source), {
        again: () => worker,
        source: () => Promise.resolve(source),
        onReading: () => undefined,
        onRestarted: () => undefined,
      });
      return { document, fingerprint: 'one' };
    },
    session: (document) => createSession(document, { rules: [] }),
    kept: keptEditsIn(() => {
      throw new Error('nothing is kept');
    }),
  });
  await openFiles.open([new File([bytes.slice()], '年报.docx')]);
  return () => ({
    openFiles,
    file: openFiles.state.files[0],
    language: 'zh',
    translate: workbenchTranslate('zh'),
    chooseFiles: () => undefined,
    toOtherSide: () => undefined,
  });
}

const plain = smallDocx(paragraph('临江区民政局2024年政府信息公开工作年度报告'));

test('traces of add-ins are left out of what is saved, or stay after all', async () => {
  const about = await opened(withAddIns(plain));
  const label = (): string => takeOutAddIns.label(about());
  const saved = async (): Promise<readonly string[]> => {
    const { file } = about();
    if (file?.state.is !== 'open') throw new Error('nothing is open');
    return openFile(await file.state.document.save(file.addIns?.areOut)).addIns();
  };
  expect(takeOutAddIns.isOffered?.(about())).toBe(true);
  expect(label()).toBe('去掉加载项痕迹');
  await takeOutAddIns.run(about());
  expect(label()).toBe('保留加载项痕迹');
  expect(await saved()).toEqual([]);
  const { file, openFiles } = about();
  if (!file) throw new Error('nothing is open');
  expect(isChanged(file)).toBe(true);
  openFiles.noteSaved(file.id, standingOf(file));
  expect(about().openFiles.state.files.filter(isChanged)).toEqual([]);
  await takeOutAddIns.run(about());
  expect(about().openFiles.state.files.filter(isChanged)).toHaveLength(1);
  expect(await saved()).toHaveLength(2);
});

test('a file without any offers nothing of the kind', async () => {
  const about = await opened(plain);
  expect(takeOutAddIns.isOffered?.(about())).toBe(false);
});
