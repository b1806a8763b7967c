/** How much a file may ask of the machine before it is refused. */
export interface Limits {
  /** entries of the archive */
  entries: number;
  /** one part, unpacked */
  partBytes: number;
  /** every XML part as declared, and every other part that is asked for, unpacked */
  totalBytes: number;
  /** elements inside each other in one part */
  depth: number;
  /** table cells of the document */
  cells: number;
  /** paragraphs of the document, those in cells included */
  paragraphs: number;
  /** the file itself */
  fileBytes: number;
}

/**
 * Elements of one part. As Word writes them, two million fill the largest part that is read; a part
 * that has more in the same space is made of nothing but markup, to take its reader's time.
 */
export const mostElements = 2_000_000;

const MiB = 1024 * 1024;

export const defaultLimits: Limits = {
  // A report has about twenty parts and some pictures.
  entries: 5_000,
  // A hundred pages make about 5 MiB of XML; this is more than a thousand pages.
  partBytes: 64 * MiB,
  totalBytes: 256 * MiB,
  // Word itself nests a few dozen; the parser's time grows with the square of the depth.
  depth: 256,
  // The three tables have some 300 cells.
  cells: 200_000,
  // Three hundred pages have some ten thousand.
  paragraphs: 500_000,
  // Nearly all of it pictures, which are never unpacked.
  fileBytes: 256 * MiB,
};
