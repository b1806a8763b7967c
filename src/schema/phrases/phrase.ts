import type { TableId } from '../form';

/** A figure that takes part in a sum. A row that ends in `*` stands for all rows that begin so. */
export interface FigureRef {
  readonly row: string;
  readonly column: string;
  readonly times?: -1;
}

/** One sum of figures that a wording may mean. */
export type Reading = readonly FigureRef[];

/** What a sentence must be about for a wording to mean the table. */
export type PhraseSubject = 'applications' | 'appeals' | 'documents' | 'decisions';

/** A wording that states a figure of a table: a name and a number, with little between them. */
export interface FigurePhrase {
  readonly id: string;
  /** the form's own name of the check */
  readonly basis: string;
  readonly table: TableId;
  readonly about: PhraseSubject;
  /** the official label of what is meant */
  readonly label: string;
  /** {last} and {next} stand for the years around the report year */
  readonly names: readonly string[];
  /** whether the name may also stand right behind the number, as in 3件予以公开 */
  readonly behind: boolean;
  readonly between: readonly string[];
  readonly units: readonly string[];
  /** words right before the name that make it another measure */
  readonly notAfter: readonly string[];
  /** words in the same clause that make it another measure */
  readonly unless: readonly string[];
  /** words earlier in the sentence that make the number a part, or the part of a part */
  readonly unlessEarlier: readonly string[];
  /** one of these must stand earlier in the sentence */
  readonly needsEarlier?: readonly string[];
  /** the sums it may mean: any one that fits will do */
  readonly readings: readonly Reading[];
  /** the wording names the row exactly, so that a difference is a contradiction */
  readonly exact: boolean;
}

/** A wording without a number that says that figures of a table are 0. */
export interface ClaimPhrase {
  readonly id: string;
  readonly basis: string;
  readonly table: TableId;
  readonly about: PhraseSubject;
  readonly label: string;
  /** matched against a clause; what it matches is the claim */
  readonly pattern: RegExp;
  /** what the nearest clause on appeals, this one or one before, must name */
  readonly of?: { readonly is: RegExp; readonly not?: RegExp };
  /** words in the sentence under which the claim means less */
  readonly unless: readonly string[];
  /** the figure that must be 0 */
  readonly zero: Reading;
  readonly exact: boolean;
}
