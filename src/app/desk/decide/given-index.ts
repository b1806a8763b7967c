import { groupBy } from '../../../across/group-by';
import { isOf } from '../../../across/is-of';
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
  const byFile = groupBy(given, ({ file }) => file && tidy(file));
  const byUnit = groupBy(given, ({ file, unit }) =>
    file === undefined && unit ? unitKey(unit) : undefined,
  );
  return (report, path) => {
    const { publisher } = report;
    const unit = publisher === undefined ? undefined : unitKey(publisher);
    const name = path.normalize('NFC');
    const below = belowFolder(name);
    const found = [
      ...(byFile.get(name) ?? []),
      ...(below === name ? [] : (byFile.get(below) ?? [])),
      ...(unit === undefined ? [] : (byUnit.get(unit) ?? [])),
    ];
    return found.filter((one) => isOf(one, report));
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
