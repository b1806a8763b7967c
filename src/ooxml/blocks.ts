/** What a scan of a main document part gives: its body as paragraphs and tables, with offsets. */

/** A stretch of the main part's XML, in UTF-16 code units; `end` is exclusive. */
export interface XmlSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Why a content control takes nothing that is written into it: its author locked it, it shows data
 * that are kept elsewhere, or it only lets one choose.
 */
export type Hold = 'locked' | 'bound' | 'choice';

/** A piece of a paragraph's text and where it stands in the XML. */
export interface TextPiece {
  readonly text: string;
  /** `text`: characters of a `w:t`, its span without the tags; else the span of the whole element */
  readonly kind: 'text' | 'tab' | 'break' | 'hyphen' | 'symbol';
  readonly xml: XmlSpan;
  /** the `w:r` around it */
  readonly run: XmlSpan;
  readonly bold: boolean;
  /** set above the line, as the mark of a note is; absent where it is not */
  readonly raised?: true;
  /** by the content controls around it; absent where it can be written over */
  readonly held?: Hold;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** 0-based among all `w:p` of the body in document order, those in tables included */
  readonly index: number;
  /** as a reader sees it with all revisions accepted: tab as \t, line break as \n, no automatic number */
  readonly text: string;
  /** the same with what revisions deleted or moved away still in it; absent where there is none */
  readonly marked?: string;
  /** the automatic number before it as a reader sees it, else '' */
  readonly number: string;
  /** which of its list the automatic number says that it is, where that is known */
  readonly ordinal?: number;
  readonly pieces: readonly TextPiece[];
  readonly styleName: string;
  /** 0 for level 1; absent for body text */
  readonly outlineLevel?: number;
  /** every visible character is bold */
  readonly bold: boolean;
  readonly alignment: string;
  readonly pictures: number;
  /** the content controls around it, from the outside in, by their order; absent for none */
  readonly controls?: readonly number[];
  /** by the controls around it, or, where it has no text, in it; absent where it can be written to */
  readonly held?: Hold;
  /** of a blank one: what says of a content control around it or in it that it shows its prompt */
  readonly prompts?: readonly XmlSpan[];
  readonly xml: XmlSpan;
}

export interface TableCell {
  /** 0-based among the `w:tc` of its row */
  readonly index: number;
  /** its own paragraphs joined by \n; nested tables' text is not in it */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
  readonly gridSpan: number;
  readonly vMerge?: 'restart' | 'continue';
  readonly hMerge?: 'restart' | 'continue';
  readonly xml: XmlSpan;
}

export interface TableRow {
  readonly index: number;
  readonly cells: readonly TableCell[];
  readonly gridBefore: number;
  readonly gridAfter: number;
  /** repeated at the top of each page */
  readonly header: boolean;
  readonly xml: XmlSpan;
}

export interface Table {
  readonly kind: 'table';
  /** 0-based among all `w:tbl` of the body in document order, nested ones included */
  readonly index: number;
  readonly rows: readonly TableRow[];
  /** as of a paragraph */
  readonly controls?: readonly number[];
  readonly xml: XmlSpan;
}

export type Block = Paragraph | Table;

/** A stretch of the body with pages of its own. */
export interface Section {
  /** index of its last paragraph; absent where it goes on to the end */
  readonly last?: number;
  /** of a page's text, or of its narrowest column, in twentieths of a point; absent if not said */
  readonly textWidth?: number;
}

/** What stands in a text box: to be read there alone, since nothing is written into one. */
export interface TextBox {
  /** index of the paragraph that it hangs on */
  readonly paragraph: number;
  /** with indexes of their own, and without automatic numbers */
  readonly blocks: readonly Block[];
}

export interface DocumentBody {
  readonly blocks: readonly Block[];
  /** every paragraph in document order, those in tables included */
  readonly paragraphs: readonly Paragraph[];
  readonly sections: readonly Section[];
  /** absent for none */
  readonly boxes?: readonly TextBox[];
}
