import type { RosterUnit } from '../../../across/roster/read-roster';
import type { JsonReport } from '../../../contract/check';
import type { Data } from '../../../messages/fill';
import type { Language } from '../../../messages/translate';
import type { Criteria } from '../../../profile/criteria';
import type { RowProblem } from '../desk-state';

/** What can be made of the reports on the desk. */
export const sentKinds = ['ledger', 'sheets', 'bulletin', 'copies'] as const;
export type SentKind = (typeof sentKinds)[number];

/** A copy that is to be made, of a file that is read again for it. */
export interface CopyOrder {
  readonly path: string;
  readonly file: File;
  /** the same body's report of the year before, where it was checked with that */
  readonly previous?: File;
  /** the keys of all that was found when it was checked */
  readonly keys: readonly string[];
  /** what does not count, and why */
  readonly given: readonly {
    readonly key: string;
    readonly rule: string;
    readonly reason: string;
  }[];
  /** the keys of what counts, whatever reason the file itself has for it */
  readonly adopted: readonly string[];
}

/** What is to be made. */
export interface Order {
  readonly kinds: readonly SentKind[];
  readonly language: Language;
  /** the day, as 2026-11-29 */
  readonly day: string;
  /** what the reports were checked by: of a profile, by its name, and with rules off by hand */
  readonly criteria: Criteria;
  readonly profile?: string;
  readonly off: readonly string[];
  /** who has to file; absent where nobody said */
  readonly roster?: readonly RosterUnit[];
  /** the reports and the units without one that it is about; absent for all */
  readonly part?: { readonly files: readonly string[]; readonly missing: readonly string[] };
  readonly copies: readonly CopyOrder[];
  /** where it goes; absent where it is packed into one file */
  readonly folder?: FileSystemDirectoryHandle;
}

/** Why something could not be made: of a file, or at all. */
export interface Trouble {
  /** absent where it is of no file alone */
  readonly path?: string;
  readonly problem: RowProblem | { readonly code: 'changed' | 'notPut' | 'tooMuch'; data: Data };
}

/** What came of an order. */
export interface Made {
  /** how many files were made */
  readonly count: number;
  readonly troubles: readonly Trouble[];
  /** all of them, or the only one; absent where they went into a folder, or there is none */
  readonly content?: Blob;
  /** the name of the folder that was made for them */
  readonly folder?: string;
}

/** Makes what goes back, apart from the page. */
export interface Maker {
  /** is told of reports, some at a time */
  take(reports: readonly JsonReport[]): Promise<void>;
  /**
   * Makes what was ordered of those it was told of.
   *
   * @param onStep is told how many files are made
   */
  make(order: Order, onStep: (made: number) => void): Promise<Made>;
  /** ends it, whatever it is about */
  close(): void;
}

/** The one file that comes of an order; undefined where several may, which are packed together. */
export function onlyPaper({ kinds }: Pick<Order, 'kinds'>): 'ledger' | 'bulletin' | undefined {
  const [kind, another] = kinds;
  return another === undefined && (kind === 'ledger' || kind === 'bulletin') ? kind : undefined;
}
