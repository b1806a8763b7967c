import { takeOutAddIns } from '../../../../../src/app/workbench/commands/take-out-add-ins';
import { isChanged, standingOf } from '../../../../../src/app/workbench/open-files';
import { openFile } from '../../../../../src/document/file/file-host';
import { smallDocx } from '../../../../support/small-docx';
import { withAddIns } from '../../../../support/with-add-ins';
import { paragraph } from '../../../ooxml/wordml';
import { openInWorkbench } from '../open-in-workbench';

const plain = smallDocx(paragraph('临江区民政局2024年政府信息公开工作年度报告'));

test('traces of add-ins are left out of what is saved, or stay after all', async () => {
  const { about, checked } = openInWorkbench(withAddIns(plain));
  await checked;
  const isOn = (): boolean | undefined => takeOutAddIns.isOn?.(about());
  const saved = async (): Promise<readonly string[]> => {
    const { file } = about();
    if (file?.state.is !== 'open') throw new Error('nothing is open');
    return openFile(await file.state.document.save(file.addIns?.areOut)).addIns();
  };
  expect(takeOutAddIns.isOffered?.(about())).toBe(true);
  expect(isOn()).toBe(false);
  await takeOutAddIns.run(about());
  expect(isOn()).toBe(true);
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
  const { about, checked } = openInWorkbench(plain);
  await checked;
  expect(takeOutAddIns.isOffered?.(about())).toBe(false);
});
