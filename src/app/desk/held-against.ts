import { matchUnits } from '../../across/match-units';
import { progressOf } from './desk-state';
import type { DeskRow, DeskState } from './desk-state';

/** How a file stands to a roster, where that is worth a word. */
export type FileStanding = 'duplicate' | 'wrong-year' | 'unmatched';

/** What a roster tells of what was handed in. */
export interface HeldAgainst {
  /** a row for each unit of which there is no file */
  readonly missing: readonly DeskRow[];
  readonly standings: ReadonlyMap<string, FileStanding>;
}

const nothing: HeldAgainst = { missing: [], standings: new Map() };

/** Holds what was handed in against the roster, once it is known of every file what it is. */
export function heldAgainst(rows: DeskState['rows'], roster: DeskState['roster']): HeldAgainst {
  const { done, all } = progressOf({ rows });
  if (!roster || done < all) return nothing;
  const reports = rows.flatMap(({ path, state }) =>
    state.is === 'checked' ? [{ ...state.report, file: path }] : [],
  );
  const unread = rows.flatMap(({ path, state }) => {
    if (state.is !== 'unread') return [];
    const { code } = state.problem;
    return [{ file: path, problem: { code, message: code } }];
  });
  const { units, unmatched } = matchUnits(reports, unread, roster.units);
  const ofUnits = units.flatMap(({ status, files }): (readonly [string, FileStanding])[] =>
    status === 'duplicate' || status === 'wrong-year' ? files.map((file) => [file, status]) : [],
  );
  return {
    missing: units
      .filter(({ status }) => status === 'missing')
      // Below all ids of files.
      .map(({ unit: { name } }, index) => ({
        id: -1 - index,
        path: '',
        state: { is: 'missing', unit: name },
      })),
    standings: new Map([
      ...ofUnits,
      ...unmatched.map(({ file }): readonly [string, FileStanding] => [file, 'unmatched']),
    ]),
  };
}
