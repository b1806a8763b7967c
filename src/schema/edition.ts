import type {
  ChapterForm,
  Edition,
  OfficialDocument,
  Severity,
  TableForm,
  TableId,
  TopicForm,
} from './form';
import type { Relation } from './relation';

/** An official document with the wordings that name it, folded, the longer before the shorter. */
export interface CitedDocument {
  readonly document: OfficialDocument;
  readonly names: readonly string[];
}

/** A figure of one of the tables. */
export interface FigureRef {
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
}

/** All that is particular to an edition of the form. */
export interface FormEdition {
  readonly edition: Edition;
  /** the first report year it is for */
  readonly firstYear: number;
  /** the notice that brought it */
  readonly notice: CitedDocument;
  readonly chapters: readonly ChapterForm[];
  readonly topics: readonly TopicForm[];
  /** how grave it is where chapter one lacks one of the topics */
  readonly topicSeverity: Severity;
  readonly tables: Readonly<Record<TableId, TableForm>>;
  readonly relations: readonly Relation[];
  /** the charges that the form asks for, where it does */
  readonly charges?: FigureRef;
  /** what a report says of the 信息处理费, with blanks to fill, and since which report year */
  readonly processingFee?: { readonly sentence: string; readonly firstYear: number };
}
