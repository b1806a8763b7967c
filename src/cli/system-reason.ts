import { reasonOf, systemCode } from './file-problem';
import type { CliTranslate } from './translate';

/** What a reader is told of errors of the operating system that he can do something about. */
const known = {
  ENOENT: 'system.absent',
  EACCES: 'system.denied',
  EPERM: 'system.denied',
  EROFS: 'system.read-only',
  ENOSPC: 'system.full',
  EDQUOT: 'system.full',
  EISDIR: 'system.folder',
  EEXIST: 'system.file-in-path',
  ENOTDIR: 'system.file-in-path',
  EBUSY: 'system.in-use',
  ENAMETOOLONG: 'system.long-name',
} as const;

function isKnown(code: string): code is keyof typeof known {
  return code in known;
}

/** Why a file could not be read or written, in words; else as the system has it. */
export function systemReason(error: unknown, translate: CliTranslate): string {
  const code = systemCode(error);
  return code !== undefined && isKnown(code) ? translate(known[code]) : reasonOf(error);
}
