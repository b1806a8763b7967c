import { openHtml } from '../../export/html';
import type { Format } from './format';

/** One page for people, to be read in any browser and printed. */
export const html: Format = {
  of: 'results',
  open: openHtml,
};
