/** How sentences of a report state figures of its tables, as data. */

import { appeals, outcomes } from './phrases/appeals';
import { applicants } from './phrases/applicants';
import { decisions, documents } from './phrases/disclosure';
import type { FigurePhrase } from './phrases/phrase';
import { received } from './phrases/received';
import { results } from './phrases/results';

export { claimPhrases } from './phrases/claims';
export type { ClaimPhrase, FigurePhrase, PhraseSubject, Reading } from './phrases/phrase';

/** Every wording that states a figure, with its cells. */
export const figurePhrases: readonly FigurePhrase[] = [
  ...received,
  ...results,
  ...applicants,
  ...appeals,
  ...outcomes,
  ...documents,
  ...decisions,
];
