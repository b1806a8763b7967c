import type { Subject } from '../../facts/facts';
import { proseFacts } from '../../facts/prose-facts';
import { markPlace } from '../../facts/wording/paragraphs';
import { findStraySpaces } from '../../facts/wording/spaces';
import type { StraySpace } from '../../facts/wording/spaces';
import type { Edit, Wrong } from '../rule';

export type SpaceCode = `space-${StraySpace['kind']}`;

/** Spaces that do not belong where they stand; those within a year one by one. */
export function* straySpaces(subject: Subject): Iterable<Wrong<SpaceCode>> {
  const { missingNumbersIn } = proseFacts(subject);
  const found = subject.facts.paragraphs.flatMap((written) => {
    // Before 条 the spaces stand for the number that is not there.
    const lost = missingNumbersIn(written);
    return findStraySpaces(written.text)
      .filter((space) => !lost.some(({ start, end }) => start < space.end && space.start < end))
      .map(({ kind, start, end, now }) => {
        const was = written.text.slice(start, end);
        const edit: Edit = { do: 'set-text', paragraph: written.index, start, end, was, now };
        return { kind, was, now, place: markPlace(written, start, end), edit };
      });
  });
  for (const { place, was, now, edit } of found.filter(({ kind }) => kind === 'year')) {
    yield {
      is: 'wrong',
      code: 'space-year',
      at: [place],
      data: { text: was, expected: now },
      actual: was,
      expected: now,
      fixes: [{ kind: 'safe', edits: [edit] }],
    };
  }
  for (const kind of ['mark', 'wide'] as const) {
    const own = found.filter((one) => one.kind === kind);
    const [first, ...others] = own.map(({ place }) => place);
    if (!first) continue;
    yield {
      is: 'wrong',
      code: `space-${kind}`,
      severity: 'info',
      at: [first, ...others],
      data: { count: own.length },
      fixes: [{ kind: 'safe', edits: own.map(({ edit }) => edit) }],
    };
  }
}
