import type { CaseCell, CaseRow, CaseTable } from '../document';
import type { Package } from '../parts';
import type { Attributes } from '../xml';

export type Producer = 'plain' | 'word' | 'wps';

/** What a paragraph is, for its formatting. */
export interface Format {
  readonly of: 'title' | 'heading' | 'text' | 'label' | 'figure';
  readonly level?: number;
  readonly bold?: boolean;
  readonly alignment?: 'right';
  /** its number is made by the program */
  readonly numbered?: boolean;
  /** the same in a cell: the level of the tables' list */
  readonly listLevel?: number;
}

/** What goes into a package besides the body. */
export interface Surroundings {
  /** the main part's XML */
  readonly main: string;
  /** the footnote's text, where there is one */
  readonly footnote?: string;
  readonly numbering: boolean;
  readonly picture: boolean;
}

/** How a program writes documents: what it adds to the bare text. One is made for each document. */
export interface Habits {
  readonly namespaces: Attributes;
  attributes(name: 'w:p' | 'w:r' | 'w:tr'): Attributes;
  /** a label as its author breaks it into lines */
  label(text: string, columns: number): string;
  /** a line's text by runs */
  cut(text: string): readonly string[];
  /** XML around a run, or the run as it is */
  aroundRun(run: string, format: Format): string;
  aroundParagraph(paragraph: string, format: Format): string;
  aroundCell(cell: string): string;
  aroundRow(row: string): string;
  /** children of `w:rPr` */
  run(format: Format, text: string): string;
  /** children of `w:pPr` before and after its numbering */
  paragraph(format: Format): { readonly style: string; readonly rest: string };
  table(table: CaseTable): string;
  /** an exception to the table's properties, then the row's own */
  row(row: CaseRow): { readonly exception: string; readonly properties: string };
  /** children of `w:tcPr` before and after its spans */
  cell(cell: CaseCell, width: number): { readonly width: string; readonly rest: string };
  /** how a cell says that it goes on with the one above */
  readonly continued: string;
  /** the paragraph of such a cell is a single tag */
  readonly leavesContinuedBare: boolean;
  readonly section: string;
  package(surroundings: Surroundings): Package;
}
