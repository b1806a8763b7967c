import type { Desk } from '../../desk/desk';
import type { Command } from '../../commands/command';
import type { Language } from '../../../messages/translate';
import type { OpenFiles, OpenFile } from '../open-files';
import type { Chosen } from '../../settings/settings';
import type { ViewSettings } from '../view-settings';
import type { WorkbenchTranslate } from '../translate';

/** What commands of the workbench are about. */
export interface WorkbenchContext {
  readonly openFiles: OpenFiles;
  /** the list of many reports */
  readonly desk: Desk;
  /** how pages and pane stand beside each other */
  readonly settings: ViewSettings;
  /** the file that is shown */
  readonly file: OpenFile | undefined;
  readonly language: Language;
  readonly translate: WorkbenchTranslate;
  /** lets the person choose files to open */
  readonly chooseFiles: () => void;
  /** lets the person choose a folder to open */
  readonly chooseFolder: () => void;
  /** what a person chose for every report */
  readonly chosen: Chosen;
  readonly openSettings: () => void;
  /** brings the keyboard from the pages to the pane, or back */
  readonly toOtherSide: () => void;
}

export interface WorkbenchCommand extends Command<WorkbenchContext> {
  /** of what turns something on and off: whether that is on */
  readonly isOn?: (about: WorkbenchContext) => boolean;
}

/** The file that is shown, where it is open. */
export function openFile({
  file,
}: WorkbenchContext): Extract<OpenFile['state'], { is: 'open' }> | undefined {
  return file?.state.is === 'open' ? file.state : undefined;
}
