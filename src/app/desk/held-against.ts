import { merge } from '../../across/merge';
import type { JsonReport } from '../../contract/check';
import type { Translator } from '../../messages/translator';
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

function resultOf({ path, state }: DeskRow): JsonReport | undefined {
  if (state.is === 'checked') return { ...state.report, file: path };
  if (state.is !== 'unread') return undefined;
  return { file: path, problem: { code: state.problem.code, message: state.problem.code } };
}

/** Holds what was handed in against the roster, once it is known of every file what it is. */
export function heldAgainst(state: DeskState, translator: Translator): HeldAgainst {
  const { roster, rows } = state;
  const { done, all } = progressOf(state);
  if (!roster || done < all) return nothing;
  const results = rows.flatMap((row) => resultOf(row) ?? []);
  const { units, unmatched } = merge(results, { translator, rules: [], roster: roster.units });
  const ofUnits = units.flatMap(({ status, files }): (readonly [string, FileStanding])[] =>
    status === 'duplicate' || status === 'wrong-year' ? files.map((file) => [file, status]) : [],
  );
  return {
    missing: units
      .filter(({ status }) => status === 'missing')
      // Below all ids of files.
      .map(({ name }, index) => ({
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
