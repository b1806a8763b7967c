import { mayBeSameRegion, unitName } from '../../report/identity/unit-name';
import { groupBy } from '../group-by';
import { unitKey } from '../unit-key';
import type { RosterUnit } from './read-roster';

/** A file that was handed in; what could not be read has no publisher. */
export interface HandedIn {
  readonly file: string;
  readonly publisher?: string;
  readonly year?: number;
}

/** Whether a report is known to be of another year than the one that its unit had to report on. */
export function isOfOtherYear({ year }: HandedIn, { due }: RosterUnit): boolean {
  return due !== undefined && year !== undefined && year !== due;
}

/** The unit that a file's own name gives: without folders, number, year, title and ending. */
function nameInPath(file: string): string {
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return name
    .replace(/^[\d\s._、（()）-]+(?=\p{Script=Han})/u, '')
    .replace(/[-_\s（(]*20\d\d.*$|政府信息公开.*$/u, '');
}

/**
 * Gives for a file the unit of the roster whose it is; undefined where it is none's. A name that
 * only leaves out or adds a region, as 县财政局 does of 某县财政局, is one's where no other fits.
 */
export function unitFinder(
  roster: readonly RosterUnit[],
): (handedIn: HandedIn) => RosterUnit | undefined {
  const byKey = new Map(roster.map((unit) => [unitKey(unit.name), unit]));
  const named = roster.map((unit) => ({ unit, name: unitName(unit.name) }));
  const byCore = groupBy(named, ({ name }) => name.core);
  const near = (written: string): RosterUnit | undefined => {
    const name = unitName(written);
    const [first, ...others] = (byCore.get(name.core) ?? []).filter((one) =>
      mayBeSameRegion(name, one.name),
    );
    return others.length === 0 ? first?.unit : undefined;
  };
  return ({ file, publisher }) => {
    const written = publisher ?? nameInPath(file);
    return byKey.get(unitKey(written)) ?? near(written);
  };
}
