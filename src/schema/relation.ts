import type { Severity, TableId } from './form';

/** What a relation is called and asks for, and how it is told where it does not hold. */
export interface RelationWords {
  /** a short name of the mistake */
  readonly name: string;
  /** what is asked, and where that is written */
  readonly why: string;
  /**
   * The figures that do not agree, as the beginning of a sentence: {line} is the line's label,
   * {left} and {right} what the sides come to
   */
  readonly failed: string;
}

/**
 * A relation that the figures of a table must fulfil. A rule of the same id tells where it fails.
 *
 * `over` says what its references leave open: `each column`: they name rows; `each row`: they name
 * columns. It is laid over all lines of that kind, or over those in `lines` alone.
 */
export interface Relation {
  readonly id: string;
  readonly table: TableId;
  readonly over: 'each column' | 'each row';
  readonly lines?: readonly string[];
  readonly left: readonly string[];
  readonly is: 'equal' | 'at least';
  readonly right: readonly string[];
  /** further figures of the line: where they make up for what is lacking, it is told as info */
  readonly mayMakeUp?: readonly string[];
  readonly severity: Severity;
  readonly words: Readonly<Record<'zh' | 'en', RelationWords>>;
  /** the form's own name of it */
  readonly basis: string;
}
