import { pairWithLastYear } from '../../across/pair-years';
import type { Filed, Pairing } from '../../across/pair-years';
import type { DeskRow, DeskState, Identity, LastYear } from './desk-state';

/** A report by the id of its file, which no other has. */
function filed(id: number, { publisher, year }: Identity): Filed {
  return {
    file: `${id}`,
    ...(publisher === undefined ? {} : { publisher }),
    ...(year === undefined ? {} : { year }),
  };
}

function lastYearOf(pairing: Pairing | undefined): LastYear {
  if (pairing?.is === 'paired') return { is: 'paired', id: Number(pairing.file) };
  return { is: pairing?.is ?? 'none' };
}

function isSame(one: LastYear | undefined, other: LastYear): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Finds for each report on the desk the same body's of last year, once it is known of every file
 * whose it is; until then, and where nothing of last year is there, nothing is changed.
 */
export function pairUp(state: DeskState): DeskState {
  const { rows, lastYear } = state;
  const isKnown = ({ state: { is } }: { readonly state: { readonly is: string } }): boolean =>
    is !== 'waiting';
  if (!lastYear || !rows.every(isKnown) || !lastYear.files.every(isKnown)) return state;
  const own = rows.flatMap((row) =>
    row.state.is === 'checked' ? [filed(row.id, row.state.report)] : [],
  );
  const others = lastYear.files.flatMap((one) =>
    one.state.is === 'known' ? [filed(one.id, one.state.identity)] : [],
  );
  const { pairings, leftOut } = pairWithLastYear(own, others);
  const isTold = rows.every(
    ({ id, state: { is }, lastYear: told }) =>
      is !== 'checked' || isSame(told, lastYearOf(pairings.get(`${id}`))),
  );
  if (isTold) return state;
  return {
    ...state,
    lastYear: { ...lastYear, leftOut },
    rows: rows.map((row): DeskRow => {
      if (row.state.is !== 'checked') return row;
      const found = lastYearOf(pairings.get(`${row.id}`));
      return isSame(row.lastYear, found) ? row : { ...row, lastYear: found };
    }),
  };
}

/** The year of which there are most; undefined where none is known. */
function usualYear(identities: readonly Identity[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { year } of identities) {
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0];
}

/** Whether most reports of a folder are of the year before most of those on the desk. */
export function areOfLastYear({ rows, lastYear }: DeskState): boolean {
  const own = usualYear(rows.flatMap(({ state }) => (state.is === 'checked' ? state.report : [])));
  const others = usualYear(
    (lastYear?.files ?? []).flatMap(({ state }) => (state.is === 'known' ? state.identity : [])),
  );
  return own !== undefined && others === own - 1;
}
