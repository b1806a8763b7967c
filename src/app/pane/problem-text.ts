import type { Translator } from '../../messages/translator';
import type { Problem } from '../session/session-state';
import type { PaneTranslate } from './translate';

const ofHosts = [
  'nothing-open',
  'changed',
  'protected',
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
  if (code === 'unplaced' && data['reason'] === 'marks-lost') return translate('problem.marksLost');
  const { reason } = data;
  if (code === 'unplaced' && (reason === 'locked' || reason === 'bound' || reason === 'choice')) {
    return translate(`obstacle.${reason}`);
  }
  if (isOfHost(code)) return translate(`problem.${code}`, data);
  return code === 'unexpected' ? translate('problem.other') : translator.problem(code, data);
}
