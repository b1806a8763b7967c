import type { ChangePart, Step } from '../session/session-state';

function swapped({ was, now, pieces: _, ...part }: ChangePart): ChangePart {
  return {
    ...part,
    ...(now === undefined ? {} : { was: now }),
    ...(was === undefined ? {} : { now: was }),
  };
}

/**
 * What was done to a document after some steps, as steps of a document that has those in it
 * already. To take back, or make again, what was changed before is a change like another there.
 */
export function stepsAfter(steps: readonly Step[], before: number): readonly Step[] {
  const made = steps.flatMap((step) => ('made' in step ? [step.made] : []));
  const undone = new Set<number>();
  const turn = (id: number): void => {
    if (!undone.delete(id)) undone.add(id);
  };
  const earlier = steps.slice(0, before);
  for (const step of earlier) if (!('made' in step)) turn(step.turned);
  /** which change each is among those that come after, by which it is among all */
  const ids = new Map<number, number>();
  let last = earlier.filter((step) => 'made' in step).length;
  return steps.slice(before).map((step): Step => {
    if ('made' in step) {
      last += 1;
      ids.set(last, ids.size + 1);
      return step;
    }
    const { edits, turned } = step;
    const known = ids.get(turned);
    if (known !== undefined) return { edits, turned: known };
    ids.set(turned, ids.size + 1);
    const { parts = [], at = 0, rule } = made[turned - 1] ?? {};
    const told = undone.has(turned) ? parts : parts.map(swapped);
    return { edits, made: { parts: told, at, ...(rule === undefined ? {} : { rule }) } };
  });
}
