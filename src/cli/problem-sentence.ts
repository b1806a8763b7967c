import type { AccessCode, Problem } from '../export/outcome';
import type { Speaker } from '../messages/speak';
import type { CliSay } from './voice';

const ofAccess: readonly AccessCode[] = [
  'not-found',
  'no-access',
  'not-a-file',
  'no-documents',
  'unreadable',
  'unexpected',
];

function isOfAccess(code: Problem['code']): code is AccessCode {
  return ofAccess.some((known) => known === code);
}

/** Why a file could not be checked, and what to do. */
export function problemSentence({ code, data }: Problem, speaker: Speaker, say: CliSay): string {
  return isOfAccess(code) ? say(`problem.${code}`, data) : speaker.problem(code, data);
}
