import { isShown } from '../open-files';
import type { WorkbenchCommand } from './context';

/** Leaves out what tells of add-ins when the file is saved, or keeps it after all. */
export const takeOutAddIns: WorkbenchCommand = {
  label: ({ translate }) => translate('addInsTakeOut'),
  isOn: ({ file }) => file?.addIns?.areOut === true,
  isOffered: ({ file }) => file?.addIns !== undefined && isShown(file),
  isPossible: ({ file }) => file?.addIns !== undefined,
  run: ({ openFiles, file }) => {
    if (file) openFiles.turnAddIns(file.id);
  },
};
