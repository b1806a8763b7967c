import type { WorkbenchCommand } from './context';
import { copyFindings } from './copy-findings';
import { next } from './next';
import { open } from './open';
import { openFolder } from './open-folder';
import { otherSide } from './other-side';
import { previous } from './previous';
import { redo } from './redo';
import { save } from './save';
import { openSettings } from './settings';
import { takeOutAddIns } from './take-out-add-ins';
import { toDesk } from './to-desk';
import { undo } from './undo';
import { actualSize, zoomIn, zoomOut } from './zoom';

/** The buttons of the toolbar, in their order. */
export const toolbarCommands = {
  open,
  openFolder,
  toDesk,
  previous,
  next,
  undo,
  redo,
  save,
  copyFindings,
  takeOutAddIns,
  openSettings,
} as const;

/** Every command of the workbench. */
export const workbenchCommands: readonly WorkbenchCommand[] = [
  ...Object.values(toolbarCommands),
  otherSide,
  zoomIn,
  zoomOut,
  actualSize,
];
