import type { Drawing, DrawnParagraph } from './drawing';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Whether something of a place can be seen in what it is scrolled in. */
export function isInView(place: HTMLElement, around: HTMLElement): boolean {
  const [box, view] = [place.getBoundingClientRect(), around.getBoundingClientRect()];
  return box.bottom > view.top && box.top < view.bottom;
}

/** Where something is to be inserted: a line under the paragraph that it goes behind. */
export class Cursor {
  readonly #drawing: Drawing;
  readonly #onMove: (at: DrawnParagraph) => void;
  #shown: DrawnParagraph | undefined;

  constructor(drawing: Drawing, onMove: (at: DrawnParagraph) => void) {
    this.#drawing = drawing;
    this.#onMove = onMove;
    drawing.root.addEventListener('click', ({ target, clientY }) => {
      // A click on a mark is about what was found there.
      if (!(target instanceof Element) || target.closest('td, input, [data-severity]')) return;
      const near = this.#under(target, clientY);
      if (near) onMove(near);
    });
  }

  /** Draws the cursor at a paragraph, with a word beside it; at undefined, nowhere. */
  show(paragraph: number | undefined, word: string): void {
    this.#shown?.place.removeAttribute('data-cursor');
    const place = paragraph === undefined ? undefined : this.#drawing.placeOf(paragraph);
    place?.setAttribute('data-cursor', word);
    this.#shown = place && paragraph !== undefined ? { paragraph, place } : undefined;
  }

  /**
   * Moves by an arrow key, from where it is seen, or else to what is.
   *
   * @param around what the drawing is scrolled in
   * @returns whether the key was meant for it
   */
  onKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, around: HTMLElement): boolean {
    const step = steps[key];
    if (step === undefined || altKey || ctrlKey || metaKey) return false;
    const all = this.#drawing.paragraphs();
    const shown = this.#shown;
    const at =
      shown && isInView(shown.place, around)
        ? all.findIndex(({ place }) => place === shown.place) + step
        : all.findIndex(({ place }) => isInView(place, around));
    const next = all[Math.max(0, Math.min(all.length - 1, at))];
    if (next) {
      this.#onMove(next);
      next.place.scrollIntoView({ block: 'nearest' });
    }
    return true;
  }

  /** The paragraph that was clicked, or the last one above a click beside the text. */
  #under(target: Element, y: number): DrawnParagraph | undefined {
    const all = this.#drawing.paragraphs();
    const clicked = target.closest('p');
    if (clicked) return all.find(({ place }) => place === clicked);
    return all.filter(({ place }) => place.getBoundingClientRect().top <= y).at(-1);
  }
}
