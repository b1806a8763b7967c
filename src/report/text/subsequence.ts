/** Whether every character of `part` comes in `whole`, in the same order: 区财政局, 某区财政局. */
export function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
