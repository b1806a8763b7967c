import { checkInSteps } from '../../check/check';
import type { DocumentHost } from '../../document/port';
import { readReportOf } from '../../report/read';
import { openSession } from './document-session';
import type { SessionOptions } from './document-session';
import type { Session } from './session-state';

/** Opens a session that reads and checks the document itself; nothing is read before `check`. */
export function createSession(
  host: DocumentHost,
  options: Omit<SessionOptions, 'read' | 'check'>,
): Session {
  return openSession(host, {
    ...options,
    read: (body, { year }) => readReportOf(body, year),
    check: checkInSteps,
  });
}
