import type { zh } from './zh';

/** Every sentence on what goes back from the desk, in English. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  open: 'Export…',
  title: 'Export',
  what: 'What to make',
  'kind.ledger': 'Ledger (.xlsx)',
  'kind.sheets': 'Sheets (a .docx and a page for each unit)',
  'kind.bulletin': 'Draft bulletin (.docx)',
  'kind.copies': 'Copies with comments (.docx)',
  whose: 'Of which reports',
  chosen: 'The {count} chosen',
  all: 'All {count}',
  save: 'Save…',
  pack: 'Save as one .zip…',
  intoFolder: 'Save into a folder…',
  close: 'Close',
  cancel: 'Cancel',
  unchecked: 'Not checked yet and left out: {count}.',
  making: 'Files made: {made}',
  preparing: 'Getting ready…',
  cancelled: 'Cancelled; nothing was saved.',
  saved: 'Saved “{name}”, files: {count}.',
  savedAlone: 'Saved “{name}”.',
  handedOver: 'The browser downloads “{name}”, files: {count}.',
  handedOverAlone: 'The browser downloads “{name}”.',
  inFolder: 'Saved into the new folder “{name}”, files: {count}.',
  nothing: 'There is nothing to make.',
  troubles: 'Could not be made: {count}',
  trouble: '{path}: {problem}',
  more: 'And {count} more.',
  'problem.changed':
    'The file has changed since it was checked. Open the folder again, and export once it is checked.',
  'problem.notPut':
    'Could not be written ({reason}). See whether the disk is full and the folder can be written to, and try again.',
  'problem.tooMuch':
    'It is more than one .zip holds (65,000 files, 4 GB). Save into a folder, or choose some of the reports.',
  'problem.lost':
    'The browser ran out of memory or failed, and nothing was made. Close other pages, or choose some of the reports, and try again.',
  'file.ledger': 'ledger.xlsx',
  'file.bulletin': 'draft bulletin.docx',
  'file.packed': 'sent back {day}.zip',
  choose: 'Choose “{name}”',
  chooseAll: 'Choose all in the table',
  count: 'Chosen: {count}',
  chooseNone: 'Choose none',
};
