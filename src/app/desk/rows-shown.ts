import { tableIds } from '../../schema/form';
import type { TableId } from '../../schema/form';
import { groupBy } from '../../across/group-by';
import { againstLastYear } from './last-year-cell';
import type { Opinion } from '../../contract/opinions';
import type { Column, DeskRow, DeskView, RowKind } from './desk-state';
import type { TakenTogether } from './taken-together';
import { unitKey } from '../../across/unit-key';
import { foldToSearch } from '../../report/text/fold';

/** The tables that a report does not have. */
export function missingTables({ state }: DeskRow): readonly TableId[] {
  return state.is === 'checked'
    ? tableIds.filter((id) => state.report.figures[id] === undefined)
    : [];
}

/** Whether a row is of a kind. */
export function isOfKind({ state }: DeskRow, kind: RowKind): boolean {
  if (kind === 'all') return true;
  if (kind === 'unread' || kind === 'missing') return state.is === kind;
  if (state.is !== 'checked') return false;
  const { error, warning, info } = state.report.summary;
  if (kind === 'clean') return error + warning + info === 0;
  return state.report.summary[kind] > 0;
}

/** Stands between texts that are searched together; nobody types it. */
const between = '\u0001';

const known = new WeakMap<DeskRow, string>();

/** All that a row says, folded at once and only once: of thousands of rows that takes a while. */
function saidBy(row: DeskRow): string {
  const before = known.get(row);
  if (before !== undefined) return before;
  const { path, state } = row;
  const { publisher = '', findings = [] } = state.is === 'checked' ? state.report : {};
  const unit = state.is === 'missing' ? state.unit : publisher;
  const said = [path, unit, ...findings.map(({ message }) => message)];
  const folded = foldToSearch(said.join(between));
  known.set(row, folded);
  return folded;
}

/** What comes first: not there, not read, then read, then what nothing is known of yet. */
const ranks = { missing: 0, unread: 1, checked: 2, waiting: 3 };

const collator = new Intl.Collator('zh-CN', { numeric: true });

function byPath(one: DeskRow, other: DeskRow): number {
  return collator.compare(one.path, other.path) || one.id - other.id;
}

function worstFirst({ state: one, id }: DeskRow, { state: other, id: otherId }: DeskRow): number {
  // Of what nothing is known yet, as it was laid on the desk: that is in order, and there is much.
  if (one.is === 'waiting' && other.is === 'waiting') return id - otherId;
  if (one.is !== 'checked' || other.is !== 'checked') return ranks[one.is] - ranks[other.is];
  const [left, right] = [one.report.summary, other.report.summary];
  return right.error - left.error || right.warning - left.warning || right.info - left.info;
}

/** Down, what passed comes first, and last what nobody has looked at. */
const opinionRanks = { none: 0, seen: 1, back: 2, passed: 3 };

/** What a column is sorted by; undefined where it is not known, which comes last either way. */
function valueIn(
  row: DeskRow,
  column: Column,
  { sums }: TakenTogether,
): string | number | undefined {
  if (column === 'file') return row.path;
  if (column === 'unit' && row.state.is === 'missing') return row.state.unit;
  if (column === 'opinion') return opinionRanks[row.opinion ?? 'none'];
  if (row.state.is !== 'checked') return undefined;
  const { publisher, year, publisherKind, publisherLevel, summary, relations } = row.state.report;
  switch (column) {
    case 'unit':
      return publisher;
    case 'year':
      return year;
    case 'kind':
      return publisherKind && `${publisherLevel ?? ''} ${publisherKind}`;
    case 'error':
    case 'warning':
    case 'info':
      return summary[column];
    case 'tables':
      return missingTables(row).length;
    case 'relations':
      return relations.failed;
    case 'children':
      return sums.get(row.path)?.differing;
    case 'lastYear': {
      const against = againstLastYear(row);
      return against.is === 'held' ? against.findings : undefined;
    }
  }
}

function compared(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : collator.compare(String(one), String(other));
}

function has({ state }: DeskRow, wanted: string): boolean {
  return (
    state.is === 'checked' &&
    state.report.findings.some(({ rule, reason }) => rule === wanted && reason === undefined)
  );
}

/** Whether a report is thought of so; of who has not filed nobody thinks anything. */
export function isThoughtOf({ state, opinion }: DeskRow, wanted: Opinion | 'none'): boolean {
  return state.is !== 'missing' && (opinion ?? 'none') === wanted;
}

/** The rows that a person wants to see, in the order wanted; worst first where none is. */
export function rowsShown(
  rows: readonly DeskRow[],
  { sort, kind, opinion, text, rule }: DeskView,
  together: TakenTogether,
): readonly DeskRow[] {
  const wanted = foldToSearch(text);
  const shown = rows.filter(
    (row) =>
      isOfKind(row, kind) &&
      (opinion === undefined || isThoughtOf(row, opinion)) &&
      (wanted === '' || saidBy(row).includes(wanted)) &&
      (rule === undefined || has(row, rule)),
  );
  return shown.sort((one, other) => {
    if (sort) {
      const left = valueIn(one, sort.by, together);
      const right = valueIn(other, sort.by, together);
      if (left === undefined || right === undefined) {
        if (left !== right) return left === undefined ? 1 : -1;
      } else {
        const order = compared(left, right);
        if (order !== 0) return sort.isDown ? -order : order;
      }
    }
    return worstFirst(one, other) || byPath(one, other);
  });
}

/** A row, and below how many units that are shown too it stands. */
export interface PlacedRow {
  readonly row: DeskRow;
  readonly depth: number;
}

/** Puts what is below a unit right behind it, as the roster has it; else leaves rows as they are. */
export function inGroups(rows: readonly DeskRow[], { units }: TakenTogether): readonly PlacedRow[] {
  const unitOf = ({ path, state }: DeskRow) =>
    units.get(state.is === 'missing' ? state.unit : path);
  const keys = new Set(rows.flatMap((row) => unitKey(unitOf(row)?.name ?? '')));
  const below = groupBy(rows, (row) => {
    const { parent } = unitOf(row) ?? {};
    const key = parent === undefined ? '' : unitKey(parent);
    return keys.has(key) ? key : '';
  });
  const placed: PlacedRow[] = [];
  const done = new Set<string>();
  const put = (key: string, depth: number): void => {
    if (done.has(key)) return;
    done.add(key);
    for (const row of below.get(key) ?? []) {
      placed.push({ row, depth });
      const unit = unitOf(row);
      if (unit) put(unitKey(unit.name), depth + 1);
    }
  };
  put('', 0);
  return placed;
}
