/** How many letters have to be changed, put in or taken out to make one word of the other. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  Array.from(one).forEach((letter, row) => {
    const line = [row + 1];
    above.slice(1).forEach((over, column) => {
      const diagonal = (above[column] ?? 0) + (other[column] === letter ? 0 : 1);
      line.push(Math.min(diagonal, over + 1, (line[column] ?? 0) + 1));
    });
    above = line;
  });
  return above.at(-1) ?? 0;
}

/** The names that someone who wrote a word may have meant, the nearest first, three at most. */
export function near(word: string, names: readonly string[]): readonly string[] {
  const reach = Math.max(2, Math.floor(word.length / 3));
  return names
    .map((name) => ({ name, far: name.includes(word) ? 1 : distance(word, name) }))
    .filter(({ far }) => far <= reach)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name);
}
