/** What a cell holds; nothing where it is blank. */
export type Value = string | number | undefined;

export interface LedgerColumn {
  readonly head: string;
  /** in characters of half width */
  readonly width: number;
  /** what a person chooses from, and is told where something else was typed */
  readonly choices?: readonly string[];
}

/** The rows of a sheet; of very many, each is made only while it is written. */
export interface Rows extends Iterable<readonly Value[]> {
  readonly length: number;
}

export interface LedgerSheet {
  readonly name: string;
  /** a line over all columns */
  readonly title?: string;
  readonly columns: readonly LedgerColumn[];
  readonly rows: Rows;
}

/** Words that a workbook says by itself. */
export interface WorkbookWords {
  /** printed above each page, beside the sheet's name */
  readonly above: string;
  /** printed below each page; &P is its number there, &N that of the last */
  readonly page: string;
  readonly choose: string;
}
