import type { Finding } from '../../check/finding';
import type { Applied } from '../../document/port';
import { followEdits } from '../../document/history/inverse';
import { touchedBy } from '../../ooxml/write/addresses';
import type { Place } from '../../report/model';

/** The paragraph that a finding is about; undefined where it is about more, or about what is missing. */
function paragraphOf({ paragraph, cell }: Place): number | undefined {
  return paragraph ?? cell?.paragraph;
}

/** Findings of one mistake at one place go by these. */
function nameOf({ rule }: Finding, paragraph: number): string {
  return `${rule} ${String(paragraph)}`;
}

/** Whether it is about something that is missing: to put it in touches no text that was there. */
function isOfMissing({ fixes = [] }: Finding): boolean {
  return fixes.some((fix) => fix.edits.some((edit) => edit.do.startsWith('insert-')));
}

/**
 * The findings that are gone though not a text that they are about was changed: nothing of them was
 * mended, and nobody would look for them any more.
 */
export function vanished(
  { before, edits, after }: Applied,
  was: readonly Finding[],
  is: readonly Finding[],
): readonly Finding[] {
  const follow = followEdits({ before, edits, after });
  const touched = new Set(edits.flatMap(touchedBy));
  const inserts = edits.some((edit) => edit.do.startsWith('insert-'));
  const left = new Set(
    is.flatMap((finding) =>
      finding.at.flatMap((place) => {
        const paragraph = paragraphOf(place);
        return paragraph === undefined ? [] : [nameOf(finding, paragraph)];
      }),
    ),
  );
  const keys = new Set(is.map(({ key }) => key));
  return was.filter((finding) => {
    if (keys.has(finding.key) || finding.equation !== undefined) return false;
    if (inserts && isOfMissing(finding)) return false;
    const places = finding.at.map(paragraphOf);
    const known = places.filter((paragraph) => paragraph !== undefined);
    if (known.length < places.length) return false;
    const isGone = (index: number): boolean => {
      const now = follow(index);
      return now !== undefined && !left.has(nameOf(finding, now));
    };
    const untouched = known.filter((index) => !touched.has(index));
    // What is told of each of several places alike is mended place by place.
    if (finding.isOfEach === true) return untouched.some(isGone);
    return untouched.length === known.length && known.every(isGone);
  });
}
