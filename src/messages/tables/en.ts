import type { zh } from './zh';

/** Every sentence of the tables’ picture in English. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  intro:
    'Choose a cell: the document goes to it, and its findings are listed below its row. Move with the arrow keys, choose with Enter.',
  legend: 'Legend',
  sumLine: 'line: the equation of these cells fails; the square is the total',
  'state.right': 'agrees',
  'state.wrong': 'wrong',
  'state.suspicious': 'doubtful',
  'state.blank': 'blank',
  'state.unjudged': 'not judged',
  'state.missing': 'not in the document',
  name: '{table}: {title}',
  edition: ' (edition of {edition})',
  cell: '{place}, {value}, {state}',
  noValue: 'no figure',
  count: '{state} {count}',
  absent: 'This table was not found in the document. See the list for how to add it.',
  elsewhere:
    'Findings on no single figure (such as labels or merged cells), see the list: {count}.',
  close: 'Close',
  'why.right': 'Every equation through this cell holds.',
  'why.wrong': 'There is an error in this cell.',
  'why.suspicious': 'Please check this cell.',
  'why.blank': 'No figure is filled in.',
  'why.unjudged':
    'No equation runs through this cell, or one of its other cells is blank, so it was not judged.',
  'why.missing':
    'The table in the document has no such cell. Check that its rows and columns are complete.',
  noPlace: 'This cell cannot be found in the document; look for its row and column.',
};
