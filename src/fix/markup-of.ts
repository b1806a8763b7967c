/** Gives the markup of blocks of the body that hold some paragraphs; undefined where it cannot. */
export type MarkupOf = (first: number, count: number) => string | undefined;
