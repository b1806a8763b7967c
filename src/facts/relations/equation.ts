import type { Place } from '../../report/model';

/** One side's term of an equation, with its cell. */
export interface Term {
  /** the official label */
  readonly label: string;
  readonly value: number;
  readonly sign?: -1;
  readonly place?: Place;
}

/** An equation or bound that does not hold, with its figures. */
export interface Equation {
  readonly left: readonly Term[];
  readonly is: 'equal' | 'at least';
  readonly right: readonly Term[];
}
