import type { zh } from './zh';

/** What is said in English of what leads through the list, and stands around it. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  show: 'Filter by severity',
  marks: 'The document has {others}; deal with them before you hand it in.',
  search: 'Look for findings',
  searchShow: 'Find',
  order: 'Order',
  'by.chapter': 'By chapter',
  'by.rule': 'By kind',
  previous: 'Previous',
  next: 'Next',
  walk: 'One by one',
  position: '{position} / {count}',
  keys: 'Keyboard: in the list, J or ↓ for the next, K or ↑ for the one before, Esc to close.',
  diagnosis: 'If something does not work in Word, click Diagnosis on the Home tab.',
  fixAsShown: 'Change as shown',
  fixAsShownNth: 'Change as shown in {number}',
  typeOther: 'Type another value…',
  version: 'version {version}',
  checkedAt: 'checked at {time}',
  moreBefore: 'List some of the {count} before',
  moreBehind: 'List some of the {count} behind',
  filtered: '{count} more findings do not match the filter and are not listed.',
};
