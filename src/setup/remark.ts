import type { Data } from '../messages/fill';
import type { SetupKey } from './translate';

export const severities = ['error', 'warning', 'hint'] as const;

/** Something that was seen of a server, and what to do about it. */
export interface Remark {
  readonly severity: (typeof severities)[number];
  readonly key: SetupKey;
  readonly data?: Data;
  /** which files it is about */
  readonly files?: readonly string[];
}
