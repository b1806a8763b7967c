import type { Translator } from '../../messages/translator';
import type { Problem } from '../session/session-state';
import type { PaneTranslate } from './translate';

const ofHosts = [
  'nothing-open',
  'changed',
  'protected',
  'not-allowed',
  'read-only',
  'unplaced',
  'unsupported',
  'no-answer',
  'timed-out',
  'lost',
  'partly',
  'remarks-refused',
  'remarks-partly',
  'traces-partly',
  'failed',
] as const;

type HostCode = (typeof ofHosts)[number];

function isOfHost(code: Problem['code']): code is HostCode {
  return ofHosts.some((known) => known === code);
}

/** What went wrong and what to do, in one or two sentences. */
export function problemText(
  { code, data }: Problem,
  translator: Translator,
  translate: PaneTranslate,
): string {
  if (code === 'unplaced' && data['reason'] === 'cursor') return translate('problem.noCursor');
  if (code === 'unplaced' && data['reason'] === 'marks') return translate('problem.marks');
  if (code === 'unplaced' && data['reason'] === 'hidden') return translate('problem.hidden');
  const { reason } = data;
  const isOnline = data['online'] === 1;
  if (code === 'unplaced' && reason === 'marks-lost') {
    return translate(isOnline ? 'problem.marksLostOnline' : 'problem.marksLost');
  }
  if (code === 'partly' && isOnline) return translate('problem.partlyOnline', data);
  if (code === 'remarks-refused' && isOnline) return translate('problem.remarksRefusedOnline');
  if (code === 'unplaced' && (reason === 'locked' || reason === 'bound' || reason === 'choice')) {
    return translate(`obstacle.${reason}`);
  }
  if (isOfHost(code)) return translate(`problem.${code}`, data);
  if (code === 'incomplete') return translate('problem.incomplete');
  return code === 'unexpected' ? translate('problem.other') : translator.problem(code, data);
}
