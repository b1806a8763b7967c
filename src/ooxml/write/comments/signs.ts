/**
 * What tells the runs that are put in for a comment from a document's own: the number that a program
 * may give to what one session wrote. They say what was done to make room, and so how it is undone.
 */
export const signs = {
  /** the run of a comment's own sign */
  reference: '00C0A700',
  /** the same in a paragraph that was an empty tag */
  bare: '00C0A701',
  /** the rest of a run that was parted between its children */
  run: '00C0A702',
  /** the rest of a run whose text was parted */
  text: '00C0A703',
  /** the same, and of the text before it was said that its white space is to stay */
  spaced: '00C0A704',
} as const;
