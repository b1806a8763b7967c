/** A column of a table; its cells are texts, whose line breaks stay. */
export interface PaperColumn {
  readonly head: string;
  /** how wide it is to the others */
  readonly share: number;
  readonly align?: 'center';
}

/** What a paper consists of, whether it becomes a page or a document. */
export type Block =
  | { readonly is: 'title'; readonly text: string }
  | { readonly is: 'heading'; readonly text: string }
  /** prose, whose first line is indented unless it says where it stands */
  | { readonly is: 'text'; readonly text: string; readonly at?: 'left' | 'center' | 'right' }
  /** in small letters, on the paper itself */
  | { readonly is: 'note'; readonly text: string }
  | { readonly is: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  | {
      readonly is: 'table';
      readonly columns: readonly PaperColumn[];
      readonly rows: readonly (readonly string[])[];
    };
