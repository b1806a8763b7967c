import { merge } from '../../across/merge';
import type { Merging } from '../../across/merge';
import type { JsonReport } from '../../contract/check';
import type { Merged } from '../../contract/merged';

/** Some of many reports, and some of the units of which there is none. */
export interface Part {
  readonly files: readonly string[];
  readonly missing: readonly string[];
}

/** What a part comes to: as each of its units is told, and all of them together. */
export interface MergedPart {
  /** how each stands among all, such as that its other report is there too */
  readonly forUnits: Merged;
  /** counts of the part alone */
  readonly together: Merged;
}

/**
 * Merges a part of many reports. What is seen only of all of them together, such as a sum over those
 * below a unit, is kept of all.
 */
export function mergedPart(
  whole: Merged,
  part: Part,
  reports: readonly JsonReport[],
  merging: Merging,
): MergedPart {
  const files = new Set(part.files);
  const missing = new Set(part.missing);
  const units = whole.units.filter(
    (unit) => unit.files.some((file) => files.has(file)) || missing.has(unit.name),
  );
  const names = new Set(units.map(({ name }) => name));
  const across = {
    sums: whole.sums.filter(({ file }) => files.has(file)),
    incomplete: whole.incomplete.filter(({ unit }) => names.has(unit)),
    alike: whole.alike.filter((one) => one.files.some((file) => files.has(file))),
  };
  const roster = merging.roster?.filter(({ name }) => names.has(name));
  const together = merge(reports, { ...merging, ...(roster && { roster }) });
  return {
    forUnits: {
      ...whole,
      ...across,
      units,
      unmatched: whole.unmatched.filter(({ file }) => files.has(file)),
      unread: whole.unread.filter(({ file }) => files.has(file)),
    },
    together: { ...together, ...across },
  };
}
