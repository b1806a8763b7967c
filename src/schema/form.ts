/** The shape in which the official form is written down as data. */

/** An edition of the form, named by the year it came out: 2021. */
export type Edition = string;

export type Severity = 'error' | 'warning' | 'info';

export const chapterIds = [
  'overview',
  'disclosure',
  'applications',
  'reviewAndLitigation',
  'problems',
  'other',
] as const;
export type ChapterId = (typeof chapterIds)[number];

export const tableIds = ['disclosure', 'applications', 'reviewAndLitigation'] as const;
export type TableId = (typeof tableIds)[number];

export const topicIds = [
  'proactiveDisclosure',
  'disclosureOnRequest',
  'informationManagement',
  'platforms',
  'supervision',
] as const;
export type TopicId = (typeof topicIds)[number];

/**
 * A wording that reports are known to use in place of the official one.
 * `info`: harmless, `warning`: another wording that means the same.
 */
export interface Variant {
  readonly text: string;
  readonly level: 'info' | 'warning';
}

export interface Label {
  readonly text: string;
  readonly variants?: readonly Variant[];
}

/** `count`: whole and not negative; `change`: whole, signed; `amount`: decimal, not negative. */
export type FigureKind = 'count' | 'change' | 'amount';

/** A column of figures. `span` and `dataSpan` are grid columns of its header and of its cells. */
export interface Column {
  readonly id: string;
  readonly label: Label;
  readonly figure: FigureKind;
  /** of an amount, where the label names one */
  readonly unit?: '万元';
  readonly span?: number;
  readonly dataSpan?: number;
}

/** Columns under a common header; `row` where the group stands for a row of the data model. */
export interface ColumnGroup {
  readonly label: Label;
  readonly row?: string;
  readonly columns: readonly (Column | ColumnGroup)[];
}

export interface Row {
  readonly id: string;
  readonly label: Label;
}

/** Rows beside a common label that carries no figures of its own. */
export interface RowGroup {
  readonly label: Label;
  readonly rows: readonly (Row | RowGroup)[];
}

/** A run of rows under one header. Without rows of its own, its one line of figures is unlabelled. */
export interface Section {
  /** a full-width row above the header */
  readonly heading?: Label;
  /** what stands in the header above the row labels */
  readonly corner?: Label;
  /** how many grid columns the row labels take */
  readonly labelColumns: number;
  readonly columns: readonly (Column | ColumnGroup)[];
  readonly rows: readonly (Row | RowGroup)[];
}

export interface TableForm {
  readonly id: TableId;
  readonly edition: Edition;
  /** grid columns */
  readonly width: number;
  readonly sections: readonly Section[];
}

export interface ChapterForm {
  readonly id: ChapterId;
  readonly numeral: string;
  readonly title: Label;
  readonly table?: TableId;
  /** it may say that there is nothing to report */
  readonly mayBeNone?: boolean;
}

export interface TopicForm {
  readonly id: TopicId;
  readonly title: Label;
}

/** An official document that reports cite. */
export interface OfficialDocument {
  readonly title: string;
  /** the document number as printed, with hexagonal brackets */
  readonly number: string;
  readonly issuer: string;
}
