import { makeStyles, mergeClasses, TableCell, TableRow, tokens } from '@fluentui/react-components';
import type { JSX, KeyboardEvent } from 'react';
import { memo } from 'react';
import type { Opinion } from '../../contract/opinions';
import { cellsOf } from './cells';
import type { Cell, Voice } from './cells';
import { OpinionCell } from './decide/opinion-cell';
import type { Column, DeskRow } from './desk-state';
import type { Position } from './moves';
import { ChooseRow } from './send-back/choosing';
import { rowHeight } from './window-of';

const useStyles = makeStyles({
  row: { cursor: 'pointer', '@media print': { breakInside: 'avoid' } },
  cell: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media print': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  error: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  warning: {
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The cell of a row that stands in a column, or reaches into it. */
function startAt(cells: readonly Cell[], column: number): number {
  return cells.reduce((found, { start }) => (start <= column ? start : found), 0);
}

interface RowProps {
  readonly row: DeskRow;
  /** below how many units that are shown too it stands */
  readonly depth: number;
  readonly voice: Voice;
  readonly isPrinting: boolean;
  /** the column in which Tab stops here; absent where it stops in another row */
  readonly stopAt: number | undefined;
  readonly isChosen: boolean;
  readonly onOpen: (row: DeskRow, column: Column | undefined) => void;
  /** the row is chosen, or not any more */
  readonly onTurn: (row: DeskRow) => void;
  readonly onOpinion: (row: DeskRow, opinion: Opinion | undefined) => void;
  readonly onDecide: (row: DeskRow) => void;
  readonly onKey: (event: KeyboardEvent, position: Position, row: DeskRow) => void;
}

/** Which line of the table something stands in, from 0. */
function lineOf(element: Element): number {
  return Number(element.closest('tr')?.getAttribute('aria-rowindex')) - 2;
}

/** The cells of a row, which are the same wherever it stands: what is found of others moves it. */
const RowCells = memo(function RowCells({
  row,
  depth,
  voice,
  isPrinting,
  stopAt,
  isChosen,
  onOpen,
  onTurn,
  onOpinion,
  onDecide,
  onKey,
}: RowProps): JSX.Element {
  const styles = useStyles();
  const { columns } = voice;
  const { language } = voice.translator;
  const cells = cellsOf(row, voice);
  const stop = stopAt === undefined ? undefined : startAt(cells, stopAt);
  return (
    <>
      <ChooseRow row={row} isChosen={isChosen} language={language} onTurn={onTurn} />
      {cells.map(({ start, span, text, tone }) => (
        <TableCell
          key={start}
          role="gridcell"
          data-cell={columns[start]}
          aria-colindex={start + 2}
          colSpan={span}
          title={text}
          tabIndex={start === stop ? 0 : -1}
          {...(start === 0 && depth > 0 && { style: { paddingLeft: depth * 20 } })}
          className={mergeClasses(styles.cell, tone && styles[tone])}
          onClick={() => {
            onOpen(row, columns[start]);
          }}
          onKeyDown={(event) => {
            const column = start === stop && stopAt !== undefined ? stopAt : start;
            onKey(event, { line: lineOf(event.currentTarget), column }, row);
          }}
        >
          {columns[start] === 'opinion' && row.state.is !== 'missing' && !isPrinting ? (
            <OpinionCell row={row} language={language} onOpinion={onOpinion} onDecide={onDecide} />
          ) : (
            text
          )}
        </TableCell>
      ))}
    </>
  );
});

/** A row of the table: a report, why there is none, or a unit without any. */
export const DeskTableRow = memo(function DeskTableRow({
  line,
  onStand,
  ...rest
}: RowProps & {
  /** which line of the table it is, from 0 */
  readonly line: number;
  readonly onStand: (row: DeskRow) => void;
}): JSX.Element {
  const styles = useStyles();
  const { row, isChosen } = rest;
  return (
    <TableRow
      className={styles.row}
      style={{ height: rowHeight }}
      aria-rowindex={line + 2}
      aria-selected={isChosen}
      onFocus={() => {
        onStand(row);
      }}
    >
      <RowCells {...rest} />
    </TableRow>
  );
});
