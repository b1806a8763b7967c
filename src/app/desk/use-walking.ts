import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { Opinion } from '../../contract/opinions';
import { opinionBy } from './decide/opinion-choice';
import type { Column, DeskRow } from './desk-state';
import { moved } from './moves';
import type { Position } from './moves';
import type { PlacedRow } from './rows-shown';
import { turned } from './send-back/choosing';
import { rowHeight } from './window-of';

/** What is walked through, and what keys do on the way. */
interface Walked {
  readonly rows: readonly PlacedRow[];
  readonly columns: readonly Column[];
  /** the row that a person comes back from */
  readonly last: number | undefined;
  readonly chosen: ReadonlySet<number>;
  readonly onOpen: (row: DeskRow, column: Column | undefined) => void;
  readonly onChoose: (ids: ReadonlySet<number>) => void;
  readonly onOpinion: (row: DeskRow, opinion: Opinion | undefined) => void;
}

interface Walking {
  /** where Tab leads to: a line, and the column that a person moves along */
  readonly line: number;
  readonly column: number;
  /** does what a key means in a cell */
  readonly walk: (event: KeyboardEvent, position: Position, row: DeskRow) => void;
}

/** Leads the keyboard through the cells of the table, as through a spreadsheet's. */
export function useWalking(
  scroller: RefObject<HTMLDivElement | null>,
  { rows, columns, last, chosen, onOpen, onChoose, onOpinion }: Walked,
): Walking {
  // By the row's id, for what is found of others moves it.
  const [at, setAt] = useState({ row: last, column: 0 });
  /** where the keyboard is to be brought once that is drawn */
  const wanted = useRef(last !== undefined);
  const line = Math.max(
    0,
    rows.findIndex(({ row: { id } }) => id === at.row),
  );
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const box = scroller.current;
    const cell = box?.querySelector<HTMLElement>('[data-cell][tabindex="0"]');
    if (cell) {
      wanted.current = false;
      cell.focus();
    } else if (box) {
      // Not drawn yet; it is, once one has scrolled there.
      box.scrollTop = line * rowHeight;
    }
  });
  const walk = (event: KeyboardEvent, position: Position, row: DeskRow): void => {
    const isWithControl = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter') {
      event.preventDefault();
      onOpen(row, columns[position.column]);
      return;
    }
    if (event.key === ' ') {
      event.preventDefault();
      onChoose(turned(chosen, row.id));
      return;
    }
    const given = opinionBy(event.key);
    if (given && !isWithControl) {
      event.preventDefault();
      onOpinion(row, given.opinion);
      return;
    }
    const next = moved(
      position,
      { lines: rows.length, columns: columns.length },
      { key: event.key, isWithControl },
    );
    if (!next) return;
    event.preventDefault();
    wanted.current = true;
    setAt({ row: rows[next.line]?.row.id, column: next.column });
  };
  return { line, column: at.column, walk };
}
