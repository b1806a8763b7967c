import { gathers } from '../../across/children';
import { merge } from '../../across/merge';
import { unitKey } from '../../across/unit-key';
import type { JsonReport } from '../../contract/check';
import type { Merged } from '../../contract/merged';
import type { Translator } from '../../messages/translator';
import { rules } from '../../rules';
import { isChecking } from './desk-state';
import type { DeskRow, Laid } from './desk-state';

/** How a file stands to a roster, where that is worth a word. */
export type FileStanding = 'duplicate' | 'wrong-year' | 'unmatched';

/** How the figures of a body stand to the sums of those below it. */
export interface Sums {
  /** how many differ */
  readonly differing: number;
  /** how many bodies are lacking, so that nothing was judged */
  readonly lacking: number;
}

/** What all reports on the desk tell together. */
export interface TakenTogether {
  /** absent while there are files of which nothing is known yet */
  readonly merged?: Merged;
  /** a row for each unit of the roster of which there is no file */
  readonly missing: readonly DeskRow[];
  readonly standings: ReadonlyMap<string, FileStanding>;
  /** by path, of who reports for all below it */
  readonly sums: ReadonlyMap<string, Sums>;
  /** by path, or by name where there is no file: the unit of the roster */
  readonly units: ReadonlyMap<string, Merged['units'][number]>;
}

const nothing: TakenTogether = {
  missing: [],
  standings: new Map(),
  sums: new Map(),
  units: new Map(),
};

function toldOf({ path, state }: DeskRow): readonly JsonReport[] {
  if (state.is === 'checked') return [{ ...state.report, file: path }];
  if (state.is !== 'unread') return [];
  const { code } = state.problem;
  return [{ file: path, problem: { code, message: code } }];
}

function sumsIn({ units, sums, incomplete }: Merged): TakenTogether['sums'] {
  const parents = new Set(units.flatMap(({ parent }) => (parent ? [unitKey(parent)] : [])));
  const found = new Map<string, Sums>();
  for (const { name, category = '', report } of units) {
    if (!report || !gathers.test(category) || !parents.has(unitKey(name))) continue;
    const { lacking = [] } = incomplete.find(({ unit }) => unit === name) ?? {};
    const differing = sums.filter(({ unit }) => unit === name).length;
    found.set(report.file, { differing, lacking: lacking.length });
  }
  return found;
}

/** What all come to, once it is known of every file what it is, as it was checked last. */
export function takenTogether(
  { rows, roster }: Pick<Laid, 'rows' | 'roster'>,
  translator: Translator,
): TakenTogether {
  if (rows.some((row) => row.state.is === 'waiting')) return nothing;
  const given = roster && { roster: roster.units };
  const merged = merge(rows.flatMap(toldOf), { translator, rules, areKept: true, ...given });
  const { units, unmatched } = merged;
  if (!roster) return { ...nothing, merged };
  const ofUnits = units.flatMap(({ status, files }): (readonly [string, FileStanding])[] =>
    status === 'duplicate' || status === 'wrong-year' ? files.map((file) => [file, status]) : [],
  );
  const missing = units.filter(({ status }) => status === 'missing');
  return {
    merged,
    missing: missing.map(({ name }, index) => ({
      // Below all ids of files, and in the order of the roster.
      id: index - missing.length,
      path: '',
      state: { is: 'missing', unit: name },
    })),
    standings: new Map([
      ...ofUnits,
      ...unmatched.map(({ file }): readonly [string, FileStanding] => [file, 'unmatched']),
    ]),
    sums: sumsIn(merged),
    units: new Map(
      units.flatMap((unit) =>
        unit.files.length > 0
          ? unit.files.map((file) => [file, unit] as const)
          : [[unit.name, unit] as const],
      ),
    ),
  };
}

/**
 * Gives what all come to, and while something is checked again, what it was before that: of
 * thousands of reports it is not worked out at each answer.
 */
export function keepingTogether(): (laid: Laid, translator: Translator) => TakenTogether {
  let last:
    | {
        readonly roster: Laid['roster'];
        readonly translator: Translator;
        readonly together: TakenTogether;
      }
    | undefined;
  return (laid, translator) => {
    const { roster, rows } = laid;
    const isSame = last?.roster === roster && last?.translator === translator;
    const isUnknown = rows.some((row) => row.state.is === 'waiting');
    if (last && isSame && !isUnknown && isChecking(laid)) return last.together;
    const together = takenTogether(laid, translator);
    last = isUnknown ? undefined : { roster, translator, together };
    return together;
  };
}
