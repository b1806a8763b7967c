/** What a Word can be. */
export interface Play {
  readonly host: 'web' | 'windows' | 'mac';
  /** the latest set of WordApi it has, if any */
  readonly sets: 'none' | '1.1' | '1.3' | '1.4' | '1.8';
  readonly getOoxml: 'works' | 'fails';
  readonly protected: boolean;
  readonly readOnly: boolean;
  /** whether a paragraph's text has what is deleted under revision still in it */
  readonly deletedText: 'included' | 'omitted';
  /** whether each row's end is one more paragraph */
  readonly endOfRowMarks: boolean;
  /** whether the cells that a tall cell runs through have paragraphs in the list */
  readonly mergedContinuations: 'counted' | 'omitted';
  readonly tracking: boolean;
  /**
   * what becomes of a package's last, empty paragraph once it is inserted: it stays, or its mark
   * becomes that of what follows; or beyond it one more is added, behind, before or on both sides
   */
  readonly surplus: 'kept' | 'merged' | 'added' | 'before' | 'both';
  /** a batch breaks down after so many writes */
  readonly failsAfterWrites: number;
  /** a batch that writes is told to have failed, though all of it was done */
  readonly rejectsWritten: boolean;
  /**
   * whether text that is written takes over the formatting of what was there: it does, or it loses them,
   * and takes them again once they are set, or not even then
   */
  readonly looks: 'kept' | 'lost' | 'lost for good';
  /** whether text put before the first character of what a comment stands on is part of that */
  readonly startOfMarked: 'inside' | 'outside';
  /** whose properties a paragraph has once the mark between it and an empty one behind it is deleted */
  readonly joined: 'as the first' | 'as the second';
  /** whether Chinese that was typed by an input method is found by a search */
  readonly search: 'finds' | 'misses Chinese';
  /** whether a comment in one paragraph with the end of a page can be deleted by itself */
  readonly commentsAtPageEnds: 'deleted' | 'stuck';
  /** whether a text is highlighted as asked */
  readonly highlights: 'works' | 'refused';
  /** which parts of the document its XML comes with */
  readonly parts: 'all' | 'few';
  /** whether the last paragraph of a table is told without its style */
  readonly tableEndStyle: 'told' | 'missing';
}

export const usual: Play = {
  host: 'web',
  sets: '1.8',
  getOoxml: 'works',
  protected: false,
  readOnly: false,
  deletedText: 'omitted',
  endOfRowMarks: false,
  mergedContinuations: 'counted',
  tracking: false,
  surplus: 'kept',
  failsAfterWrites: Infinity,
  rejectsWritten: false,
  looks: 'kept',
  startOfMarked: 'inside',
  joined: 'as the first',
  search: 'finds',
  commentsAtPageEnds: 'deleted',
  highlights: 'works',
  parts: 'all',
  tableEndStyle: 'told',
};

/** What each program is known to do otherwise than the others. */
export const programs: Readonly<Record<Play['host'], Partial<Play>>> = {
  // Deleted text stays in what a paragraph tells, and headers and the like are not given.
  web: { host: 'web', deletedText: 'included', parts: 'few' },
  windows: { host: 'windows' },
  mac: { host: 'mac', tableEndStyle: 'missing', commentsAtPageEnds: 'stuck' },
};
