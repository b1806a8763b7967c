import type { Place } from '../report/model';
import type { Edit, Fix } from '../rules/rule';
import type { Found } from './finding';
import { samePlace } from './same-place';

/** The text that an edit writes over. */
function writtenBy(edit: Edit): Place | undefined {
  if (edit.do === 'set-cell') return { cell: edit.cell };
  if (edit.do !== 'set-text') return undefined;
  const { paragraph, start, end } = edit;
  return { paragraph, range: { start, end } };
}

/**
 * Offers a fix, and takes it for safe no longer, where another finding would be gone with it though
 * nothing of what that is about was mended.
 */
export function cautious<T extends Found>(found: readonly T[]): readonly T[] {
  const rests = found.flatMap((one) => (one.restsOn ?? []).map((place) => ({ one, place })));
  if (rests.length === 0) return found;
  return found.map((one) => {
    const { fixes } = one;
    const isHarmful = ({ edits }: Fix): boolean =>
      edits.some((edit) => {
        const written = writtenBy(edit);
        return (
          written !== undefined &&
          rests.some((other) => other.one !== one && samePlace(other.place, written))
        );
      });
    if (fixes?.some(isHarmful) !== true) return one;
    return {
      ...one,
      fixes: fixes.map((fix) => (isHarmful(fix) ? ({ ...fix, kind: 'offer' } as const) : fix)),
    };
  });
}
