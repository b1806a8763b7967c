import { jsonReport } from '../../export/json';
import { problemSentence } from '../problem-sentence';
import type { Format } from './format';

/** For programs that take results as they come: each report of the JSON on a line of its own. */
export const ndjson: Format = {
  of: 'all',
  write: (outcome, { translator, translate }) => {
    const report = jsonReport(outcome, translator, (one) =>
      problemSentence(one, translator, translate),
    );
    return `${JSON.stringify(report)}\n`;
  },
};
