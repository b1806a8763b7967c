import type { FigureAt, FigureText } from '../../facts/relations/with-figures';
import type { TableId } from '../../schema/form';
import { openField } from './cell-field';
import type { CellField, Left, TypedOver } from './cell-field';
import { pastedRows } from './pasted';
import { layRows, moveIn } from './sheet';
import type { Move, Sheet } from './sheet';

/** A figure of one of the report's tables. */
export interface FigureIn extends FigureAt {
  readonly table: TableId;
}

/** Why what was pasted or typed was not taken. */
export type NotTaken =
  | { readonly is: 'unread'; readonly wanted: string }
  | { readonly is: 'too-large'; readonly rows: number; readonly columns: number }
  | { readonly is: 'no-figure'; readonly text: string }
  | { readonly is: 'held' };

/** Tables as they are drawn somewhere, whose figures are typed over. */
export interface FilledTables {
  sheet(table: TableId): Sheet;
  placeOf(at: FigureIn): HTMLElement | undefined;
  /** undefined where nothing can be typed into it */
  figureOf(at: FigureIn): TypedOver | undefined;
  /** Brings the keyboard to a figure. */
  goTo(at: FigureIn): void;
  /** what the figure reads that is being typed; absent where none is any longer */
  typing(at: FigureIn, text?: string): void;
  typed(table: TableId, texts: readonly FigureText[]): void;
  notTaken(why: NotTaken): void;
}

const byKeyInField: Readonly<Record<Left, Move | undefined>> = {
  enter: 'below',
  'shift-enter': 'up',
  tab: 'next',
  'shift-tab': 'before',
  up: 'up',
  down: 'down',
  escape: undefined,
};

/** What begins to type over the figure that the keyboard is on, as in a spreadsheet. */
function isTyped({ key }: KeyboardEvent): boolean {
  // An input method takes the key; what it makes of it goes into the field.
  return key === 'Process' || /^[\d.,+\-０-９－＋]$/.test(key);
}

/** Has figures typed over, one after the other, by the keys of a spreadsheet. */
export class Filling {
  readonly #tables: FilledTables;
  #field: CellField | undefined;
  /** Tab goes from figure to figure for whoever types, and leaves the table for all others */
  #isFilling = false;

  constructor(tables: FilledTables) {
    this.#tables = tables;
  }

  /** Whether a field stands over a figure. */
  get isOpen(): boolean {
    return this.#field !== undefined;
  }

  /** Takes what is being typed where it is a figure, and ends it. */
  close(): void {
    this.#field?.close();
  }

  /** The person went elsewhere, or gave up. */
  leave(): void {
    this.#isFilling = false;
  }

  /** Opens the field over a figure. Gives whether one can be. */
  open(at: FigureIn, text?: string): boolean {
    const figure = this.#tables.figureOf(at);
    const place = this.#tables.placeOf(at);
    if (!figure || !place || place.querySelector('input')) return false;
    this.#isFilling = true;
    this.#field = openField(
      place,
      figure,
      {
        onInput: (now) => {
          this.#tables.typing(at, now);
        },
        onPaste: (data) => this.paste(data, at),
        onValue: (value) => {
          this.#tables.typed(at.table, [{ row: at.row, column: at.column, text: value }]);
        },
        onUnread: () => {
          this.#tables.notTaken({ is: 'unread', wanted: figure.wanted });
        },
        onEnd: (by) => {
          this.#field = undefined;
          this.#tables.typing(at);
          if (by === undefined) return;
          const move = byKeyInField[by];
          this.#tables.goTo((move && this.#moved(at, move)) ?? at);
        },
      },
      text,
    );
    this.#tables.typing(at, text ?? figure.raw.trim());
    return true;
  }

  /**
   * A key was pressed on a figure.
   *
   * @returns whether it was meant for typing
   */
  onKey(event: KeyboardEvent, at: FigureIn): boolean {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return false;
    if (isTyped(event)) {
      // The key itself goes into the field that has the keyboard by then.
      this.open(at, '');
      return false;
    }
    if (event.key === 'F2' || event.key === 'Enter') return this.open(at);
    if (event.key === 'Escape') this.leave();
    if (event.key !== 'Tab' || !this.#isFilling) return false;
    const to = this.#moved(at, event.shiftKey ? 'before' : 'next');
    if (to) this.#tables.goTo(to);
    else this.leave();
    return to !== undefined;
  }

  /** Lays what was pasted over the figures from one on. Gives whether it was several cells. */
  paste(data: Pick<DataTransfer, 'getData'>, at: FigureIn, isAlone = false): boolean {
    const rows = pastedRows(data);
    if (!isAlone && rows.length === 1 && rows[0]?.length === 1) return false;
    const laid = layRows(this.#tables.sheet(at.table), at, rows);
    if (laid.is !== 'laid') {
      this.#tables.notTaken(laid);
      return true;
    }
    const read: FigureText[] = [];
    for (const { row, column, text, value: number } of laid.cells) {
      const figure = this.#tables.figureOf({ table: at.table, row, column });
      const value = figure?.read(text) ?? (number === undefined ? number : figure?.read(number));
      if (value === undefined) {
        this.#tables.notTaken(figure ? { is: 'no-figure', text } : { is: 'held' });
        return true;
      }
      if (value !== figure?.raw.trim()) read.push({ row, column, text: value });
    }
    this.#field?.close();
    if (read.length > 0) this.#tables.typed(at.table, read);
    this.#isFilling = true;
    this.#tables.goTo(at);
    return true;
  }

  #moved(at: FigureIn, move: Move): FigureIn | undefined {
    const to = moveIn(this.#tables.sheet(at.table), at, move);
    return to && { table: at.table, row: to.row, column: to.column };
  }
}
