import { readReasons, writeReasons } from '../../check/kept-reasons';
import { fromLastingKey, lastingKeys } from '../../check/lasting-key';
import type { Reason } from '../../check/reasons';
import { isSameFor, withDecision } from '../desk/decide/decisions';
import type { Decisions } from '../desk/decide/decisions';
import { judgedRow } from '../desk/decide/judged';
import { decidedOf, reasonsToKeep } from '../desk/decide/reasons-to-keep';
import type { FoundNow } from '../desk/decide/reasons-to-keep';
import type { Desk } from '../desk/desk';
import type { DeskRow } from '../desk/desk-state';
import type { Checked } from '../session/session-state';
import { isShown } from './open-files';
import type { OpenFile, OpenFiles } from './open-files';

/** An open file that a row of the desk is of. */
interface Followed {
  /** what the file kept when it was opened */
  readonly own: Promise<readonly Reason[]>;
  /** what the pane said last of why findings do not count, by their lasting keys */
  seen?: ReadonlyMap<string, string>;
  /** what both agree about by now */
  agreed?: {
    readonly checked: Checked;
    readonly state: DeskRow['state'];
    readonly decisions: Decisions;
  };
  /** what is done with it is done one after the other */
  turn: Promise<void>;
  isDue: boolean;
}

/** What is found in an open document, and what of it is set aside in its pane, and why. */
function foundIn({ report, result, explained }: Checked): {
  readonly there: readonly FoundNow[];
  readonly told: ReadonlyMap<string, string>;
} {
  const keyOf = lastingKeys(report);
  return {
    there: result.findings.map((finding) => ({ key: keyOf(finding), rule: finding.rule })),
    told: new Map(explained.map(({ finding, reason }) => [keyOf(finding), reason])),
  };
}

/** What the file that was opened says itself of what is found in it, by lasting keys. */
function filed(own: readonly Reason[], there: readonly FoundNow[]): ReadonlyMap<string, string> {
  const reasons = new Map(own.map(({ key, reason }) => [key, reason]));
  return new Map(
    there.flatMap(({ key }): readonly (readonly [string, string])[] => {
      const reason = reasons.get(fromLastingKey(key).key);
      return reason === undefined ? [] : [[key, reason]];
    }),
  );
}

/** Has the desk decide what was decided in the pane: explained, or taken back. */
function tellDesk(
  desk: Desk,
  row: DeskRow,
  { there, told }: ReturnType<typeof foundIn>,
  seen: ReadonlyMap<string, string>,
): void {
  const before = decidedOf(row, desk.state.decisions);
  if (!before) return;
  const explained = [...told].filter(
    ([key, reason]) => reason !== '' && reason !== seen.get(key) && reason !== before.reasonOf(key),
  );
  // What is not there any more was mended, or has another figure; nobody took back anything.
  const takenBack = there
    .map(({ key }) => key)
    .filter((key) => seen.has(key) && !told.has(key) && before.reasonOf(key) !== undefined);
  if (explained.length + takenBack.length === 0) return;
  const { path } = row;
  desk.decide((decisions) => {
    let next = withDecision(decisions, path, takenBack, undefined);
    for (const [key, reason] of explained) {
      next = withDecision(next, path, [key], { is: 'excused', reason });
    }
    // What the file or a decision on its kind still excuses counts all the same.
    const after = decidedOf(judgedRow(row, next), next);
    const excused = takenBack.filter((key) => after?.reasonOf(key) !== undefined);
    return withDecision(next, path, excused, { is: 'adopted' });
  });
}

function isSame(one: readonly Reason[], other: readonly Reason[]): boolean {
  const known = new Map(other.map(({ key, reason }) => [key, reason]));
  return one.length === other.length && one.every(({ key, reason }) => known.get(key) === reason);
}

/**
 * Has what is decided on the desk of a report and what is in its pane be the same while it is open,
 * so that it goes into the file when that is saved.
 *
 * @returns ends it
 */
export function followDecisions(desk: Desk, openFiles: OpenFiles): () => void {
  const followed = new Map<number, Followed>();

  const agree = async ({ id }: OpenFile, one: Followed): Promise<void> => {
    one.isDue = false;
    const own = await one.own;
    // Looked at only now: what came before it in turn may have changed all of it.
    const file = openFiles.state.files.find((each) => each.id === id);
    const row = desk.state.rows.find(({ openAs }) => openAs === id);
    if (file?.state.is !== 'open' || !isShown(file) || row?.state.is !== 'checked') return;
    const { session, document } = file.state;
    const { checked, task } = session.state;
    // What is under way is followed once it is done.
    if (!checked || task !== undefined) return;
    const { agreed } = one;
    if (
      agreed?.checked === checked &&
      agreed.state === row.state &&
      isSameFor(row.path, agreed.decisions, desk.state.decisions)
    ) {
      return;
    }
    const found = foundIn(checked);
    tellDesk(desk, row, found, one.seen ?? filed(own, found.there));
    one.seen = found.told;
    const { decisions } = desk.state;
    const now = desk.state.rows.find(({ openAs }) => openAs === id) ?? row;
    const wanted = reasonsToKeep(own, found.there, now, decisions);
    if (!isSame(wanted, readReasons(await document.recall()))) {
      await openFiles.remember(id, writeReasons(wanted));
      const { checked: after } = session.state;
      if (after) one.seen = foundIn(after).told;
    }
    if (session.state.checked) {
      one.agreed = { checked: session.state.checked, state: now.state, decisions };
    }
  };

  const look = (): void => {
    const { files } = openFiles.state;
    for (const id of followed.keys())
      if (!files.some((file) => file.id === id)) followed.delete(id);
    for (const file of files) {
      if (file.state.is !== 'open' || !desk.state.rows.some(({ openAs }) => openAs === file.id)) {
        continue;
      }
      let one = followed.get(file.id);
      if (!one) {
        const own = file.state.document.recall().then(readReasons);
        one = { own, turn: Promise.resolve(), isDue: false };
        followed.set(file.id, one);
      }
      if (one.isDue) continue;
      one.isDue = true;
      const known = one;
      one.turn = one.turn.then(() => agree(file, known));
    }
  };

  const ends = [openFiles.subscribe(look), desk.subscribe(look)];
  look();
  return () => {
    for (const end of ends) end();
  };
}
