/** What a document says to one who wants its headings and tables. */
export interface Outline {
  readonly headings: readonly string[];
  /** of each outermost table, the text at every grid position, merged cells repeated */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

interface Cell {
  text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');
}

/** Texts are compared without white space, of which HTML keeps too little. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

function spread(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    let left = 0;
    for (const { text, rowSpan, columnSpan } of row) {
      while (grid[top]?.[left] !== undefined) left += 1;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < columnSpan; right += 1) {
          const line = grid[top + down];
          if (line) line[left + right] = squeeze(text);
        }
      }
    }
  });
  return grid;
}

/** Reads headings and outermost tables from the plain HTML that mammoth makes. */
export function outlineOfHtml(html: string): Outline {
  const headings: string[] = [];
  const tables: Cell[][][] = [];
  let depth = 0;
  let heading: string | undefined;
  for (const [token, close, name = '', attributes = ''] of html.matchAll(
    /<(\/?)([a-z0-9]+)([^>]*)>|[^<]+/g,
  )) {
    const cell = tables.at(-1)?.at(-1)?.at(-1);
    if (!token.startsWith('<')) {
      if (heading !== undefined) heading += plain(token);
      if (depth === 1 && cell) cell.text += plain(token);
    } else if (name === 'table') {
      depth += close === '/' ? -1 : 1;
      if (depth === 1 && close === '') tables.push([]);
    } else if (/^h[1-6]$/.test(name) && depth === 0) {
      if (close === '') heading = '';
      else headings.push(squeeze(heading ?? ''));
      if (close !== '') heading = undefined;
    } else if (depth === 1 && close === '') {
      const span = (which: string): number =>
        Number(new RegExp(`${which}="(\\d+)"`).exec(attributes)?.[1] ?? 1);
      if (name === 'tr') tables.at(-1)?.push([]);
      if (name === 'td' || name === 'th') {
        const made = { text: '', rowSpan: span('rowspan'), columnSpan: span('colspan') };
        tables.at(-1)?.at(-1)?.push(made);
      }
    }
  }
  return { headings: headings.filter((text) => text !== ''), tables: tables.map(spread) };
}
