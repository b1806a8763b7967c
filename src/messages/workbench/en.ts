import type { zh } from './zh';

/** Every sentence of the workbench in English. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  title: 'Report check workbench',
  open: 'Open report…',
  openFolder: 'Open folder…',
  noReports: 'There is no report in “{name}”.',
  noFolder: 'The folder could not be opened ({reason}). You can also drop it here.',
  toDesk: 'Back to the list',
  previous: 'Previous report',
  next: 'Next report',
  alreadyOpen: '“{name}” is open already, and is what is shown.',
  pastedText:
    'That was text, not a file. Save the report as .docx, then open it, drop it here, or copy the file in its folder and paste it.',
  drop: 'Let go to open the files',
  files: 'Open files',
  close: 'Close “{name}”',
  unsaved: 'has unsaved changes',
  errors: 'errors: {count}',
  reading: 'Reading “{name}”…',
  drawing: 'Drawing the pages…',
  cancel: 'Cancel',
  refused: '“{name}” cannot be opened',
  notOpened: 'Files that cannot be opened',
  notChecked: 'not checked',
  lost: 'The browser ran out of memory or failed while reading. Close other pages and open it again; if that does not help, compress its pictures in Word or WPS and save it anew.',
  undo: 'Undo',
  redo: 'Redo',
  save: 'Save corrected',
  savedAs: '{stem}（已修正）{ending}',
  saved: 'Saved as “{name}”.',
  notSaved: '“{name}” was not saved.',
  notWritten:
    '“{name}” could not be written ({reason}). All changes are still here; save it in another place.',
  saveFailed: '“{name}” could not be saved. {reason} All changes are still here; try again.',
  handedOver:
    '“{name}” was handed to the browser to download. Until you see that it has come, it counts as not saved.',
  confirm: 'It has come',
  resumed: 'What reads “{name}” broke down and was started again; all changes are still here.',
  trouble:
    'Something failed in the page ({reason}), and what was just asked for may not be done. All changes are still here: save them, then load the page again.',
  languageMissing: 'The other language could not be loaded; check the network and choose it again.',
  notLoaded:
    'A part of the program did not load, so what was just asked for was not done. Check the network and try again; all changes are still here and can be saved.',
  notKept:
    'The browser has no room to keep the unsaved changes of “{name}”, which are lost if the page breaks down; save them soon.',
  keptAsk:
    'The page broke down last time before “{name}” was saved; steps that were not saved: {count}. Make these changes again?',
  keptTake: 'Make them again',
  keptDecline: 'Do without',
  'problem.lost':
    'What reads this file broke down and could not be started again. All changes are still here; close other pages and try again.',
  'problem.incomplete':
    'A part of the program did not load. Check the network and try again; all changes are still here and can be saved.',
  'problem.other':
    'Try again; if that does not help, save the changes first, then send the details to the developers.',
  addInsTakeOut: 'Take out traces of add-ins',
  addInsThere:
    'The file has traces of add-ins that Word left (word/webextensions/, with the add-in’s id, and maybe the path of a shared folder). They can be taken out before it is published.',
  addInsGoing:
    'When the corrected file is saved, the traces of add-ins are left out and nothing else is changed; the original file keeps them.',
  copy: 'Copy findings',
  copied: 'Findings copied: {count}.',
  notCopied: 'The browser does not allow copying. Select the text in the list on the right.',
  profile: 'Profile: {name}',
  rulesOff: 'Rules turned off: {count} ({names})',
  remarks: 'Findings in “{name}”',
  copiedLine: '{number}. [{severity}] {place}: {message}',
  tools: 'Tools',
  pages: 'Pages of “{name}”',
  pagesHint:
    'Text with findings is underlined, cells are framed: solid for errors, dashed for likely errors, dotted for hints. Click for the finding; choose a cell and type to replace its figure, double-click text to change it. F6 leads into the pages by keyboard, arrows move, Space shows the finding, Enter edits. Click text (or press up and down) to choose where tables go.',
  notTaken: '{why}',
  markOf: '{at}/{of}',
  markBefore: 'Previous place',
  markNext: 'Next place',
  marks: 'Places of one finding',
  inWord: 'This cannot be changed here; please edit it in Word.',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  actualSize: 'Actual size (100%)',
  fitWidth: 'Fit width',
  'pane.left': 'Put the list on the left',
  'pane.right': 'Put the list on the right',
  splitter: 'Between pages and list; move with the left and right arrow keys',
  cursor: 'Insert here',
  cursorAfter: 'To be inserted after “{text}”.',
  cursorEmpty: 'To be inserted after an empty paragraph.',
  pane: 'Findings',
  drawnInPart:
    'A table or paragraph is too long: the page shows its beginning; all of it is checked and saved.',
  notDrawn: 'The pages of this file cannot be drawn; the list of findings still works.',
  flag: '{severity}: {message}',
  flagEditable: '{severity}: {message} (Enter changes the figure, Space shows the finding)',
  closeAsk: '“{name}” has unsaved changes, which will be lost.',
  closeHandedOver:
    '“{name}” was handed to the browser to download. Close it once you see that it has come, or its changes may be lost.',
  closeDo: 'Close without saving',
  saveAndClose: 'Save and close',
  saveAgain: 'Save again',
  confirmAndClose: 'It has come; close',
};
