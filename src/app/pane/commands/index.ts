import type { AboutMenu } from './about-menu';
import type { FindingCommand } from './about-finding';
import { changeLanguage } from './change-language';
import { clearRemarks } from './clear-remarks';
import { askToClearTraces } from './clear-traces';
import { explain } from './explain';
import { insertAtCursor } from './insert-at-cursor';
import { leaveRemarks } from './leave-remarks';
import { locate } from './locate';
import type { PaneCommand } from './pane-command';
import { setAside } from './set-aside';
import { typeValue } from './type-value';

/** The buttons of a finding behind those of its fixes, in their order. */
export const findingCommands: readonly FindingCommand[] = [
  insertAtCursor,
  typeValue,
  setAside,
  locate,
  explain,
];

/** The buttons of the menu, in their order. */
export const menuCommands: readonly PaneCommand<AboutMenu>[] = [
  changeLanguage,
  leaveRemarks,
  clearRemarks,
  askToClearTraces,
];
