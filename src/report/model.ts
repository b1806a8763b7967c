import type { Block, DocumentBody, Paragraph, Table } from '../ooxml/blocks';
import type {
  ChapterId,
  Edition,
  FigureKind,
  Label,
  TableForm,
  TableId,
  TopicId,
} from '../schema/form';

/** Where one cell stands in the document. */
export interface CellAddress {
  /** index of its `w:tbl` in the body */
  readonly table: number;
  /** index of its `w:tr` */
  readonly row: number;
  /** index of its `w:tc` in the row */
  readonly cell: number;
  /** index of its first paragraph in the body */
  readonly paragraph: number;
}

/** Where something is; it holds what is known. */
export interface Place {
  readonly chapter?: ChapterId;
  readonly table?: TableId;
  readonly row?: string;
  readonly column?: string;
  readonly text?: string;
  /** 0-based index of a paragraph in document order */
  readonly paragraph?: number;
  /** a range of the paragraph's text, in UTF-16 code units */
  readonly range?: { readonly start: number; readonly end: number };
  readonly cell?: CellAddress;
}

/** How a text stands to the official label. */
export type LabelVerdict =
  | { readonly is: 'exact' }
  | { readonly is: 'variant'; readonly level: 'info' | 'warning' }
  | { readonly is: 'wrong' };

/** A label of the form as the document has it. */
export interface FoundLabel {
  readonly label: Label;
  /** as written */
  readonly text: string;
  /** what automatic numbering puts before it; absent for nothing */
  readonly numeral?: Numeral;
  /** the mark of a note stands in it, above the line */
  readonly hasNote?: true;
  /** of what a reader sees */
  readonly verdict: LabelVerdict;
  readonly address: CellAddress;
  /** which data row or column it heads, where it heads just one */
  readonly row?: string;
  readonly column?: string;
}

export type FigureState =
  /** a figure that can be counted with, however it is written */
  | {
      readonly is: 'number';
      readonly value: number;
      readonly format: readonly FormatFault[];
      /** what is said of it beside it, as written */
      readonly note?: string;
    }
  | { readonly is: 'blank' }
  /** / - — 无 and the like in place of a figure */
  | { readonly is: 'placeholder' }
  /** anything else */
  | { readonly is: 'words' };

/** How a figure is written otherwise than in plain half-width digits. */
export type FormatFault =
  | 'full-width'
  | 'space'
  | 'separator'
  | 'unit'
  | 'leading-zero'
  | 'spelled-sign'
  | 'decimals'
  | 'spelled-number'
  /** something said of it beside it, in brackets or as the mark of a note */
  | 'note';

/** One figure of the form as the document has it. */
export interface DataCell {
  readonly row: string;
  readonly column: string;
  readonly figure: FigureKind;
  readonly raw: string;
  readonly state: FigureState;
  readonly address: CellAddress;
}

/** How the shape of a table departs from the form. */
export type ShapeFault =
  | { readonly is: 'split'; readonly harmless: boolean; readonly address: CellAddress }
  | {
      readonly is: 'merged-figures';
      readonly row: string;
      readonly raw: string;
      readonly address: CellAddress;
    }
  | { readonly is: 'flattened-header' }
  | { readonly is: 'uneven-row'; readonly row?: string; readonly address: CellAddress }
  | {
      readonly is: 'order';
      readonly row?: string;
      readonly column?: string;
      readonly address: CellAddress;
    };

/** A line of a form that stands as a paragraph beside its table, or between its pieces. */
export interface LooseLine {
  readonly paragraph: Paragraph;
  /** what it reads */
  readonly labels: readonly Label[];
}

/** A table of the form as the document has it. */
export interface FormTable {
  readonly id: TableId;
  readonly edition: Edition;
  readonly form: TableForm;
  /** the chapter it stands in; absent before the first */
  readonly chapter?: ChapterId;
  /** the document's tables that hold it, in order */
  readonly pieces: readonly Table[];
  readonly labels: readonly FoundLabel[];
  readonly cells: readonly DataCell[];
  /** the figure at a row and column, where it was found */
  readonly cell: (row: string, column: string) => DataCell | undefined;
  /** ids of rows and columns of the form that the document lacks */
  readonly missingRows: readonly string[];
  readonly missingColumns: readonly string[];
  /** section headings and other labels without figures that are absent */
  readonly missingLabels: readonly Label[];
  readonly extraRows: readonly { readonly text: string; readonly address: CellAddress }[];
  readonly shape: readonly ShapeFault[];
  readonly looseLines: readonly LooseLine[];
  /** markers of the other edition inside this table: official labels that the other form has there */
  readonly foreignLabels: readonly { readonly text: string; readonly address: CellAddress }[];
}

export type NumeralStyle =
  /** 一、 */
  | 'chinese'
  /** （一） */
  | 'bracketed-chinese'
  /** 1. 1、 1． */
  | 'arabic'
  /** （1） ⑴ */
  | 'bracketed-arabic'
  /** ① */
  | 'circled'
  /** 第一章 第一部分 */
  | 'ordinal-chapter'
  /** 壹、 甲、 ア、 and whatever else automatic numbering makes */
  | 'other';

export interface Numeral {
  readonly style: NumeralStyle;
  readonly value: number;
  /** as a reader sees it, with its mark */
  readonly text: string;
  /** made by automatic numbering, so not part of the paragraph's text */
  readonly automatic: boolean;
}

export interface Heading {
  readonly numeral?: Numeral;
  /** without its numeral, trimmed, as written */
  readonly title: string;
  readonly paragraph: Paragraph;
  /** where in the paragraph's text the heading starts (numeral included); over 0 where it is glued to other text */
  readonly start: number;
  /** where the title ends in the paragraph's text; text after it belongs to the body */
  readonly end: number;
}

export interface Topic {
  /** absent where the heading is none of the five topics */
  readonly id?: TopicId;
  readonly heading: Heading;
}

/** One occurrence of a chapter; a chapter whose heading stands twice occurs twice. */
export interface Chapter {
  readonly id: ChapterId;
  readonly heading: Heading;
  readonly verdict: LabelVerdict;
  /** what follows the heading up to the next chapter */
  readonly blocks: readonly Block[];
  /** its prose: paragraphs outside tables that are not blank */
  readonly prose: readonly Paragraph[];
  /** for chapter one: its subheadings of the first level, in order */
  readonly topics: readonly Topic[];
}

/** A people's government, townships included; a department; 街道办事处, 管委会 and the like. */
export const publisherKinds = ['government', 'department', 'agency'] as const;
export type PublisherKind = (typeof publisherKinds)[number];

/** The rank of the body, where its name tells. */
export const publisherRanks = ['national', 'province', 'city', 'county', 'township'] as const;
export type PublisherRank = (typeof publisherRanks)[number];

export interface Publisher {
  readonly name: string;
  readonly kind: PublisherKind;
  readonly rank?: PublisherRank;
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface Passage {
  readonly text: string;
  readonly paragraph: number;
  readonly range: { readonly start: number; readonly end: number };
}

/** A table of the form that is set as text, its cells parted by tabs or spaces. */
export interface TextTable {
  readonly figures: readonly {
    readonly row: string;
    readonly column: string;
    readonly text: string;
  }[];
  /** the paragraphs that it is made of */
  readonly lines: readonly [Paragraph, ...Paragraph[]];
  /** every figure in them was understood */
  readonly isWhole: boolean;
}

/** Parts of a report where they are not read. */
export interface Aside {
  /** a table that lays out the page, none of the form's */
  readonly is: 'text-box' | 'table';
  /** the paragraph that the box hangs on, or the table's first */
  readonly paragraph: number;
  readonly chapters: readonly ChapterId[];
  /** of a text box: the form's tables in it */
  readonly tables: readonly TableId[];
  /** of a text box: its text outside of tables */
  readonly text: string;
}

/** A report as read from a document: what was found; what was not is absent. */
export interface Report {
  /** the edition that the tables follow; without tables, the expected one */
  readonly edition: Edition;
  /** the edition due for the report year, or named by the person */
  readonly expectedEdition: Edition;
  /** false where neither the document nor the person says which edition is due */
  readonly isEditionKnown: boolean;
  readonly year?: number;
  /** the report does not say its year, which a person did */
  readonly isYearGiven?: true;
  readonly title?: Passage & { readonly year?: number; readonly publisher?: string };
  readonly publisher?: Publisher;
  /** the paragraphs between title and first chapter that are not blank; of a glued one the part before the heading is meant */
  readonly preamble: readonly Paragraph[];
  readonly period?: Passage & { readonly from?: CalendarDate; readonly to?: CalendarDate };
  readonly signature?: Passage;
  readonly date?: Passage & CalendarDate;
  /** chapter occurrences in document order */
  readonly chapters: readonly Chapter[];
  readonly tables: readonly FormTable[];
  /** top-level tables of the document that are none of the form's */
  readonly otherTables: readonly Table[];
  /** what stands in text boxes and in tables that lay out the page; absent for nothing */
  readonly asides?: readonly Aside[];
  readonly body: DocumentBody;
}
