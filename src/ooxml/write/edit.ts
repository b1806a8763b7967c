import type { Hold } from '../blocks';

/**
 * One change to a body. Paragraphs and tables go by the index that a scan of that body gave them;
 * offsets are into a paragraph's text, in UTF-16 code units, `end` exclusive. What is written takes
 * the formatting of what it replaces or stands beside.
 */
export type BodyEdit =
  | {
      readonly do: 'replace-text';
      readonly paragraph: number;
      readonly start: number;
      readonly end: number;
      /** without line breaks that would end the paragraph; \n is a line break within it */
      readonly now: string;
      /** the paragraph whose formatting a blank one takes, where that is not its own */
      readonly like?: number;
    }
  | { readonly do: 'split-paragraph'; readonly paragraph: number; readonly at: number }
  /** the paragraph takes in the one after it, in the same cell or the body */
  | { readonly do: 'join-paragraphs'; readonly paragraph: number }
  | { readonly do: 'remove-paragraph'; readonly paragraph: number }
  | {
      readonly do: 'insert-paragraph';
      readonly beside: number;
      readonly where: 'before' | 'after';
      readonly text: string;
      /** the paragraph whose formatting it takes, where that is not the one it stands beside */
      readonly like?: number;
      /** it stays on the page of what follows, where the program lets that be said */
      readonly keepsNext?: true;
    }
  | {
      readonly do: 'insert-blocks';
      readonly beside: number;
      readonly where: 'before' | 'after';
      /** paragraphs and tables with the prefix w, which need no other part of the document */
      readonly markup: string;
      /** they are the document's own, and have the formatting that its styles say */
      readonly own?: true;
      /** paragraphs above that stay on the page of what is inserted, where the program lets that be said */
      readonly kept?: readonly number[];
    }
  /** takes away whole blocks of the body: those that hold these paragraphs and no other */
  | {
      readonly do: 'remove-blocks';
      readonly first: number;
      readonly count: number;
      /** an empty paragraph right behind them came with them; it goes too, if it is still empty */
      readonly tail?: true;
    }
  | PutBack;

/** Text of a paragraph that is written over. */
export type TextReplacement = Extract<BodyEdit, { do: 'replace-text' }>;
/** A paragraph that is put beside another. */
export type ParagraphInsertion = Extract<BodyEdit, { do: 'insert-paragraph' }>;
/** Paragraphs and tables that are put beside a paragraph. */
export type BlockInsertion = Extract<BodyEdit, { do: 'insert-blocks' }>;
/** Whatever is put beside a paragraph. */
export type Insertion = ParagraphInsertion | BlockInsertion;
/** Whole blocks that are taken away. */
export type BlockRemoval = Extract<BodyEdit, { do: 'remove-blocks' }>;

/**
 * Gives a stretch of the XML its very bytes back. Only where the document is a file, which nobody
 * else writes to.
 */
export interface PutBack {
  readonly do: 'put-back';
  /** the first paragraph of the stretch; where it has none, the one beside it */
  readonly first: number;
  /** how many paragraphs the stretch has, and how many it had */
  readonly count: number;
  readonly had: number;
  /** it is one paragraph, which was another before, and takes no other's place */
  readonly isSame: boolean;
  /** of a stretch without a paragraph: where it lies beside the first, and what is on its other side */
  readonly beside?: { readonly where: 'before' | 'after'; readonly other?: number };
  /** what stands between its beginning and its first paragraph, or between it and the one beside it */
  readonly lead: string;
  /** what the stretch is, and what it was */
  readonly is: string;
  readonly was: string;
}

export type BodyEditKind = BodyEdit['do'];

/** Why an edit cannot be made in this document without harm. */
export type UneditableReason =
  /** what would change is computed by a field and would come back */
  | 'field'
  /** a content control stands in the way */
  | 'control'
  /** what is in a content control cannot be written over */
  | Hold
  /** a comment or a bookmark of somebody's would go */
  | 'marks'
  /** two edits want the same text */
  | 'conflict'
  /** there is no such paragraph or stretch */
  | 'absent';

export class Uneditable extends Error {
  override readonly name = 'Uneditable';

  constructor(readonly reason: UneditableReason) {
    super(`the document cannot be edited here: ${reason}`);
  }
}
