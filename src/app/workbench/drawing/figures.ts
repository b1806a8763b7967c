import type { FormTable } from '../../../report/model';
import type { FigureText } from '../../../facts/relations/with-figures';
import type { TypedOver } from '../../typing/cell-field';
import { Filling } from '../../typing/filling';
import type { FigureIn, NotTaken } from '../../typing/filling';
import { keyedTables } from '../../typing/keyed-tables';
import type { TableKey } from '../../typing/keyed-tables';
import { isSameFigure, moveIn, sheetOf } from '../../typing/sheet';
import type { Move, Sheet } from '../../typing/sheet';
import type { Drawing } from './drawing';

export interface FigureActions {
  /** undefined where nothing can be typed into it */
  figureOf(at: FigureIn): TypedOver | undefined;
  /** how a figure reads now */
  textOfFigure(at: FigureIn): string;
  /** The keyboard is on a figure, which reads so while it is typed over. */
  chosen(at: FigureIn | undefined, text?: string): void;
  /** the place that this figure is drawn at */
  entered(place: HTMLElement): void;
  typed(table: TableKey, texts: readonly FigureText[]): void;
  notTaken(why: NotTaken): void;
}

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** So long nothing is typed before what was written is drawn, which may take a moment. */
const pause = 350;

/** Whether a person has marked text, which is then what is copied. */
function hasSelectedText(within: Node): boolean {
  const root = within.getRootNode();
  // Chromium tells of text in a shadow tree only there.
  const own: unknown = Reflect.get(root, 'getSelection');
  const selection: unknown =
    typeof own === 'function' ? Reflect.apply(own, root, []) : getSelection();
  return selection instanceof Selection && selection.type === 'Range';
}

function isSame(one: FigureIn, other: FigureIn): boolean {
  return one.table === other.table && isSameFigure(one, other);
}

/** The figures of the form's tables in the drawing, each to be chosen and typed over. */
export class DrawnFigures {
  readonly #drawing: Drawing;
  readonly #actions: FigureActions;
  readonly #filling: Filling;
  readonly #sheets = new Map<TableKey, Sheet>();
  #placed: readonly { readonly at: FigureIn; readonly place: HTMLElement }[] = [];
  #byPlace: ReadonlyMap<Element, FigureIn> = new Map();
  #typed: readonly (FigureIn & FigureText)[] = [];
  #chosen: FigureIn | undefined;
  readonly #waiting: (() => void)[] = [];
  #lastKey = -Infinity;
  #wasFocused = false;

  constructor(drawing: Drawing, actions: FigureActions) {
    this.#drawing = drawing;
    this.#actions = actions;
    this.#filling = new Filling({
      sheet: (table) => this.#sheets.get(table) ?? [],
      placeOf: (at) => this.#placeOf(at),
      figureOf: (at) => actions.figureOf(at),
      textOf: (at) => actions.textOfFigure(at),
      select: (figures) => {
        for (const old of drawing.root.querySelectorAll('[data-chosen]'))
          old.removeAttribute('data-chosen');
        for (const at of figures) this.#placeOf(at)?.setAttribute('data-chosen', '');
      },
      goTo: (at) => {
        this.#goTo(at);
      },
      typing: (at, text) => {
        this.#lastKey = performance.now();
        this.#choose(at, text);
        if (text === undefined) for (const done of this.#waiting.splice(0)) done();
      },
      typed: (table, texts) => {
        actions.typed(table, texts);
      },
      notTaken: (why) => {
        actions.notTaken(why);
      },
    });
    const { root } = drawing;
    root.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLButtonElement) return;
      this.#filling.chooseAlone();
      const at = this.#at(target);
      if (at) this.#goTo(at);
      else this.#choose(undefined);
    });
    root.addEventListener('dblclick', ({ target }) => {
      const at = this.#at(target);
      if (at) this.#filling.open(at);
    });
    root.addEventListener('focusin', ({ target }) => {
      const at = this.#at(target);
      if (!at || target instanceof HTMLInputElement) return;
      this.#choose(at);
      if (target instanceof HTMLElement && this.#byPlace.has(target)) actions.entered(target);
    });
    root.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Element && !this.#at(relatedTarget)) this.#filling.leave();
    });
    root.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    root.addEventListener('copy', (event) => {
      const at = this.#at(event.target);
      const isText = event.target instanceof HTMLInputElement || hasSelectedText(root);
      if (!at || !event.clipboardData || isText) return;
      event.preventDefault();
      this.#filling.copy(event.clipboardData, at);
    });
    root.addEventListener('paste', (event) => {
      const at = this.#at(event.target);
      if (!at || !event.clipboardData || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      this.#filling.paste(event.clipboardData, at, true);
    });
  }

  /** Says which tables are drawn, as they were read. */
  set(tables: readonly FormTable[]): void {
    this.#sheets.clear();
    const keyed = [...keyedTables(tables)];
    for (const [key, { cells }] of keyed) this.#sheets.set(key, sheetOf(cells));
    this.#placed = keyed.flatMap(([table, { cells }]) =>
      cells.flatMap(({ row, column, address }) => {
        const place = this.#drawing.placeOf(address.paragraph);
        return place ? [{ at: { table, row, column }, place }] : [];
      }),
    );
    this.#byPlace = new Map(this.#placed.map(({ at, place }) => [place, at]));
    for (const { place } of this.#placed) {
      if (place.dataset['figure'] !== undefined) continue;
      place.dataset['figure'] = '';
      place.tabIndex = -1;
    }
    for (const old of this.#drawing.root.querySelectorAll('.typed')) old.remove();
    this.showTyped(this.#typed);
    this.#filling.showChosen();
    const chosen = this.#chosen;
    if (!chosen) return;
    const place = this.#placeOf(chosen);
    if (!place) this.#choose(undefined);
    else if (this.#wasFocused) place.focus({ preventScroll: true });
    this.#wasFocused = false;
  }

  /** Shows what was typed and is not in the document yet, until the document is drawn with it. */
  showTyped(typed: readonly (FigureIn & FigureText)[]): void {
    this.#typed = typed;
    for (const one of typed) {
      const place = this.#placeOf(one);
      if (!place) continue;
      const shown = document.createElement('span');
      shown.className = 'typed';
      shown.textContent = one.text;
      place.querySelector('.typed')?.remove();
      place.append(shown);
    }
  }

  /** Opens the field over the figure at a place, if there is one. Gives whether it did. */
  openAt(place: Element): boolean {
    const at = this.#byPlace.get(place);
    return at !== undefined && this.#filling.open(at);
  }

  /** Once nobody is typing, so that what is drawn may be replaced. */
  async atRest(): Promise<void> {
    for (;;) {
      const left = this.#lastKey + pause - performance.now();
      if (!this.#filling.isOpen && left <= 0) break;
      await new Promise<void>((done) => {
        if (this.#filling.isOpen) this.#waiting.push(done);
        else setTimeout(done, left);
      });
    }
    const root = this.#drawing.root.getRootNode();
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    this.#wasFocused = focused !== null && this.#byPlace.has(focused);
  }

  /** Takes what is being typed where it is a figure. */
  close(): void {
    this.#filling.close();
  }

  #placeOf(at: FigureIn): HTMLElement | undefined {
    return this.#placed.find((one) => isSame(one.at, at))?.place;
  }

  #at(target: EventTarget | null): FigureIn | undefined {
    const place = target instanceof Element ? target.closest('[data-figure]') : null;
    return place ? this.#byPlace.get(place) : undefined;
  }

  #goTo(at: FigureIn): void {
    const place = this.#placeOf(at);
    if (!place) return;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #choose(at: FigureIn | undefined, text?: string): void {
    this.#chosen = at;
    this.#actions.chosen(at, text);
  }

  #onKey(event: KeyboardEvent): void {
    const { target } = event;
    const at = this.#at(target);
    if (!at || target instanceof HTMLInputElement) return;
    this.#lastKey = performance.now();
    const isFlag = target instanceof HTMLButtonElement;
    if (event.key === 'Escape' && !isFlag) this.#choose(undefined);
    // What is on a flag is for it, but for what is typed.
    const isForFlag = isFlag && /^(Enter|F2| |Arrow.*)$/.test(event.key);
    if (isForFlag) return;
    if (this.#filling.onKey(event, at)) {
      event.preventDefault();
      return;
    }
    const move = event.ctrlKey || event.altKey || event.metaKey ? undefined : moves[event.key];
    if (!move) return;
    event.preventDefault();
    const to = moveIn(this.#sheets.get(at.table) ?? [], at, move);
    if (to) this.#goTo({ table: at.table, row: to.row, column: to.column });
  }
}
