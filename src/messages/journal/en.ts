import type { zh } from './zh';

/** What is said of the journal of changes in English. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  empty: 'No changes yet.',
  undone: 'undone',
  undoSome: 'Changed since, and left as they are when this is undone: {count}.',
  'undoLost.changed': 'The document has changed since; this cannot be undone here.',
  'undoLost.filled':
    'What was inserted may have been filled in or changed, which would be lost. Delete it in the document by hand if it is not wanted.',
  'undoLost.over': 'A later change is about this place too; undo that one first.',
  title: '{time}, places changed: {count}',
  didAt: '{did}: {place}',
  'did.rebuilt': 'replaced by the official table',
  'did.inserted': 'inserted',
  'did.moved': 'moved to its place',
  'did.removed': 'removed',
  copy: 'Copy the journal',
  copied: 'Copied, to be pasted into a spreadsheet.',
  notCopied: 'Could not be copied. Select it below and press Ctrl+C.',
  all: '{count} more places',
  head: 'Time\tMistake\tPlace\tBefore\tAfter\tState',
  typed: 'typed in',
  stands: 'changed',
};
