import { unitKey } from '../unit-key';
import type { RosterUnit } from './read-roster';

/** A file that was handed in; what could not be read has no publisher. */
export interface HandedIn {
  readonly file: string;
  readonly publisher?: string;
  readonly year?: number;
}

/** The unit that a file's own name gives: without folders, number, year, title and ending. */
function nameInPath(file: string): string {
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return name
    .replace(/^[\d\s._、（()）-]+(?=\p{Script=Han})/u, '')
    .replace(/[-_\s（(]*20\d\d.*$|政府信息公开.*$/u, '');
}

/** Gives for a file the unit of the roster whose it is; undefined where it is none's. */
export function unitFinder(
  roster: readonly RosterUnit[],
): (handedIn: HandedIn) => RosterUnit | undefined {
  const byKey = new Map(roster.map((unit) => [unitKey(unit.name), unit]));
  return ({ file, publisher }) => byKey.get(unitKey(publisher ?? nameInPath(file)));
}
