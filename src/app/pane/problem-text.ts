import type { Speaker } from '../../messages/speak';
import type { Problem } from '../session/session-state';
import type { PaneSay } from './voice';

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
export function problemText({ code, data }: Problem, speaker: Speaker, say: PaneSay): string {
  if (code === 'unplaced' && data['reason'] === 'cursor') return say('problem.noCursor');
  if (code === 'unplaced' && data['reason'] === 'marks') return say('problem.marks');
  if (code === 'unplaced' && data['reason'] === 'marks-lost') return say('problem.marksLost');
  const { reason } = data;
  if (code === 'unplaced' && (reason === 'locked' || reason === 'bound' || reason === 'choice')) {
    return say(`obstacle.${reason}`);
  }
  if (isOfHost(code)) return say(`problem.${code}`, data);
  return code === 'unexpected' ? say('problem.other') : speaker.problem(code, data);
}
