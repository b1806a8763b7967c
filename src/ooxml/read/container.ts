import type { Block, Paragraph, TextPiece, XmlSpan, Hold } from '../blocks';
import type { ListNumber } from './numbering';

/** Where blocks gather: the body, or a cell. */
export interface Container {
  blocks: Block[];
  /** a paragraph whose mark is deleted: it runs on into the next one */
  pending: PendingParagraph | undefined;
}

/** A paragraph that has ended, all but what the next one may add to it. */
export interface PendingParagraph {
  readonly open: OpenParagraph;
  readonly marked: string | undefined;
  readonly number: ListNumber;
  readonly end: number;
  readonly around: Pick<Paragraph, 'controls' | 'held' | 'prompts'>;
}

/** A paragraph whose end tag is still to come. */
export interface OpenParagraph {
  index: number;
  start: number;
  pieces: TextPiece[];
  /** what revisions took away, each before so many pieces */
  gone: { before: number; text: string }[];
  /** whether it has text, and text that is more than white space */
  hasText: boolean;
  hasWords: boolean;
  length: number;
  pictures: number;
  style: string | undefined;
  outlineLevel: number | undefined;
  alignment: string | undefined;
  list: number | undefined;
  listLevel: number | undefined;
  markDeleted: boolean;
  /** by a control in it */
  held: Hold | undefined;
  /** of the controls in it */
  prompts: XmlSpan[];
}
