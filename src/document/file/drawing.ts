/** A stretch of the document's blocks as a whole main part, to be drawn by itself. */
export interface DrawingPiece {
  /** each paragraph that a scan sees begins with a bookmark named by `markName` */
  readonly xml: string;
  /** the index of the paragraph that has the first mark */
  readonly first: number;
  /** something in it is left out, as to draw all of it would keep the page from answering */
  readonly isInPart?: true;
}

/** What stands around the main part, and no edit changes: styles, numbering, headers, pictures. */
export interface Surroundings {
  readonly mainPart: string;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Names the mark of a piece's paragraph; 0 is the first of the piece. */
export function markName(paragraph: number): string {
  return `__paragraph${String(paragraph)}`;
}

/** Which paragraph of its piece a mark stands in; undefined for a bookmark of the document. */
export function markedParagraph(name: string): number | undefined {
  const [, index] = /^__paragraph(\d+)$/.exec(name) ?? [];
  return index === undefined ? undefined : Number(index);
}
