import type { WorkbenchCommand } from './context';
import { copyFindings } from './copy-findings';
import { open } from './open';
import { otherSide } from './other-side';
import { redo } from './redo';
import { save } from './save';
import { takeOutAddIns } from './take-out-add-ins';
import { undo } from './undo';

/** The buttons of the toolbar, in their order. */
export const toolbarCommands = { open, undo, redo, save, copyFindings, takeOutAddIns } as const;

/** Every command of the workbench. */
export const workbenchCommands: readonly WorkbenchCommand[] = [
  ...Object.values(toolbarCommands),
  otherSide,
];
