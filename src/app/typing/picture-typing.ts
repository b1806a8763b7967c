import type { RefObject } from 'react';
import type { Translator } from '../../messages/translator';
import type { Session } from '../session/session-state';
import { figureKey } from '../tables/figure-states';
import type { JudgedTable } from '../tables/figure-states';
import type { Grid } from '../tables/grid';
import type { Position } from '../tables/moves';
import type { TypedGrid } from '../tables/typed-grid';
import { Filling } from './filling';
import type { FigureIn } from './filling';
import type { Sheet } from './sheet';
import { typedFiguresOf } from './typed-figures';
import { figureText, notTakenText, typedOver } from './typed-over';

/** A table's picture as it is drawn now. */
export interface DrawnPicture {
  readonly judged: JudgedTable;
  readonly grid: Grid;
  readonly session: Session;
  readonly translator: Translator;
  readonly table: RefObject<HTMLTableElement>;
  readonly walkedRef: TypedGrid['walkedRef'];
  /** the figure that a person who types is at, and how it reads while it is typed over */
  readonly onTyping: (typing: Typing | undefined) => void;
  readonly onNotTaken: (why: string | undefined) => void;
}

/** The figure that a person who types is at, and how it reads while it is typed over. */
export interface Typing {
  readonly at: FigureIn;
  readonly text: string | undefined;
}

/** The figures of the picture that the document has, line by line. */
function sheetOf({ lines }: Grid, { figures }: JudgedTable): Sheet {
  return lines.flatMap((line) =>
    line.is === 'figures'
      ? [
          line.figures.filter(
            ({ row, column }) => figures.get(figureKey(row, column))?.state !== 'missing',
          ),
        ]
      : [],
  );
}

function positionOf({ lines }: Grid, at: FigureIn): Position | undefined {
  for (const [line, each] of lines.entries()) {
    if (each.is !== 'figures') continue;
    const index = each.figures.findIndex(
      ({ row, column }) => row === at.row && column === at.column,
    );
    if (index >= 0) return { line, index };
  }
  return undefined;
}

/** Typing into a table's picture, for as long as that is shown: checks come and go meanwhile. */
export class PictureTyping {
  drawn: DrawnPicture | undefined;
  readonly filling = new Filling({
    sheet: () => (this.drawn ? sheetOf(this.drawn.grid, this.drawn.judged) : []),
    placeOf: (at) => this.#placeOf(at),
    textOf: (at) => (this.drawn ? figureText(this.drawn.session, at) : ''),
    select: (figures) => {
      const table = this.drawn?.table.current;
      for (const old of table?.querySelectorAll('[data-chosen]') ?? [])
        old.removeAttribute('data-chosen');
      for (const at of figures) this.#placeOf(at)?.setAttribute('data-chosen', '');
    },
    figureOf: (at) => this.drawn && typedOver(this.drawn.session, at, this.drawn.translator),
    goTo: (at) => {
      const position = this.#positionOf(at);
      if (!position) return;
      this.drawn?.onTyping({ at, text: undefined });
      this.drawn?.walkedRef.current?.goTo(position);
    },
    typing: (at, text) => {
      this.drawn?.onTyping({ at, text });
      this.drawn?.onNotTaken(undefined);
      // What was chosen is told below its line, which would move what is typed into.
      this.drawn?.walkedRef.current?.giveUpChoice();
    },
    typed: (table, texts) => {
      if (this.drawn) typedFiguresOf(this.drawn.session).type(table, texts);
    },
    notTaken: (why) => {
      if (this.drawn) this.drawn.onNotTaken(notTakenText(why, this.drawn.translator));
    },
  });

  #placeOf(at: FigureIn): HTMLElement | undefined {
    const position = this.#positionOf(at);
    if (!position) return undefined;
    const place = `[data-at="${String(position.line)}:${String(position.index)}"]`;
    return this.drawn?.table.current?.querySelector<HTMLElement>(place) ?? undefined;
  }

  #positionOf(at: FigureIn): Position | undefined {
    return this.drawn && positionOf(this.drawn.grid, at);
  }
}
