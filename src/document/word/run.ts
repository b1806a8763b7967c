import { HostError } from '../port';
import { Refusal } from '../../ooxml/refusal';
import { hostErrorOf } from './errors';

/** How long Word may take for one thing; the web's slowest known call took fifteen seconds. */
const patience = 60_000;

/**
 * Gives a promise up after a time. What it was waiting for may still come to pass.
 *
 * @throws {HostError} `timed-out`
 */
export function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => {
      fail(new HostError('timed-out'));
    }, patience);
    promise.then(done, fail).finally(() => {
      clearTimeout(timer);
    });
  });
}

/**
 * Runs one batch of work in Word, within a time and with the port's errors.
 *
 * @param work is given what throws once nobody waits for it any more, to be asked before anything
 *   is written: what is told to have failed is not to be done later
 * @throws {HostError} whatever Word's errors come to
 * @throws {Refusal} where what Word gave is no document that can be read
 */
export async function inWord<T>(
  work: (context: Word.RequestContext, stillAwaited: () => void) => Promise<T>,
): Promise<T> {
  let isGivenUp = false;
  const stillAwaited = (): void => {
    if (isGivenUp) throw new HostError('timed-out');
  };
  try {
    return await inTime(Word.run((context) => work(context, stillAwaited)));
  } catch (error) {
    isGivenUp = true;
    throw error instanceof Refusal ? error : hostErrorOf(error);
  }
}

/**
 * Whether this Word has a member. The sets a host claims and the members its script has differ
 * either way, so both are asked.
 */
export function hasMember(set: string, of: object, member: string): boolean {
  return Office.context.requirements.isSetSupported('WordApi', set) && member in of;
}
