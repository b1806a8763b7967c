import type { Subject } from '../../facts/facts';
import { openEndsIn } from '../../facts/wording/paragraph-ends';
import type { OpenEnd } from '../../facts/wording/paragraph-ends';
import { markPlace } from '../../facts/wording/paragraphs';
import type { Edit, Wrong } from '../rule';

export type EndCode = 'open-end' | 'comma-end';

function placeOf({ written, at }: OpenEnd) {
  return markPlace(written, at - 1, at);
}

/** Paragraphs that end without a mark, or at a comma. */
export function* openEnds({ report, facts }: Subject): Iterable<Wrong<EndCode>> {
  const all = openEndsIn(report, facts.paragraphs);
  const [comma, ...commas] = all.filter(({ kind }) => kind === 'comma').map(placeOf);
  const open = all.filter(({ kind }) => kind !== 'comma');
  const [first, ...others] = open.map(placeOf);
  if (first) {
    yield {
      is: 'wrong',
      code: 'open-end',
      // A sentence alone in its paragraph may be meant as a heading.
      ...(open.some(({ kind }) => kind === 'whole') ? {} : { severity: 'info' }),
      at: [first, ...others],
      data: { count: open.length },
      fixes: [
        {
          kind: 'offer',
          edits: open.map(({ written, at }): Edit => {
            return {
              do: 'set-text',
              paragraph: written.index,
              start: at,
              end: at,
              was: '',
              now: '。',
            };
          }),
        },
      ],
    };
  }
  if (comma) {
    yield {
      is: 'wrong',
      code: 'comma-end',
      severity: 'info',
      at: [comma, ...commas],
      data: { count: commas.length + 1 },
    };
  }
}
