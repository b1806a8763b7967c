import { HostError } from '../port';
import type { HostErrorCode } from '../port';

/** What Word's own error codes come to for whoever asked. */
const codes: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: 'protected',
  EditModeRequired: 'read-only',
  NotAllowed: 'not-allowed',
  Forbidden: 'not-allowed',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  ApiNotAvailable: 'unsupported',
  UnsupportedOperation: 'unsupported',
  ItemNotFound: 'unplaced',
  InvalidObjectPath: 'lost',
  InvalidRequestContext: 'lost',
  HostRestartNeeded: 'lost',
  ConnectionFailure: 'lost',
  Timeout: 'timed-out',
  RequestTimeout: 'timed-out',
};

function stringIn(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'string' ? found : undefined;
}

/** The code of an error that Word's client threw, without a word of the document. */
export function codeOf(error: unknown): string | undefined {
  return stringIn(error, 'code');
}

/** Turns whatever Word's client threw into an error of the port. */
export function hostErrorOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  const where = stringIn(
    typeof error === 'object' && error !== null ? Reflect.get(error, 'debugInfo') : undefined,
    'errorLocation',
  );
  const reason = [code ?? stringIn(error, 'message') ?? String(error), where]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  const known = code === undefined ? undefined : codes[code];
  return new HostError(known ?? 'failed', { reason }, { cause: error });
}

/** Tells of Word on the web, where some of what helps elsewhere does not, as an error's data. */
export function whereOnline(): { readonly online?: 1 } {
  return Office.context.platform === Office.PlatformType.OfficeOnline ? { online: 1 } : {};
}

/** Tells that only some of what was to be written could be, and that what was stands. */
export function partlyWritten(written: number, total: number, cause: unknown): HostError {
  return new HostError('partly', { written, total, ...whereOnline() }, { cause });
}
