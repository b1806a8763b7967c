/**
 * How much a file may ask of the machine. Each limit counts what costs time or memory, and together
 * they keep any file, however it was made, within two seconds of work and 200 MB beyond its own size.
 */
export interface Limits {
  /** the file itself, in bytes */
  fileBytes: number;
  /** entries of the archive */
  entries: number;
  /** one part, unpacked */
  partBytes: number;
  /** the part with the text */
  textBytes: number;
  /** each XML part that only says how the text looks or is put together */
  sideBytes: number;
  /** every XML part as declared, and every other part that is asked for, unpacked */
  totalBytes: number;
  /** elements inside each other in one part */
  depth: number;
  /** elements of the part with the text */
  elements: number;
  /** elements of each part beside it */
  sideElements: number;
  /** characters of one tag */
  tagCharacters: number;
  /** attributes of one tag, declared namespaces included */
  attributes: number;
  /** different names, lists of attributes and declarations of one part */
  names: number;
  /** paragraphs of the document, those in cells included */
  paragraphs: number;
  /** columns that table cells take, over all rows of the document */
  cells: number;
  /** pieces of text of one formatting, tabs and breaks included */
  pieces: number;
  /** characters of the document's text */
  characters: number;
  /** characters of one paragraph */
  paragraphCharacters: number;
  /** numerals of the text outside tables, in figures or in Chinese */
  numerals: number;
  /** characters of all automatic numbers together */
  numberCharacters: number;
  /** findings that one rule tells of */
  findings: number;
}

const MiB = 1024 * 1024;

/** Listed in the README; a file past one of them is refused with its name, findings are cut. */
export const defaultLimits: Limits = {
  // Nearly all of it pictures, which are never unpacked.
  fileBytes: 256 * MiB,
  // A report has about twenty parts and some pictures.
  entries: 5_000,
  // A picture that a good camera took.
  partBytes: 64 * MiB,
  // A hundred pages make about 5 MiB of XML; this is nearly five hundred.
  textBytes: 24 * MiB,
  // Styles of well-used templates reach half a MiB.
  sideBytes: 4 * MiB,
  totalBytes: 256 * MiB,
  // Word itself nests a few dozen.
  depth: 256,
  // As Word writes them, a million fill the largest part that is read; one that has more in the
  // same space is made of nothing but markup, to take its reader's time.
  elements: 1_000_000,
  sideElements: 200_000,
  // A drawing of old keeps its outline in an attribute, of some ten thousand characters.
  tagCharacters: 1_000_000,
  // Word's own roots declare some forty prefixes.
  attributes: 10_000,
  // Each takes many times as long as one that was there before; a report has some hundreds.
  names: 100_000,
  // Three hundred pages have some ten thousand.
  paragraphs: 12_000,
  // The three tables have some 300.
  cells: 65_536,
  // Ten a paragraph where somebody's program cuts it to bits.
  pieces: 200_000,
  // Three hundred pages have some three hundred thousand; each takes some microseconds to judge.
  characters: 350_000,
  // The longest of a report have some three thousand.
  paragraphCharacters: 50_000,
  // A report has some three hundred, each of which is read with all that stands around it.
  numerals: 10_000,
  // A heading's number has some five.
  numberCharacters: 1_000_000,
  // Nobody goes through as many of one kind.
  findings: 2_000,
};
