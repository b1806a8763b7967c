import { csvHead, csvLines } from '../../export/csv';
import type { Format } from './format';

/** For spreadsheets: a finding a line. */
export const csv: Format = {
  of: 'results',
  open: (style) => ({
    start: () => csvHead(style),
    write: (report) => csvLines(report, style),
  }),
};
