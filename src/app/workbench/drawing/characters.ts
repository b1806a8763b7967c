import type { Severity } from '../../../schema/form';

/** A stretch of a paragraph's text that something was found in. */
export interface CharacterMark {
  /** the finding's key */
  readonly key: string;
  /** which of the finding's places it is, the first being 0, and how many it has */
  readonly at: number;
  readonly of: number;
  readonly severity: Severity;
  /** what is wrong, for a pointer that rests there */
  readonly label: string;
  readonly paragraph: number;
  /** the paragraph's text as it was read, and the stretch of it */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Character {
  readonly node: Text;
  readonly offset: number;
}

const isSpace = /\s/;

/** The characters of a paragraph as they are drawn, without spaces. */
export interface DrawnCharacters {
  readonly text: string;
  readonly all: readonly Character[];
}

/** Reads a paragraph as it is drawn, without what the drawing adds to it. */
export function drawnCharacters(paragraph: Element): DrawnCharacters {
  const isOwn = (node: Node): boolean => !node.parentElement?.closest('button, .typed, .wanted');
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
    isOwn(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  const all: Character[] = [];
  const signs: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    for (let offset = 0; offset < node.length; offset += 1) {
      const sign = node.data.charAt(offset);
      if (isSpace.test(sign)) continue;
      all.push({ node, offset });
      signs.push(sign);
    }
  }
  return { text: signs.join(''), all };
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

/** How often one text stands in another. */
function countIn(text: string, wanted: string): number {
  return text.split(wanted).length - 1;
}

/**
 * Where a stretch of a paragraph's text is drawn; undefined where that is not certain. Spaces are
 * not compared: what draws makes others of them.
 */
export function drawnRange(
  drawn: DrawnCharacters,
  { text, start, end }: Pick<CharacterMark, 'text' | 'start' | 'end'>,
): Range | undefined {
  const before = withoutSpaces(text.slice(0, start));
  const wanted = withoutSpaces(text.slice(start, end));
  const whole = withoutSpaces(text);
  let from = before.length;
  if (drawn.text !== whole) {
    // The mark of a note, or a number, may be drawn that is no part of the text.
    if (wanted === '' || countIn(drawn.text, wanted) !== countIn(whole, wanted)) return undefined;
    from = -1;
    for (let left = countIn(before, wanted); left >= 0; left -= 1)
      from = drawn.text.indexOf(wanted, from + 1);
  }
  const range = document.createRange();
  const [first, last] =
    wanted === ''
      ? [drawn.all[from - 1], drawn.all[from]]
      : [drawn.all[from], drawn.all[from + wanted.length - 1]];
  if (!first || !last) return undefined;
  range.setStart(first.node, first.offset + (wanted === '' ? 1 : 0));
  range.setEnd(last.node, last.offset + (wanted === '' ? 0 : 1));
  return range;
}

interface DrawnMark {
  readonly mark: CharacterMark;
  readonly range: Range;
}

/** The names of the style sheet for what is marked, in the order in which one lies over another. */
const names: readonly (Severity | 'current')[] = ['info', 'warning', 'error', 'current'];

/** One for the whole page, as only one document is shown at a time. */
function highlightOf(name: Severity | 'current'): Highlight | undefined {
  // Browsers without it show the paragraph that it is in.
  if (!('highlights' in CSS)) return undefined;
  const key = `found-${name}`;
  const known = CSS.highlights.get(key) ?? new Highlight();
  known.priority = names.indexOf(name);
  CSS.highlights.set(key, known);
  return known;
}

/** The characters that something was found in, marked without anything being put between them. */
export class Characters {
  #drawn: readonly DrawnMark[] = [];
  #byParagraph = new Map<Element, DrawnMark[]>();

  /**
   * Marks stretches of text, and nothing else.
   *
   * @returns the marks that are drawn
   */
  set(
    marks: readonly CharacterMark[],
    paragraphAt: (index: number) => HTMLElement | undefined,
  ): ReadonlySet<CharacterMark> {
    for (const name of names) highlightOf(name)?.clear();
    for (const paragraph of this.#byParagraph.keys()) paragraph.removeAttribute('title');
    this.#byParagraph = new Map();
    const read = new Map<Element, DrawnCharacters>();
    this.#drawn = marks.flatMap((mark): DrawnMark[] => {
      const paragraph = paragraphAt(mark.paragraph);
      const highlight = highlightOf(mark.severity);
      if (!paragraph || !highlight) return [];
      const characters = read.get(paragraph) ?? drawnCharacters(paragraph);
      read.set(paragraph, characters);
      const range = drawnRange(characters, mark);
      if (!range) return [];
      highlight.add(range);
      const drawn = { mark, range };
      const others = this.#byParagraph.get(paragraph);
      if (others) others.push(drawn);
      else this.#byParagraph.set(paragraph, [drawn]);
      return [drawn];
    });
    return new Set(this.#drawn.map(({ mark }) => mark));
  }

  /** Marks one as the one that is meant; undefined for none. */
  show(mark: CharacterMark | undefined): void {
    const current = highlightOf('current');
    current?.clear();
    const drawn = mark && this.#drawn.find((one) => one.mark === mark);
    if (drawn) current?.add(drawn.range);
  }

  /** The marks under a point of the window, in a paragraph. */
  under(paragraph: Element, x: number, y: number): readonly CharacterMark[] {
    return (this.#byParagraph.get(paragraph) ?? []).flatMap(({ mark, range }) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
      )
        ? [mark]
        : [],
    );
  }
}
