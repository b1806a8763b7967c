import type { HTMLAttributes, KeyboardEvent, RefObject } from 'react';
import { useState } from 'react';
import type { Figure } from './figure-states';
import type { Grid } from './grid';
import type { Position } from './moves';
import { firstPosition, moved } from './moves';

/** Where the person is in a table's picture, and how keys and pointer move it. */
export interface WalkedGrid {
  /** the cell that Tab leads to */
  readonly tabStop: Position;
  /** the figure that was chosen, by its key */
  readonly chosen: string | undefined;
  /** the figure that keyboard or pointer is on */
  readonly pointed: string | undefined;
  /** to be set on the table */
  readonly handlers: HTMLAttributes<HTMLTableElement>;
  readonly giveUpChoice: () => void;
  /** Brings the keyboard to a cell. */
  readonly goTo: (position: Position) => void;
}

/** What is done with what is pressed, clicked, copied or pasted on a cell beside walking. */
export interface OnCell {
  /** Gives whether the key was meant for it. */
  readonly onKey: (event: KeyboardEvent['nativeEvent'], figure: Figure) => boolean;
  readonly onOpen: (figure: Figure) => void;
  readonly onCopy: (data: DataTransfer, figure: Figure) => void;
  readonly onPaste: (data: DataTransfer, figure: Figure) => void;
  /** another cell is clicked, and no others are meant any longer */
  readonly onAlone: () => void;
}

function positionAt(target: EventTarget, table: HTMLElement | null): Position | undefined {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest('[data-at]');
  if (!cell || table?.contains(cell) !== true) return undefined;
  const [line, index] = (cell.getAttribute('data-at') ?? '').split(':').map(Number);
  return line === undefined || index === undefined ? undefined : { line, index };
}

/** Whether something is in a field over a cell, which has keys of its own. */
function isInside(target: EventTarget): boolean {
  return target instanceof HTMLInputElement;
}

/**
 * Lets a person walk through the figures of a table's picture: arrows, Home and End from cell to
 * cell, Enter, space or a click to choose, Escape to give the choice up.
 */
export function useWalkedGrid(
  table: RefObject<HTMLTableElement>,
  grid: Grid,
  figureAt: (position: Position) => Figure | undefined,
  onChoose: (figure: Figure) => void,
  { onKey, onOpen, onCopy, onPaste, onAlone }: OnCell,
): WalkedGrid {
  const [tabStop, setTabStop] = useState<Position>(() => firstPosition(grid));
  const [chosen, setChosen] = useState<string>();
  const [pointed, setPointed] = useState<string>();

  const choose = (at: Position | undefined): void => {
    const figure = at && figureAt(at);
    if (!figure) return;
    setTabStop(at);
    setChosen(figure.key);
    onChoose(figure);
  };
  const goTo = (to: Position): void => {
    setTabStop(to);
    table.current?.querySelector<HTMLElement>(`[data-at="${to.line}:${to.index}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const at = positionAt(event.target, table.current);
    if (!at || isInside(event.target)) return;
    const figure = figureAt(at);
    const isChosen = figure !== undefined && figure.key === chosen;
    // Enter chooses first; on what is chosen it begins to type.
    if (figure && (event.key !== 'Enter' || isChosen) && onKey(event.nativeEvent, figure)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(at);
      return;
    }
    if (event.key === 'Escape') {
      setChosen(undefined);
      return;
    }
    const to = moved(grid, at, event.key, event.ctrlKey || event.metaKey);
    if (!to) return;
    event.preventDefault();
    goTo(to);
  };
  const point = ({ target }: { readonly target: EventTarget }): void => {
    const at = positionAt(target, table.current);
    setPointed(at && figureAt(at)?.key);
  };
  const leave = (): void => {
    setPointed(undefined);
  };
  return {
    tabStop,
    chosen,
    pointed,
    handlers: {
      onClick: ({ target, detail }) => {
        onAlone();
        // The second click of two is for typing.
        if (!isInside(target) && detail < 2) choose(positionAt(target, table.current));
      },
      onDoubleClick: ({ target }) => {
        const at = positionAt(target, table.current);
        const figure = at && figureAt(at);
        if (figure && !isInside(target)) onOpen(figure);
      },
      onCopy: (event) => {
        const at = positionAt(event.target, table.current);
        const figure = at && figureAt(at);
        const isText = isInside(event.target) || getSelection()?.type === 'Range';
        if (!figure || isText) return;
        event.preventDefault();
        onCopy(event.clipboardData, figure);
      },
      onPaste: (event) => {
        const at = positionAt(event.target, table.current);
        const figure = at && figureAt(at);
        if (!figure || isInside(event.target)) return;
        event.preventDefault();
        onPaste(event.clipboardData, figure);
      },
      onKeyDown,
      onFocus: point,
      onBlur: leave,
      onMouseOver: point,
      onMouseLeave: leave,
    },
    giveUpChoice: () => {
      setChosen(undefined);
    },
    goTo,
  };
}
