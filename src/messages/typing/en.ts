import type { zh } from './zh';

/** What is said in English where figures are typed over. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  typingHint:
    'Type to replace, Enter goes down, Tab right, Delete empties, Esc gives up; Shift with arrows chooses several, to copy; rows and blocks can be pasted.',
  value: '{place}: change to (was "{raw}")',
  valueEmpty: '{place}: fill in a figure (was blank)',
  sums: 'Equations through this cell',
  sumOpen: '{sum}: cells still to be filled: {count}',
  sumOfAll: 'the sum of all',
  fillRow: 'Fill blanks of this row with 0 ({count})',
  fillTable: 'Fill blanks of the table with 0 ({count})',
  unread: 'Not changed: {figure}',
  pasteTooLarge:
    'Not pasted: {rows} rows by {columns} columns do not fit from this cell on. Choose the top left cell and paste again.',
  pasteNoFigure: 'Not pasted: “{text}” is no figure that this cell can take.',
  pasteHeld: 'Not pasted: some cells cannot be written to; please edit them in Word.',
  emptyHeld: 'Nothing was emptied: some of these cells cannot be written to; change them in Word.',
};
