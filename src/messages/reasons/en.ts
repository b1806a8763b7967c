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
};
