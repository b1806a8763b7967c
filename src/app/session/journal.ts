import { readdress } from '../../document/edits';
import { followParagraphs } from '../../document/history/follow';
import { HostError } from '../../document/port';
import type { Applied, Snapshot } from '../../document/port';
import { followEdits, inverseOf } from '../../document/history/inverse';
import type { BodyEdit } from '../../ooxml/write/edit';
import {
  anchorOf,
  growthOf,
  moveEdit,
  shiftEdit,
  staysTogether,
  touchedBy,
} from '../../ooxml/write/addresses';
import { Gone, lettingGone } from './gone';
import type { Change, Hindrance } from './session-state';
import { readAsBefore } from './still-applied';

interface Entry {
  change: Change;
  /** how many of its texts are no longer as they were written, and stay so */
  changedSince: number;
  /**
   * what takes it back, or makes it again once it was taken back, addressed as in the latest
   * snapshot; undefined once that is lost
   */
  inverse: readonly BodyEdit[] | undefined;
  /** what was inserted is no longer as it was */
  isFilled: boolean;
  /** the changes that wrote over it since: before it, these have to be turned back */
  readonly over: Set<number>;
}

/** What takes a change back, or makes it again. */
interface Inverse {
  readonly snapshot: Snapshot;
  readonly edits: readonly BodyEdit[];
}

/** Whether something that was inserted, which the edits would take away, is no longer as it was. */
function isFilled(inverse: readonly BodyEdit[], before: Snapshot, now: Snapshot): boolean {
  const follow = followParagraphs(before.body, now.body);
  return inverse.some((edit) => growthOf(edit) < 0 && moveEdit(edit, follow) === undefined);
}

/** Whether an edit leaves every paragraph in its place. */
function isOfTexts(edit: BodyEdit): boolean {
  return edit.do === 'replace-text' || (edit.do === 'put-back' && edit.isSame);
}

/**
 * Those of some edits whose text still reads as it did; undefined where none does, where more than
 * texts is to be taken back, or where paragraphs came or went, and with them all certainty.
 */
function stillAppliedEdits(
  edits: readonly BodyEdit[],
  { body: before }: Snapshot,
  { body: now }: Snapshot,
): readonly BodyEdit[] | undefined {
  const same = readAsBefore(before, now);
  if (!same || !edits.every(isOfTexts)) return undefined;
  const left = edits.filter((edit) => touchedBy(edit).every((index) => same.has(index)));
  return left.length > 0 ? left : undefined;
}

/** Whether what an edit is placed by goes with a change. */
function isBesideGone(edit: BodyEdit, follow: (index: number) => number): boolean {
  const anchors = [anchorOf(edit)];
  if (edit.do === 'put-back' && edit.beside?.other !== undefined) anchors.push(edit.beside.other);
  if (edit.do === 'insert-paragraph' && edit.like !== undefined) anchors.push(edit.like);
  return anchors.some((index) => !Gone.is(index) && Gone.is(follow(index)));
}

function hindranceOf({ inverse, isFilled, over }: Entry): Hindrance | undefined {
  if (inverse === undefined) return isFilled ? 'filled' : 'changed';
  return over.size === 0 ? undefined : 'over';
}

/**
 * The changes made to a document, each with what takes it back, or makes it again, for as long as
 * that is certain.
 */
export class Journal {
  readonly #entries: Entry[] = [];
  readonly #gone = new Gone();
  /** the latest reading known: every entry is addressed as in it */
  #latest: Snapshot | undefined;
  #lastId = 0;

  /** oldest first */
  get changes(): readonly Change[] {
    return this.#entries.map((entry) => {
      const hindrance = hindranceOf(entry);
      if (hindrance) return { ...entry.change, hindrance };
      const { change, changedSince } = entry;
      return changedSince === 0 ? change : { ...change, changedSince };
    });
  }

  /** Notes a change that was just made. */
  add(applied: Applied, change: Omit<Change, 'id' | 'undone'>): Change {
    this.follow(applied.before);
    const made = { ...change, id: ++this.#lastId, undone: false };
    this.#afterOwn(applied, made.id);
    const inverse = inverseOf(applied);
    this.#entries.push({
      change: made,
      changedSince: 0,
      inverse,
      isFilled: false,
      over: new Set(),
    });
    return made;
  }

  /** Notes that a change was taken back, or made again, by edits that were just made. */
  turned(id: number, applied: Applied): Change | undefined {
    const entry = this.#entries.find(({ change }) => change.id === id);
    if (!entry) return undefined;
    this.follow(applied.before);
    this.#afterOwn(applied, id);
    entry.inverse = inverseOf(applied);
    entry.change = { ...entry.change, undone: !entry.change.undone };
    return entry.change;
  }

  /** The edits that take a change back, or make it again, addressed as in a snapshot. */
  inverse(id: number): Inverse | undefined {
    const entry = this.#entries.find(({ change }) => change.id === id);
    if (!this.#latest || !entry?.inverse || entry.over.size > 0) return undefined;
    return { snapshot: this.#latest, edits: entry.inverse };
  }

  /** Follows every entry to a newer reading of the document; a text that changed is lost to it. */
  follow(now: Snapshot): void {
    const before = this.#latest;
    this.#latest = now;
    if (!before || before === now) return;
    for (const entry of this.#entries) {
      if (entry.inverse === undefined) continue;
      try {
        entry.inverse = readdress(entry.inverse, before.body, now.body, lettingGone);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        entry.isFilled = isFilled(entry.inverse, before, now);
        const left = stillAppliedEdits(entry.inverse, before, now);
        entry.changedSince += entry.inverse.length - (left?.length ?? 0);
        entry.inverse = left;
      }
    }
  }

  #afterOwn(applied: Applied, id: number): void {
    const follow = this.#gone.turn(id, applied, followEdits(applied));
    const written = new Set(applied.edits.flatMap(touchedBy));
    for (const entry of this.#entries) {
      if (entry.inverse === undefined || entry.change.id === id) continue;
      const isOver = entry.inverse.some(
        (edit) =>
          touchedBy(edit).some((index) => written.has(index)) ||
          !staysTogether(edit, follow) ||
          isBesideGone(edit, follow),
      );
      if (!entry.over.delete(id) && isOver) entry.over.add(id);
      entry.inverse = entry.inverse.map((edit) => shiftEdit(edit, follow) ?? edit);
    }
    this.#latest = applied.after;
  }
}
