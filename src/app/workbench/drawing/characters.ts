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

/** How far beyond what is seen is marked as well, so that nothing is seen to come. */
const beyond = '100%';

/**
 * The characters that something was found in, marked without anything being put between them. Only
 * those near what is seen are: a browser goes through all that is marked with each frame.
 */
export class Characters {
  readonly #onDrawn: (paragraph: number, drawn: readonly CharacterMark[]) => void;
  #paragraphAt: (index: number) => HTMLElement | undefined = () => undefined;
  #marked = new Map<Element, [CharacterMark, ...CharacterMark[]]>();
  readonly #drawn = new Map<Element, readonly DrawnMark[]>();
  /** the indices of the paragraphs that are near what is seen */
  readonly #near = new Set<number>();
  #observer: IntersectionObserver | undefined;

  /** @param onDrawn hears which of a paragraph's marks could be drawn, once they are */
  constructor(onDrawn: (paragraph: number, drawn: readonly CharacterMark[]) => void) {
    this.#onDrawn = onDrawn;
  }

  /**
   * Marks what is near what is seen of an element that the drawing is scrolled in, and on paper all.
   *
   * @returns ends it
   */
  watch(around: HTMLElement): () => void {
    // Browsers without it show the paragraph that it is in.
    if (!('highlights' in CSS)) return () => undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) this.#come(target, isIntersecting);
      },
      { root: around, rootMargin: `${beyond} 0%` },
    );
    this.#observer = observer;
    for (const paragraph of this.#marked.keys()) observer.observe(paragraph);
    const drawAll = (): void => {
      for (const paragraph of this.#marked.keys()) this.#draw(paragraph);
    };
    const drawNear = (): void => {
      for (const [paragraph, [{ paragraph: index }]] of this.#marked)
        if (!this.#near.has(index)) this.#erase(paragraph);
    };
    window.addEventListener('beforeprint', drawAll);
    window.addEventListener('afterprint', drawNear);
    return () => {
      observer.disconnect();
      this.#observer = undefined;
      window.removeEventListener('beforeprint', drawAll);
      window.removeEventListener('afterprint', drawNear);
    };
  }

  /** Marks stretches of text, and nothing else. */
  set(
    marks: readonly CharacterMark[],
    paragraphAt: (index: number) => HTMLElement | undefined,
  ): void {
    for (const name of names) highlightOf(name)?.clear();
    this.#drawn.clear();
    this.#observer?.disconnect();
    this.#paragraphAt = paragraphAt;
    this.#marked = new Map();
    for (const mark of marks) {
      const paragraph = paragraphAt(mark.paragraph);
      if (!paragraph) continue;
      const others = this.#marked.get(paragraph);
      if (others) others.push(mark);
      else this.#marked.set(paragraph, [mark]);
    }
    for (const [paragraph, [{ paragraph: index }]] of this.#marked) {
      // It would be seen to go and come again until the observer has looked.
      if (this.#near.has(index)) this.#draw(paragraph);
      this.#observer?.observe(paragraph);
    }
  }

  /** Marks one as the one that is meant; undefined for none. */
  show(mark: CharacterMark | undefined): void {
    const current = highlightOf('current');
    current?.clear();
    const paragraph = mark && this.#paragraphAt(mark.paragraph);
    const range = paragraph && drawnRange(drawnCharacters(paragraph), mark);
    if (range) current?.add(range);
  }

  /** The marks under a point of the window, in a paragraph. */
  under(paragraph: Element, x: number, y: number): readonly CharacterMark[] {
    return (this.#drawn.get(paragraph) ?? []).flatMap(({ mark, range }) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
      )
        ? [mark]
        : [],
    );
  }

  #come(paragraph: Element, isNear: boolean): void {
    const [mark] = this.#marked.get(paragraph) ?? [];
    if (!mark) return;
    if (isNear) {
      this.#near.add(mark.paragraph);
      this.#draw(paragraph);
    } else {
      this.#near.delete(mark.paragraph);
      this.#erase(paragraph);
    }
  }

  #draw(paragraph: Element): void {
    const marks = this.#marked.get(paragraph);
    if (!marks || this.#drawn.has(paragraph)) return;
    const characters = drawnCharacters(paragraph);
    const drawn = marks.flatMap((mark): DrawnMark[] => {
      const range = drawnRange(characters, mark);
      if (!range) return [];
      highlightOf(mark.severity)?.add(range);
      return [{ mark, range }];
    });
    this.#drawn.set(paragraph, drawn);
    this.#onDrawn(
      marks[0].paragraph,
      drawn.map(({ mark }) => mark),
    );
  }

  #erase(paragraph: Element): void {
    for (const { mark, range } of this.#drawn.get(paragraph) ?? []) {
      highlightOf(mark.severity)?.delete(range);
    }
    this.#drawn.delete(paragraph);
  }
}
