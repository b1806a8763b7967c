import type { Format } from './format';
import { reportOf } from './json';

/** For programs that take results as they come: each report of the JSON on a line of its own. */
export const ndjson: Format = {
  of: 'all',
  write: (outcome, style) => `${JSON.stringify(reportOf(outcome, style))}\n`,
};
