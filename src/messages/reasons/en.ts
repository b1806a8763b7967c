import type { zh } from './zh';

/** What is said in English of reasons why a finding is as it should be. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  label: 'Why it is so (kept in the document; lapses when the figure changes)',
  labelBriefly: 'Why it is so (kept until this file is closed; lapses when the figure changes)',
  wanted: 'Please say why, such as what was checked and why it is so.',
  do: 'Keep reason',
  others: 'The other {count} of “{rule}”, too',
  group: 'Explain {count}…',
  restore: 'Take back',
  restoreAll: 'Take back all {count}',
  reason: 'Reason: {reason}',
  none: 'No reason given',
  'refused.lapsed': 'The figure has changed, the reason no longer holds: {reason}',
  'refused.mend': 'To be mended; the reason does not count: {reason}',
  'class.mend': 'To be mended: a reason does not do instead.',
  'class.explain': 'May be explained: where it is right as it is, say why, and it counts no more.',
  'clear.traces':
    'Comments and reasons that this tool left in the document will be removed. Do this before the report is published.',
  'clear.reasons':
    'The reasons this tool put into the document will be removed. Comments cannot be removed here: if the document has any that begin with 【年报检查】, delete them in Word under Review. Please do so before the report is published.',
};
