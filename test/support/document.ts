import type { Edition, TableId } from '../../src/schema/form';

/** A report as test cases write it down: what a person sees, before any program's habits. */

export type CellRole =
  /** a label of the form; `row` and `column` where it heads just one */
  | {
      readonly is: 'label';
      readonly label: string;
      readonly row?: string;
      readonly column?: string;
    }
  | { readonly is: 'figure'; readonly row: string; readonly column: string }
  | { readonly is: 'other' };

export interface CaseCell {
  /** \n is a line break */
  readonly text: string;
  readonly gridSpan: number;
  readonly vMerge?: 'restart' | 'continue';
  /** the level of the list that puts a number before the text: 一、 then （一） then 1. */
  readonly listLevel?: number;
  readonly role: CellRole;
}

export interface CaseRow {
  readonly cells: readonly CaseCell[];
  /** it stands above the figures */
  readonly header: boolean;
  readonly gridBefore?: number;
  readonly gridAfter?: number;
}

export interface CaseTable {
  readonly kind: 'table';
  /** which table of the form it is made from; absent for any other */
  readonly id?: TableId;
  readonly edition?: Edition;
  /** grid columns */
  readonly width: number;
  readonly rows: readonly CaseRow[];
}

export interface CaseParagraph {
  readonly kind: 'paragraph';
  readonly role: 'title' | 'heading' | 'text' | 'picture';
  /** of a heading, from 1 */
  readonly level?: number;
  readonly text: string;
  readonly bold?: boolean;
  readonly alignment?: 'right';
}

export type CaseBlock = CaseParagraph | CaseTable;

export interface CaseDocument {
  readonly blocks: readonly CaseBlock[];
}
