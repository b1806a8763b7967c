import type { JsonReport } from '../../../contract/check';
import type { Translator } from '../../../messages/translator';
import { problemText } from '../cells';
import { contentOf } from '../desk-state';
import type { DeskRow } from '../desk-state';
import type { DeskTranslate } from '../translate';
import type { CopyOrder, Order } from './order';

/** What is known of the rows, as other programs are told it, by their ids. */
export function reportsOf(
  rows: readonly DeskRow[],
  words: { readonly translate: DeskTranslate; readonly translator: Translator },
): ReadonlyMap<number, JsonReport> {
  return new Map(
    rows.flatMap(({ id, path: file, state }): (readonly [number, JsonReport])[] => {
      if (state.is === 'checked') return [[id, { ...state.report, file }]];
      if (state.is !== 'unread') return [];
      const { problem } = state;
      return [
        [id, { file, problem: { code: problem.code, message: problemText(problem, words) } }],
      ];
    }),
  );
}

/** The copies of those of the rows that could be read. */
export function copiesOf(
  rows: readonly DeskRow[],
  reports: ReadonlyMap<number, JsonReport>,
  previousOf: (row: DeskRow) => File | undefined,
): readonly CopyOrder[] {
  return rows.flatMap((row) => {
    const { id, state } = row;
    const file = contentOf(row);
    const told = reports.get(id);
    if (!file || !told || state.is !== 'checked') return [];
    const { report, found = report } = state;
    const before = new Map(found.findings.map(({ key, reason }) => [key, reason]));
    const { findings } = report;
    const previous = previousOf(row);
    return [
      {
        path: told.file,
        file,
        ...(previous && { previous }),
        keys: findings.map(({ key }) => key),
        // What the file says itself it keeps in its own words.
        given: findings.flatMap(({ key, rule, reason }) =>
          reason === undefined || reason === before.get(key) ? [] : [{ key, rule, reason }],
        ),
        adopted: findings.flatMap(({ key, reason }) =>
          reason === undefined && before.get(key) !== undefined ? [key] : [],
        ),
      },
    ];
  });
}

/** The part of all that some rows are. */
export function partOf(
  rows: readonly DeskRow[],
  reports: ReadonlyMap<number, JsonReport>,
): NonNullable<Order['part']> {
  return {
    files: rows.flatMap(({ id }) => reports.get(id)?.file ?? []),
    missing: rows.flatMap(({ state }) => (state.is === 'missing' ? [state.unit] : [])),
  };
}
