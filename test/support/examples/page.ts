/** A page and its margins, in twentieths of a point. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** left and right */
  readonly beside: number;
  /** above and below */
  readonly above: number;
}

/** A4 with the margins that Word has by default where Chinese is written. */
export const portrait: Page = { width: 11_906, height: 16_838, beside: 1800, above: 1440 };

export const landscape: Page = { width: 16_838, height: 11_906, beside: 1440, above: 1800 };

/** What the fixtures of Word have. */
export const wordsOwn: Page = { ...portrait, beside: 1440 };

/** A section of such pages; its lines are on a grid, as Chinese documents have them. */
export function sectionOf({ width, height, beside, above }: Page): string {
  const orient = width > height ? ' w:orient="landscape"' : '';
  const [side, end] = [String(beside), String(above)];
  return (
    `<w:sectPr><w:pgSz w:w="${String(width)}" w:h="${String(height)}"${orient}/>` +
    `<w:pgMar w:top="${end}" w:right="${side}" w:bottom="${end}" w:left="${side}" ` +
    'w:header="851" w:footer="992" w:gutter="0"/><w:cols w:space="425"/>' +
    '<w:docGrid w:type="lines" w:linePitch="312"/></w:sectPr>'
  );
}
