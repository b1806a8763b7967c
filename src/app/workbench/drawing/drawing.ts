import type { DrawingPiece, Surroundings } from '../../../document/file/drawing';
import type { Zoom } from '../view-settings';
import { placeOf } from './cells';
import { drawingCss } from './drawing-css';
import { dropPictures } from './element';

interface Shown {
  readonly xml: string;
  readonly pages: readonly Element[];
  readonly marks: ReadonlyMap<number, Element>;
  first: number;
}

/** A paragraph of the text, outside tables, as it is drawn. */
export interface DrawnParagraph {
  readonly paragraph: number;
  readonly place: HTMLElement;
}

function marksOf(pages: readonly Element[]): ReadonlyMap<number, Element> {
  const marks = pages.flatMap((page) => [...page.querySelectorAll('[data-paragraph]')]);
  return new Map(marks.map((mark) => [Number(mark.getAttribute('data-paragraph')), mark]));
}

/** What the wrapper leaves free beside pages, in pixels. */
const besidePages = 48;

/**
 * How wide a page is, in pixels, as its style says: to ask where it came to stand would lay out
 * the whole document in between. One that no section gives a size is as wide as there is room.
 */
function widthOf(page: Element): number {
  const [, points] = /^([\d.]+)pt$/.exec(page instanceof HTMLElement ? page.style.width : '') ?? [];
  return points === undefined ? 0 : (Number(points) * 96) / 72;
}

/** Makes pages the children of an element, and touches none that stands where it is to be. */
function arrange(root: Element, pages: readonly Element[]): void {
  const wanted = new Set(pages);
  for (const page of [...root.children]) if (!wanted.has(page)) page.remove();
  let next = root.firstElementChild;
  for (const page of pages) {
    if (page === next) next = next.nextElementSibling;
    else root.insertBefore(page, next);
  }
}

/** Lets the page answer between two pieces. */
function pause(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done);
  });
}

/** A document drawn as pages, apart from the styles of the page around it. */
export class Drawing {
  /** what listeners are put on; everything drawn is in it */
  readonly root: HTMLElement;
  readonly #shadow: ShadowRoot;
  #shown: readonly Shown[] = [];
  #turn = 0;
  #room = Infinity;
  #widest = 0;
  #zoom = '1.000';
  #wanted: Zoom = 'auto';
  #onZoom: (zoom: number) => void = () => undefined;

  constructor(place: HTMLElement) {
    this.#shadow = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
    this.root = document.createElement('div');
    this.root.className = 'docx-wrapper';
    this.#shadow.replaceChildren(this.root);
  }

  /**
   * Draws a document, or what of it changed since it was last drawn.
   *
   * @param atRest once what is drawn may be replaced, or false where something newer is to be
   * @returns false where something newer is to be drawn
   */
  async draw(
    surroundings: Surroundings,
    pieces: readonly DrawingPiece[],
    atRest: () => Promise<boolean>,
  ): Promise<boolean> {
    this.#turn += 1;
    const turn = this.#turn;
    const { drawPiece } = await import('./draw-piece');
    if (!(await atRest())) return false;
    const old = [...this.#shown];
    const next: Shown[] = [];
    for (const piece of pieces) {
      const at = old.findIndex(({ xml }) => xml === piece.xml);
      const [kept] = at < 0 ? [] : old.splice(at, 1);
      if (kept) {
        next.push({ ...kept, first: piece.first });
        continue;
      }
      const { pages, css } = await drawPiece(surroundings, piece);
      if (turn !== this.#turn) return false;
      if (next.length === 0 || this.#shadow.adoptedStyleSheets.length === 0) this.#style(css);
      next.push({ xml: piece.xml, pages, marks: marksOf(pages), first: piece.first });
      // The first time pages are shown as they come; after that, all at once, so nothing jumps.
      if (this.#shown.length === 0) {
        this.root.append(...pages);
        this.#measure(pages);
      }
      if (pieces.length > 1) await pause();
    }
    if (!(await atRest()) || turn !== this.#turn) return false;
    const pages = next.flatMap((one) => one.pages);
    arrange(this.root, pages);
    this.#shown = next;
    this.#widest = 0;
    this.#measure(pages);
    for (const { pages } of old) dropPictures(pages);
    return true;
  }

  /** The first page, once there is one. */
  get firstPage(): HTMLElement | undefined {
    const page = this.root.firstElementChild;
    return page instanceof HTMLElement ? page : undefined;
  }

  /** Where a paragraph is drawn: the cell around it, or itself. */
  placeOf(paragraph: number): HTMLElement | undefined {
    const mark = this.#markOf(paragraph);
    return mark && placeOf(mark);
  }

  /** A paragraph itself as it is drawn. */
  paragraphAt(paragraph: number): HTMLElement | undefined {
    return this.#markOf(paragraph)?.closest('p') ?? undefined;
  }

  /** Which paragraph is drawn by an element. */
  indexOf(paragraph: Element): number | undefined {
    for (const { first, marks } of this.#shown) {
      for (const [at, mark] of marks) if (mark.closest('p') === paragraph) return first + at;
    }
    return undefined;
  }

  #markOf(paragraph: number): Element | undefined {
    const shown = this.#shown.findLast(({ first }) => first <= paragraph);
    return shown?.marks.get(paragraph - shown.first);
  }

  /** Every paragraph of the text that is in no table, in order. */
  paragraphs(): readonly DrawnParagraph[] {
    return this.#shown.flatMap(({ first, marks }) =>
      [...marks].flatMap(([at, mark]) => {
        const place = mark.closest('td') ? null : mark.closest<HTMLElement>('p');
        return place ? [{ paragraph: first + at, place }] : [];
      }),
    );
  }

  /** Shows a place and marks it as the one that is meant, and no other. */
  reveal(place: HTMLElement): void {
    for (const one of this.#shadow.querySelectorAll('[data-current]')) {
      one.removeAttribute('data-current');
    }
    place.setAttribute('data-current', '');
    place.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  /** Says how large pages are to be drawn, and who hears how large they are. */
  zoom(wanted: Zoom, onZoom: (zoom: number) => void): void {
    this.#wanted = wanted;
    this.#onZoom = onZoom;
    this.fit(this.#room);
  }

  /** Draws pages as large as is wanted in so much room. */
  fit(room: number): void {
    this.#room = room;
    const wide = room / (this.#widest + besidePages);
    const wanted = this.#wanted;
    const fitting = Number.isFinite(wide) && wide > 0 ? wide : 1;
    const zoom = wanted === 'auto' ? Math.min(1, fitting) : wanted === 'fit' ? fitting : wanted;
    const text = zoom.toFixed(3);
    this.#onZoom(Number(text));
    // Setting it, be it to what it is, lays out every page anew.
    if (text === this.#zoom) return;
    this.#zoom = text;
    this.root.style.setProperty('zoom', text);
  }

  #measure(pages: readonly Element[]): void {
    this.#widest = Math.max(this.#widest, ...pages.map(widthOf));
    this.fit(this.#room);
  }

  #style(css: string): void {
    const sheets = [css, drawingCss].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    this.#shadow.adoptedStyleSheets = sheets;
  }
}
