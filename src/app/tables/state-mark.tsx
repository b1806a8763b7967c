import type { JSX } from 'react';
import type { FigureState } from './figure-states';

/** What is drawn for each state, on a field of 10 by 10. */
const paths: Readonly<Record<FigureState, string>> = {
  right: 'M1.5 5.5 4 8 8.5 2.5',
  wrong: 'M2 2 8 8M8 2 2 8',
  suspicious: 'M5 1V6M5 8.4V8.6',
  blank: 'M2 2H8V8H2Z',
  unjudged: 'M2 5H2.1M5 5H5.1M8 5H8.1',
  missing: 'M5 1.5A3.5 3.5 0 1 0 5 8.5A3.5 3.5 0 1 0 5 1.5M2.5 7.5 7.5 2.5',
};

const heavy: ReadonlySet<FigureState> = new Set(['wrong', 'suspicious']);

/** The sign of a state; its word stands beside it or in the cell's name. */
export function StateMark({ state, size = 9 }: { state: FigureState; size?: number }): JSX.Element {
  return (
    <svg width={size} height={size} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path
        d={paths[state]}
        fill="none"
        stroke="currentColor"
        strokeWidth={heavy.has(state) ? 2 : 1.2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
