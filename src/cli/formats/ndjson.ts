import type { Format } from './format';
import { inVersion } from './json';

/** For programs that take results as they come: each report of the JSON on a line of its own. */
export const ndjson: Format = {
  of: 'results',
  open: (style) => ({
    write: (report) => `${JSON.stringify(inVersion(report, style))}\n`,
  }),
};
