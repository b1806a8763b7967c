import { Refusal } from '../../ooxml/refusal';
import type { RefusalCode } from '../../ooxml/refusal';
import { HostError } from '../port';
import type { HostErrorCode } from '../port';

type Data = Readonly<Record<string, string | number>>;

/** An error as plain data. */
export type Failing =
  | { readonly is: 'refusal'; readonly code: RefusalCode; readonly data: Data }
  | { readonly is: 'host-error'; readonly code: HostErrorCode; readonly data: Data }
  | { readonly is: 'other'; readonly name: string; readonly message: string };

/** What came of a question; nothing but plain data, so that it can go from worker to page. */
export type Outcome<T> = { readonly answer: T } | { readonly failing: Failing };

function failingOf(error: unknown): Failing {
  if (error instanceof Refusal) return { is: 'refusal', code: error.code, data: error.data };
  if (error instanceof HostError) return { is: 'host-error', code: error.code, data: error.data };
  return error instanceof Error
    ? { is: 'other', name: error.name, message: error.message }
    : { is: 'other', name: 'Error', message: String(error) };
}

/** Does something that is asked from outside of a worker. */
export async function outcomeOf<T>(work: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { answer: await work() };
  } catch (error) {
    return { failing: failingOf(error) };
  }
}

/** The error that came over the wall, as it was thrown on the other side. */
export function errorOf(failing: Failing): Error {
  switch (failing.is) {
    case 'refusal':
      return new Refusal(failing.code, failing.data);
    case 'host-error':
      return new HostError(failing.code, failing.data);
    case 'other':
      return Object.assign(new Error(failing.message), { name: failing.name });
  }
}
