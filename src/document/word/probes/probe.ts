/** What can be written as JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json };

/** What a probe works with. */
export interface Tools {
  /** Runs one batch of work in Word. */
  readonly batch: <T>(work: (context: Word.RequestContext) => Promise<T>) => Promise<T>;
  /** Does something that Word may refuse, and tells what became of it. */
  readonly attempt: (work: (context: Word.RequestContext) => Promise<Json>) => Promise<Json>;
  /** Stands for a text of the document in what is told: the same text has the same mask. */
  readonly mask: (text: string) => Json;
  /** the time in milliseconds, from any beginning */
  readonly now: () => number;
}

/** One question to the Word that is running. */
export interface Probe {
  readonly id: string;
  /** what is asked, for whoever reads the answer */
  readonly question: string;
  /** it writes to the document, and takes away again what it wrote */
  readonly writes: boolean;
  /** What is told holds no text of the document. */
  run(tools: Tools): Promise<Json>;
}
