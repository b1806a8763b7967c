import type { FigureAt, FigureText } from '../../facts/relations/with-figures';
import { openField } from './cell-field';
import type { CellField, Left, TypedOver } from './cell-field';
import type { TableKey } from './keyed-tables';
import { pastedRows } from './pasted';
import { between, layRows, moveIn } from './sheet';
import type { Move, Sheet } from './sheet';

/** A figure of one of the report's tables. */
export interface FigureIn extends FigureAt {
  readonly table: TableKey;
}

/** Why what was pasted or typed was not taken. */
export type NotTaken =
  | { readonly is: 'unread'; readonly wanted: string }
  | { readonly is: 'too-large'; readonly rows: number; readonly columns: number }
  | { readonly is: 'no-figure'; readonly text: string }
  | { readonly is: 'held' }
  | { readonly is: 'kept' };

/** Tables as they are drawn somewhere, whose figures are typed over. */
export interface FilledTables {
  sheet(table: TableKey): Sheet;
  placeOf(at: FigureIn): HTMLElement | undefined;
  /** undefined where nothing can be typed into it */
  figureOf(at: FigureIn): TypedOver | undefined;
  /** how a figure reads now */
  textOf(at: FigureIn): string;
  /** Shows that these are chosen together, and no others. */
  select(figures: readonly FigureIn[]): void;
  /** Brings the keyboard to a figure. */
  goTo(at: FigureIn): void;
  /** what the figure reads that is being typed; absent where none is any longer */
  typing(at: FigureIn, text?: string): void;
  typed(table: TableKey, texts: readonly FigureText[]): void;
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

const byArrow: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
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
  /** from where to where figures are chosen together */
  #chosen: { readonly from: FigureIn; readonly to: FigureIn } | undefined;
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
    const arrow = event.shiftKey ? byArrow[event.key] : undefined;
    if (arrow) {
      this.#extend(at, arrow);
      return true;
    }
    if (event.key === 'Delete' || event.key === 'Backspace') {
      this.#empty(at);
      return true;
    }
    if (event.key !== 'Shift') this.chooseAlone();
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

  /** Figures are not chosen together any longer. */
  chooseAlone(): void {
    if (!this.#chosen) return;
    this.#chosen = undefined;
    this.#tables.select([]);
  }

  /** Shows what is chosen together where the tables were drawn anew. */
  showChosen(): void {
    if (this.#chosen) this.#tables.select(this.#linesAt(this.#chosen.to).flat());
  }

  /** Gives the figures that are chosen, or the one at a place, to be pasted elsewhere. */
  copy(data: Pick<DataTransfer, 'setData'>, at: FigureIn): void {
    const rows = this.#linesAt(at).map((line) =>
      line.map((one) => this.#tables.textOf(one).trim()),
    );
    data.setData('text/plain', rows.map((row) => row.join('\t')).join('\n'));
    const table = document.createElement('table');
    for (const row of rows) {
      const line = table.insertRow();
      for (const text of row) line.insertCell().textContent = text;
    }
    data.setData('text/html', table.outerHTML);
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

  /** The figures that are chosen together with one, or that one, line by line. */
  #linesAt(at: FigureIn): readonly (readonly FigureIn[])[] {
    const { from, to } = this.#chosen ?? { from: at, to: at };
    return between(this.#tables.sheet(at.table), from, to).map((line) =>
      line.map(({ row, column }) => ({ table: at.table, row, column })),
    );
  }

  #extend(at: FigureIn, move: Move): void {
    const to = this.#moved(at, move);
    if (!to) return;
    this.#chosen = { from: this.#chosen?.from ?? at, to };
    this.#tables.goTo(to);
    this.showChosen();
  }

  #empty(at: FigureIn): void {
    const full = this.#linesAt(at)
      .flat()
      .filter((one) => this.#tables.textOf(one).trim() !== '');
    if (full.some((one) => !this.#tables.figureOf(one))) {
      this.#tables.notTaken({ is: 'kept' });
    } else if (full.length > 0) {
      this.#tables.typed(
        at.table,
        full.map(({ row, column }) => ({ row, column, text: '' })),
      );
    }
  }

  #moved(at: FigureIn, move: Move): FigureIn | undefined {
    const to = moveIn(this.#tables.sheet(at.table), at, move);
    return to && { table: at.table, row: to.row, column: to.column };
  }
}
