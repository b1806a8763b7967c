import { fromLastingKey } from '../../check/lasting-key';
import { byChapter } from '../../check/order';
import type { Aim } from '../desk/aim';
import type { Desk } from '../desk/desk';
import { contentOf } from '../desk/desk-state';
import type { DeskRow } from '../desk/desk-state';
import { isChanged } from './open-files';
import type { OpenFiles } from './open-files';

/** The row of the desk that is opened and shown. */
export function shownRow(desk: Desk, { state: { current } }: OpenFiles): DeskRow | undefined {
  return current === undefined
    ? undefined
    : desk.state.rows.find(({ openAs }) => openAs === current);
}

/** The row before or after the one that is shown, in the order in which the table had them. */
export function neighbour(desk: Desk, openFiles: OpenFiles, step: 1 | -1): DeskRow | undefined {
  const shown = shownRow(desk, openFiles);
  const { order, rows } = desk.state;
  const there = order.flatMap((id) => rows.find((row) => row.id === id && row.file) ?? []);
  const at = there.findIndex(({ id }) => id === shown?.id);
  return at < 0 ? undefined : there[at + step];
}

/** Goes back to the desk; of what was opened from it, only what has unsaved changes stays open. */
export function toDesk(desk: Desk, openFiles: OpenFiles): void {
  const shown = shownRow(desk, openFiles);
  const file = openFiles.state.files.find(({ id }) => id === shown?.openAs);
  if (file && !isChanged(file)) openFiles.close(file.id);
  openFiles.chooseNone();
}

/**
 * Opens the report of a row, in place of the one that was opened from the desk before.
 *
 * @param aim what of it the person wants to see
 * @returns the key of the finding that is wanted, once it is there; undefined for none
 */
export async function openRow(
  desk: Desk,
  openFiles: OpenFiles,
  row: DeskRow,
  aim?: Aim,
): Promise<string | undefined> {
  const { id, openAs } = row;
  const file = contentOf(row);
  toDesk(desk, openFiles);
  const open = openFiles.state.files.find((one) => one.id === openAs);
  if (open) {
    openFiles.choose(open.id);
    desk.noteOpened(id, open.id);
    return show(openFiles, open.id, row, aim);
  }
  if (!file) return undefined;
  const opening = openFiles.open(file, desk.previousOf(row));
  desk.noteOpened(id, opening.id);
  await opening.done;
  return show(openFiles, opening.id, row, aim);
}

/** The findings of a row that do not count, as they are called in the report. */
function excusedIn({ state }: DeskRow): ReadonlySet<string> {
  const findings = state.is === 'checked' ? state.report.findings : [];
  return new Set(
    findings.flatMap(({ key, reason }) => (reason === undefined ? [] : [fromLastingKey(key).key])),
  );
}

/** Brings what is wanted of an open report to where it is seen. */
async function show(
  openFiles: OpenFiles,
  id: number,
  row: DeskRow,
  aim: Aim | undefined,
): Promise<string | undefined> {
  const { state } = openFiles.state.files.find((one) => one.id === id) ?? {};
  if (state?.is !== 'open' || !aim) return undefined;
  const { checked } = state.session.state;
  if (!checked) return undefined;
  if ('table' in aim) {
    await state.session.reveal(aim);
    return undefined;
  }
  const inOrder = byChapter(checked.report, checked.findings).flatMap(({ findings }) => findings);
  const excused = excusedIn(row);
  const first = inOrder.find(
    ({ key, rule, severity }) =>
      !excused.has(key) && ('severity' in aim ? severity === aim.severity : aim.rules.has(rule)),
  );
  if (first) await state.session.reveal(first.at[0]);
  return first?.key;
}
