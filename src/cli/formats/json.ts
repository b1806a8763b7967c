import type { JsonCheck, JsonCheck1, JsonReport, JsonReport1 } from '../../contract/check';
import { inVersion1 } from '../../export/json-1';
import type { Format, Style } from './format';

const indent = (text: string): string => text.replace(/^/gm, '    ');

/** The whole check as it is with no report in it, parted where they stand. */
function frameOf({ jsonVersion }: Style): readonly [string, string] {
  const none: JsonCheck | JsonCheck1 = { version: jsonVersion === '1' ? 1 : 2, reports: [] };
  const [start = '', end = ''] = `${JSON.stringify(none, null, 2)}\n`.split(/(?=\])/);
  return [start, end.replace(/^/, '\n  ')];
}

/** What other programs are told of a document, in the version that is asked for. */
export function inVersion(report: JsonReport, { jsonVersion }: Style): JsonReport | JsonReport1 {
  return jsonVersion === '1' ? inVersion1(report) : report;
}

/** For other programs, in the form of `src/contract/check.ts`. */
export const json: Format = {
  of: 'results',
  open: (style) => {
    const [start, end] = frameOf(style);
    let between = '';
    return {
      start: () => start,
      write: (report) => {
        const text = JSON.stringify(inVersion(report, style), null, 2);
        const written = `${between}\n${indent(text)}`;
        between = ',';
        return written;
      },
      end: () => end,
    };
  },
};
