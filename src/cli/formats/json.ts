import { jsonCheck, jsonReport } from '../../export/json';
import { problemSentence } from '../problem-sentence';
import type { Format, Frame } from './format';

const indent = (text: string): string => text.replace(/^/gm, '    ');

/** The whole check as it is with no report in it, parted where they stand. */
function frameOf(): Frame {
  const [start = '', end = ''] = `${JSON.stringify(jsonCheck([]), null, 2)}\n`.split(/(?=\])/);
  return { start, between: ',', end: end.replace(/^/, '\n  ') };
}

/** For other programs, in the form of `src/export/contract.ts`. */
export const json: Format = {
  frame: frameOf(),
  of: 'all',
  write: (outcome, { translator, translate }) => {
    const report = jsonReport(outcome, translator, (one) =>
      problemSentence(one, translator, translate),
    );
    return `\n${indent(JSON.stringify(report, null, 2))}`;
  },
};
