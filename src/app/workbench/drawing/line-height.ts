/**
 * A line of so many times its font's own height; browsers take the font's size for that, which
 * Chinese fonts are a third higher than.
 */
const ownHeight = '1.3em';

/** One line of the page's grid, or where it has none, of its font. */
const gridLine = `round(up, ${ownHeight}, var(--pitch, 0.01px))`;

/**
 * How high lines are, for the property `--line`: there an `em` is that of each text that takes it,
 * and not of the paragraph that it is said of.
 *
 * @param said as docx-preview says it: times, or a length, or in its way what is the least
 */
export function lineOf(said: string): string {
  if (/^\d+(\.\d+)?$/.test(said)) return `calc(${said} * ${gridLine})`;
  const [, least] = /^calc\(100% \+ ([\d.]+pt)\)$/.exec(said) ?? [];
  return least === undefined ? said : `max(${ownHeight}, ${least})`;
}

/** The same in a style sheet. */
export function withLines(css: string): string {
  return css.replace(/(^|[\s;{])line-height: ([^;}]+)/g, (_, before: string, said: string) => {
    return `${before}--line: ${lineOf(said.trim())}`;
  });
}

const grid = /<[\w.-]*:?docGrid\s[^>]*>/g;
const isOfLines = /:type="(?:lines|linesAndChars|snapToChars)"/;

/** How far the lines of a page's grid are apart, in points; undefined where it has none. */
export function pitchOf(xml: string): number | undefined {
  const [said = ''] = xml.match(grid)?.slice(-1) ?? [];
  const [, twentieths] = /:linePitch="(\d+)"/.exec(said) ?? [];
  return isOfLines.test(said) && twentieths !== undefined ? Number(twentieths) / 20 : undefined;
}

/** Has lines of a page stand on its grid; those of its tables, head and foot never do. */
export function setOnGrid(pages: readonly Element[], xml: string): void {
  const pitch = pitchOf(xml);
  if (pitch === undefined) return;
  for (const page of pages) {
    if (!(page instanceof HTMLElement)) continue;
    page.style.setProperty('--pitch', `${String(pitch)}pt`);
    page.style.setProperty('--line', `round(up, ${ownHeight}, ${String(pitch)}pt)`);
  }
}
