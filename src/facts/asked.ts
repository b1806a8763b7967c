import type { PublisherKind, PublisherRank } from '../report/model';
import type { ChapterId } from '../schema/form';

/** A day of the year after the one that is reported on. */
export interface DueDay {
  readonly month: number;
  readonly day: number;
}

/** Something that a report has to tell of. */
export interface RequiredItem {
  readonly name: string;
  /** any of these tells of it */
  readonly words: readonly string[];
  readonly chapter: ChapterId;
  /** with a figure beside it */
  readonly withFigure: boolean;
  /** of whom it is asked; of all where absent */
  readonly kinds?: readonly PublisherKind[];
  readonly levels?: readonly PublisherRank[];
}

/** What is asked of reports beyond the form, by the law or by who reviews them. */
export interface Asked {
  /** what differs from the law was set by who reviews */
  readonly deadlines: Readonly<Record<PublisherKind, DueDay>>;
  /** the most characters of chapter one */
  readonly overviewLength: Readonly<Record<PublisherKind, number>>;
  readonly required: readonly RequiredItem[];
}

/**
 * What is asked of all: by article 49 of the regulations, departments publish by 31 January and
 * governments by 31 March (townships and 街道 are not named, so that the later date stands for
 * them); chapter one is half as much again as the notices of some places ask, and a government
 * reports for its whole area.
 */
export const askedOfAll: Asked = {
  deadlines: {
    department: { month: 1, day: 31 },
    government: { month: 3, day: 31 },
    agency: { month: 3, day: 31 },
  },
  overviewLength: { department: 1500, agency: 1500, government: 3000 },
  required: [],
};
