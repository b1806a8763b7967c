import type { AccessCode, Problem } from '../export/outcome';
import type { Translator } from '../messages/translator';
import type { CliTranslate } from './translate';

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
export function problemSentence(
  { code, data }: Problem,
  translator: Translator,
  translate: CliTranslate,
): string {
  return isOfAccess(code) ? translate(`problem.${code}`, data) : translator.problem(code, data);
}
