/**
 * Joins neighbours: of members that follow one another in `order`, each unbroken stretch becomes
 * one list.
 */
export function runsOf(members: readonly string[], order: readonly string[]): readonly string[][] {
  const runs: string[][] = [];
  let last = -2;
  for (const [position, id] of order.entries()) {
    if (!members.includes(id)) continue;
    if (position === last + 1) runs.at(-1)?.push(id);
    else runs.push([id]);
    last = position;
  }
  return runs;
}
