/** So many letters in a row are taken for the same words where they are found again. */
const shingleLength = 5;

/** Every run of so many letters in the stretches of a text, each once. */
export function shinglesOf(stretches: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const stretch of stretches) {
    for (let at = 0; at + shingleLength <= stretch.length; at += 1) {
      found.add(stretch.slice(at, at + shingleLength));
    }
  }
  return found;
}

/**
 * The share of a text's letters that stand word for word in another, in runs of at least
 * `shingleLength`; 0 for a text without letters.
 */
export function shareFoundIn(stretches: readonly string[], other: readonly string[]): number {
  const known = shinglesOf(other);
  let all = 0;
  let same = 0;
  for (const stretch of stretches) {
    all += stretch.length;
    let covered = 0;
    for (let at = 0; at + shingleLength <= stretch.length; at += 1) {
      if (!known.has(stretch.slice(at, at + shingleLength))) continue;
      const end = at + shingleLength;
      same += end - Math.max(covered, at);
      covered = end;
    }
  }
  return all === 0 ? 0 : same / all;
}
