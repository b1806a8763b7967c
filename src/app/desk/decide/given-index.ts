import { unitKey } from '../../../across/unit-key';
import type { JsonChecked } from '../../../contract/check';
import type { GivenReason } from '../../../contract/given-reasons';
import { belowFolder } from './decisions';

/** Gives the reasons that were read for a report, among many. */
type GivenFor = (report: JsonChecked, path: string) => readonly GivenReason[];

const indexes = new WeakMap<readonly GivenReason[], GivenFor>();

/** A path as it may be written by hand. */
function tidy(path: string): string {
  return path.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '');
}

function indexed(given: readonly GivenReason[]): GivenFor {
  const byFile = new Map<string, GivenReason[]>();
  const byUnit = new Map<string, GivenReason[]>();
  const add = (to: Map<string, GivenReason[]>, key: string, one: GivenReason): void => {
    const there = to.get(key);
    if (there) there.push(one);
    else to.set(key, [one]);
  };
  for (const one of given) {
    if (one.file !== undefined) add(byFile, tidy(one.file), one);
    else if (one.unit !== undefined) add(byUnit, unitKey(one.unit), one);
  }
  return ({ publisher, year }, path) => {
    const unit = publisher === undefined ? undefined : unitKey(publisher);
    const name = path.normalize('NFC');
    const below = belowFolder(name);
    const found = [
      ...(byFile.get(name) ?? []),
      ...(below === name ? [] : (byFile.get(below) ?? [])),
      ...(unit === undefined ? [] : (byUnit.get(unit) ?? [])),
    ];
    return found.filter(
      (one) =>
        (one.unit === undefined || unitKey(one.unit) === unit) &&
        (one.year === undefined || one.year === year),
    );
  };
}

/** The reasons of a file that are for a report. */
export function givenFor(
  given: readonly GivenReason[],
  report: JsonChecked,
  path: string,
): readonly GivenReason[] {
  if (given.length === 0) return given;
  let index = indexes.get(given);
  if (!index) {
    index = indexed(given);
    indexes.set(given, index);
  }
  return index(report, path);
}
