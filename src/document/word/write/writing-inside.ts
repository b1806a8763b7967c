import type { BodyEdit, TextReplacement } from '../../../ooxml/write/edit';
import { harmTo, marksOn, touches, trimmed } from '../read/marks-in-the-way';
import type { WordSnapshot } from '../read/reading';
import { paragraphText } from '../../../ooxml/paragraph-text';

/**
 * A replacement of all the text that a comment or a bookmark stands on, with which Word may take
 * that away, in two steps: the new text is put inside, and only then what was there is taken out.
 */
export interface TwoSteps {
  readonly edit: TextReplacement;
  /** puts the new text inside */
  readonly inside: TextReplacement;
  /** takes out what was there, addressed as before the first step */
  readonly out: readonly TextReplacement[];
}

function twoSteps(snapshot: WordSnapshot, edit: BodyEdit): TwoSteps | undefined {
  if (edit.do !== 'replace-text') return undefined;
  const marks = marksOn(snapshot, edit.paragraph);
  if (!marks.some((mark) => touches(mark, edit.start, edit.end))) return undefined;
  const least = trimmed(paragraphText(snapshot.body, edit.paragraph), edit);
  const { start, end, now } = least;
  if (now === '' || harmTo(marks, start, end) !== 'emptied') return undefined;
  // Between two characters it is inside for certain.
  const at = end - start > 1 ? start + 1 : start;
  const stretches = [
    { start, end: at },
    { start: at, end },
  ];
  return {
    edit,
    inside: { ...least, start: at, end: at },
    out: stretches.flatMap((stretch) =>
      stretch.start < stretch.end ? [{ ...least, ...stretch, now: '' }] : [],
    ),
  };
}

/** Those of some edits that take two steps. */
export function inTwoSteps(
  snapshot: WordSnapshot,
  edits: readonly BodyEdit[],
): readonly TwoSteps[] {
  return edits.flatMap((edit) => twoSteps(snapshot, edit) ?? []);
}

/** By how much an offset moves once the first steps are made. */
function growth(
  steps: readonly TwoSteps[],
  paragraph: number,
  isBefore: (at: number) => boolean,
): number {
  return steps.reduce(
    (sum, { inside }) =>
      inside.paragraph === paragraph && isBefore(inside.start) ? sum + inside.now.length : sum,
    0,
  );
}

/** What is left to do once the first steps are made, addressed as the document is then. */
export function secondStep(
  edits: readonly BodyEdit[],
  steps: readonly TwoSteps[],
): readonly BodyEdit[] {
  const left = edits.flatMap(
    (edit): readonly BodyEdit[] => steps.find((step) => step.edit === edit)?.out ?? [edit],
  );
  return left.map((edit) => {
    if (edit.do !== 'replace-text' && edit.do !== 'split-paragraph') return edit;
    const moved = (to: number): number => to + growth(steps, edit.paragraph, (at) => at < to);
    if (edit.do === 'split-paragraph') return { ...edit, at: moved(edit.at) };
    const start = edit.start + growth(steps, edit.paragraph, (at) => at <= edit.start);
    return { ...edit, start, end: Math.max(start, moved(edit.end)) };
  });
}

/** Whether the first steps put their text where it was to go: all that stood there stands on it. */
export function areInside(
  before: WordSnapshot,
  after: WordSnapshot,
  steps: readonly TwoSteps[],
): boolean {
  return steps.every(({ inside, out }) => {
    const { paragraph, now } = inside;
    const start = Math.min(...out.map((stretch) => stretch.start));
    const end = Math.max(...out.map((stretch) => stretch.end));
    const shift = growth(steps, paragraph, (at) => at < start);
    const on = (snapshot: WordSnapshot, from: number, to: number): number =>
      marksOn(snapshot, paragraph).filter((mark) => mark.start === from && mark.end === to).length;
    return on(after, start + shift, end + shift + now.length) === on(before, start, end);
  });
}
