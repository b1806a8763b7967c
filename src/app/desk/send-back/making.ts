import type { JsonReport } from '../../../contract/check';
import type { Destination } from '../../workbench/saving';
import type { Made, Maker, Order } from './order';

/** So many reports are handed over at a time, that the page can be used meanwhile. */
const portion = 50;

/** What came of an order, once it is where it was to go. */
export interface Delivered extends Made {
  /** the file that holds all; absent where there is none */
  readonly file?: { readonly name: string; readonly isCertain: boolean };
}

/**
 * Has an order made, and puts what came of it where it is to go.
 *
 * @param to where a single file goes; absent where all go into a folder
 * @param onStep is told how many files are made
 */
export async function deliver(
  maker: Maker,
  reports: readonly JsonReport[],
  order: Order,
  to: Destination | undefined,
  onStep: (made: number) => void,
): Promise<Delivered> {
  for (let at = 0; at < reports.length; at += portion) {
    await maker.take(reports.slice(at, at + portion));
  }
  const made = await maker.make(order, onStep);
  if (!to || !made.content) return made;
  try {
    await to.put(made.content);
    return { ...made, file: { name: to.name, isCertain: to.isCertain } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const problem = { code: 'notPut', data: { reason } } as const;
    return { count: 0, troubles: [...made.troubles, { problem }] };
  }
}
