import type { Severity } from '../../../schema/form';
import type { Drawing } from './drawing';

/** What was found at one place of the drawing. */
export interface Flag {
  readonly paragraph: number;
  readonly severity: Severity;
  /** what is wrong, for a pointer that rests there and for a screen reader */
  readonly label: string;
  readonly keys: readonly string[];
}

export interface FlagActions {
  /** the findings of a place are wanted, where the keyboard stays if the person can go on there */
  show(keys: readonly string[], staysThere: boolean): void;
  /** What stands at a place is to be changed. Gives whether it can be. */
  edit(place: HTMLElement): boolean;
}

/** Signs that differ without their colour. */
const signs: Readonly<Record<Severity, string>> = { error: '✕', warning: '△', info: '○' };

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** So many are put into the drawing at a stroke: each has its paragraph laid out anew. */
const atOnce = 400;

interface Placed {
  readonly flag: Flag;
  readonly place: HTMLElement;
  readonly button: HTMLButtonElement;
}

function saysTheSame(one: Flag, other: Flag): boolean {
  return (
    one.severity === other.severity &&
    one.label === other.label &&
    one.keys.length === other.keys.length
  );
}

function newButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'flag';
  button.tabIndex = -1;
  return button;
}

/** Marks a place with what was found there, by a button in it. */
function put({ flag: { severity, label, keys }, place, button }: Placed): void {
  place.dataset['severity'] = severity;
  place.title = label;
  const count = keys.length;
  button.textContent = signs[severity] + (count > 1 ? String(count) : '');
  button.setAttribute('aria-label', label);
  place.append(button);
}

/** The marks at what was found; one of them can be reached by Tab, the others from it by arrows. */
export class Flags {
  readonly #drawing: Drawing;
  readonly #actions: FlagActions;
  #placed: readonly Placed[] = [];
  /** those that are not in the drawing yet */
  #waiting: Placed[] = [];
  #later: number | undefined;
  /** the one that Tab comes to */
  #entry: HTMLButtonElement | undefined;
  /** the paragraph whose mark had the focus last, while nothing else has taken it */
  #focused: number | undefined;

  constructor(drawing: Drawing, actions: FlagActions) {
    this.#drawing = drawing;
    this.#actions = actions;
    const { root } = drawing;
    root.addEventListener('click', (event) => {
      const placed = this.#at(event.target);
      // The second click of two is about the figure.
      if (!placed || event.detail > 1) return;
      const isFigure = placed.place.dataset['figure'] !== undefined;
      actions.show(placed.flag.keys, isFigure && event.target !== placed.button);
    });
    root.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    root.addEventListener('focusin', (event) => {
      const placed = this.#at(event.target);
      if (!placed) return;
      this.#focused = placed.flag.paragraph;
      this.#enter(placed);
    });
    root.addEventListener('focusout', (event) => {
      if (event.relatedTarget) this.#focused = undefined;
    });
  }

  /** Marks what was found, and nothing else; a mark that says the same stays as it is. */
  set(flags: readonly Flag[]): void {
    const before = new Map(this.#placed.map((one) => [one.place, one]));
    const places = new Set<HTMLElement>();
    const waiting: Placed[] = [];
    this.#placed = flags.flatMap((flag) => {
      const place = this.#drawing.placeOf(flag.paragraph);
      if (!place || places.has(place)) return [];
      places.add(place);
      const known = before.get(place);
      const placed = { flag, place, button: known?.button ?? newButton() };
      const isPut = known?.button.parentElement === place && saysTheSame(known.flag, flag);
      if (!isPut) waiting.push(placed);
      return [placed];
    });
    for (const { place, button } of before.values()) {
      if (places.has(place)) continue;
      place.removeAttribute('data-severity');
      place.removeAttribute('title');
      button.remove();
    }
    this.#waiting = waiting;
    this.#putSome();
    const [first] = this.#placed;
    const last = this.#focused;
    const next = this.#placed.find(({ flag }) => last !== undefined && flag.paragraph >= last);
    const entry = next ?? (last === undefined ? first : this.#placed.at(-1));
    if (entry) this.#enter(entry);
    // What was mended is gone with the focus on it: the next takes its place.
    if (last !== undefined && document.activeElement === document.body) entry?.button.focus();
  }

  #putSome(): void {
    clearTimeout(this.#later);
    for (const placed of this.#waiting.splice(0, atOnce)) put(placed);
    if (this.#waiting.length > 0) {
      this.#later = window.setTimeout(() => {
        this.#putSome();
      });
    }
  }

  /** Moves the way in by Tab to a place, or to the next that is marked. */
  enterAt(place: HTMLElement): void {
    const isBehind = (other: HTMLElement): boolean =>
      (place.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const placed =
      this.#placed.find((one) => one.place === place) ??
      this.#placed.find((one) => isBehind(one.place));
    if (placed) this.#enter(placed);
  }

  /** Brings the focus to the mark that Tab would come to. Gives whether there is one. */
  focus(): boolean {
    const entry = this.#placed.find(({ button }) => button.tabIndex === 0);
    entry?.button.focus();
    return entry !== undefined;
  }

  #at(target: EventTarget | null): Placed | undefined {
    if (!(target instanceof Element) || target instanceof HTMLInputElement) return undefined;
    const place = target.closest('[data-severity]');
    return this.#placed.find((one) => one.place === place);
  }

  #enter({ button }: Placed): void {
    if (this.#entry) this.#entry.tabIndex = -1;
    button.tabIndex = 0;
    this.#entry = button;
  }

  #edit({ flag, place }: Placed): void {
    if (!this.#actions.edit(place)) this.#actions.show(flag.keys, false);
  }

  #onKey(event: KeyboardEvent): void {
    const placed = this.#at(event.target);
    if (!placed || event.ctrlKey || event.altKey || event.metaKey) return;
    // On the figure itself every other key is for typing.
    if (event.target !== placed.button) {
      if (event.key !== ' ') return;
      event.preventDefault();
      this.#actions.show(placed.flag.keys, false);
      return;
    }
    const step = steps[event.key];
    if (event.key === 'Enter' || event.key === 'F2') this.#edit(placed);
    else if (step !== undefined) {
      const at = this.#placed.indexOf(placed) + step;
      const next = this.#placed[Math.max(0, Math.min(this.#placed.length - 1, at))];
      next?.button.focus();
      next?.place.scrollIntoView({ block: 'nearest' });
    } else return;
    event.preventDefault();
  }
}
