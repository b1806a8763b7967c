import type { Thing } from '../../schema/terms';
import type { Features, Label } from './features';
import type { Meaning } from './meaning';
import type { StatedQuantity } from './quantities';

/** A figure with what it was read as. */
export interface Frame extends StatedQuantity {
  readonly meaning: Meaning;
  readonly features: Features;
  /** the words before it and behind it */
  readonly leftWords: readonly Label[];
  readonly rightWords: readonly Label[];
  readonly left: Features;
  readonly right: Features;
  /** what the sentence spoke of there */
  readonly thing: Thing | undefined;
  /** the figure in whose bracket it stands */
  readonly parent: Frame | undefined;
  /** which stretch of the sentence it stands in, brackets counted with theirs */
  readonly segment: number;
  /** it begins a list after a colon */
  readonly opens: boolean;
  /** it is the first figure of its stretch */
  readonly isFirst: boolean;
  /** ； or nothing stands before its stretch */
  readonly isFresh: boolean;
}
