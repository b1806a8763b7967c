/** What one alignment pairs: positions in both sequences. */
export type Pair = readonly [given: number, wanted: number];

/**
 * Pairs two sequences in order so that the sum of scores is greatest; either may have members
 * that stay alone (Needleman and Wunsch 1970, with free gaps).
 *
 * @param score over 0 where the two may be paired, else 0
 */
export function align(
  given: number,
  wanted: number,
  score: (i: number, j: number) => number,
): Pair[] {
  const width = wanted + 1;
  const best = new Float64Array((given + 1) * width);
  const scores = new Float64Array(given * wanted);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = 1; i <= given; i++) {
    for (let j = 1; j <= wanted; j++) {
      const pair = score(i - 1, j - 1);
      scores[(i - 1) * wanted + j - 1] = pair;
      const paired = pair > 0 ? at(i - 1, j - 1) + pair : -1;
      best[i * width + j] = Math.max(paired, at(i - 1, j), at(i, j - 1));
    }
  }
  const pairs: Pair[] = [];
  let i = given;
  let j = wanted;
  while (i > 0 && j > 0) {
    const pair = scores[(i - 1) * wanted + j - 1] ?? 0;
    if (pair > 0 && at(i, j) === at(i - 1, j - 1) + pair) pairs.push([--i, --j]);
    else if (at(i, j) === at(i - 1, j)) i--;
    else j--;
  }
  return pairs.reverse();
}
