import {
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { JSX, KeyboardEvent } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import { cellsOf } from './cells';
import type { Cell, Voice } from './cells';
import type { Column, DeskRow, DeskView } from './desk-state';
import type { PlacedRow } from './rows-shown';
import type { Opinion } from '../../contract/opinions';
import { opinionBy } from './decide/opinion-choice';
import { OpinionCell } from './decide/opinion-cell';
import { moved } from './moves';
import { ChooseAll, ChooseRow, turned } from './send-back/choosing';
import type { Position } from './moves';
import { rowHeight, windowOf } from './window-of';

const useStyles = makeStyles({
  scroller: {
    // Where there is little room, one scrolls to the table, and in it.
    flexGrow: 1,
    flexShrink: 0,
    flexBasis: '240px',
    minHeight: 0,
    overflow: 'auto',
    '@media print': { overflow: 'visible' },
  },
  table: {
    minWidth: '1080px',
    tableLayout: 'fixed',
    '@media print': { minWidth: 0 },
  },
  // Fluent's is no head to a printer, which would repeat it on each sheet.
  heads: { '@media print': { display: 'table-header-group', breakInside: 'avoid' } },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
    '@media print': { position: 'static' },
  },
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
  wide: { width: '18%' },
  middle: { width: '12%' },
  narrow: { width: '7%' },
  opinion: { width: '130px' },
});

const widths: Readonly<Record<Column, 'wide' | 'middle' | 'narrow' | 'opinion'>> = {
  unit: 'wide',
  year: 'narrow',
  kind: 'middle',
  error: 'narrow',
  warning: 'narrow',
  info: 'narrow',
  tables: 'narrow',
  relations: 'middle',
  lastYear: 'middle',
  children: 'middle',
  opinion: 'opinion',
  file: 'wide',
};

/** What is sorted by its name goes from the first; what is counted, from the most. */
const fromFirst: ReadonlySet<Column> = new Set(['unit', 'kind', 'file']);

/** How rows are sorted after one chose a column: one way, the other way, and worst first again. */
function sortAfter({ sort }: DeskView, by: Column): DeskView['sort'] {
  const isFirstDown = !fromFirst.has(by);
  if (sort?.by !== by) return { by, isDown: isFirstDown };
  return sort.isDown === isFirstDown ? { by, isDown: !isFirstDown } : undefined;
}

/** The cell of a row that stands in a column, or reaches into it. */
function startAt(cells: readonly Cell[], column: number): number {
  return cells.reduce((found, { start }) => (start <= column ? start : found), 0);
}

/** The reports as a table, which is walked through as a spreadsheet is. */
export function DeskTable({
  rows,
  isPrinting,
  view,
  voice,
  last,
  chosen,
  onView,
  onOpen,
  onChoose,
  onOpinion,
  onStand,
  onDecide,
}: {
  /** in their order */
  readonly rows: readonly PlacedRow[];
  /** whether all rows are drawn, and nothing that one works with */
  readonly isPrinting: boolean;
  readonly view: DeskView;
  readonly voice: Voice;
  /** the row that a person comes back from */
  readonly last: number | undefined;
  readonly onView: (view: DeskView) => void;
  /** a row is chosen in a column */
  readonly onOpen: (row: DeskRow, column: Column | undefined) => void;
  /** the ids of the rows that are chosen */
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (ids: ReadonlySet<number>) => void;
  readonly onOpinion: (row: DeskRow, opinion: Opinion | undefined) => void;
  /** the keyboard is in a row */
  readonly onStand: (row: DeskRow) => void;
  /** the findings of a row are to be decided one by one */
  readonly onDecide: (row: DeskRow) => void;
}): JSX.Element {
  const styles = useStyles();
  const { translate, columns } = voice;
  const scroller = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState({ top: 0, height: 0 });
  // By the row's id, for what is found of others moves it.
  const [at, setAt] = useState({ row: last, column: 0 });
  /** where the keyboard is to be brought once that is drawn */
  const wanted = useRef(last !== undefined);

  const line = Math.max(
    0,
    rows.findIndex(({ row: { id } }) => id === at.row),
  );
  const { from, to } = isPrinting
    ? { from: 0, to: rows.length }
    : windowOf(rows.length, scrolled.top, scrolled.height);
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

  const choosing = { chosen, language: voice.translator.language, onChoose };
  const sorting = (column: Column): { readonly sortDirection?: 'ascending' | 'descending' } =>
    view.sort?.by === column
      ? { sortDirection: view.sort.isDown ? 'descending' : 'ascending' }
      : {};

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onScroll={({ currentTarget }) => {
        setScrolled({ top: currentTarget.scrollTop, height: currentTarget.clientHeight });
      }}
    >
      <Table
        className={styles.table}
        size="small"
        role="grid"
        sortable
        aria-label={translate('reports')}
        aria-rowcount={rows.length + 1}
        aria-multiselectable
      >
        <TableHeader className={styles.heads}>
          <TableRow aria-rowindex={1}>
            <ChooseAll rows={rows.map(({ row }) => row)} className={styles.head} {...choosing} />
            {columns.map((column) => (
              <TableHeaderCell
                key={column}
                className={mergeClasses(styles.head, styles[widths[column]])}
                {...sorting(column)}
                onClick={() => {
                  const { sort: _, ...rest } = view;
                  const sort = sortAfter(view, column);
                  onView(sort ? { ...rest, sort } : rest);
                }}
              >
                {translate(`column.${column}`)}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          <Room rows={from} columns={columns.length} />
          {rows.slice(from, to).map(({ row, depth }, index) => {
            const cells = cellsOf(row, voice);
            const ownLine = from + index;
            const stop = ownLine === line ? startAt(cells, at.column) : undefined;
            return (
              <TableRow
                key={row.id}
                className={styles.row}
                style={{ height: rowHeight }}
                aria-rowindex={ownLine + 2}
                aria-selected={chosen.has(row.id)}
                onFocus={() => {
                  onStand(row);
                }}
              >
                <ChooseRow row={row} {...choosing} />
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
                      const column = start === stop ? at.column : start;
                      walk(event, { line: ownLine, column }, row);
                    }}
                  >
                    {columns[start] === 'opinion' && row.state.is !== 'missing' && !isPrinting ? (
                      <OpinionCell
                        row={row}
                        language={voice.translator.language}
                        onOpinion={onOpinion}
                        onDecide={onDecide}
                      />
                    ) : (
                      text
                    )}
                  </TableCell>
                ))}
              </TableRow>
            );
          })}
          <Room rows={rows.length - to} columns={columns.length} />
        </TableBody>
      </Table>
    </div>
  );
}

/** As much room as rows take that are not drawn. */
function Room({
  rows,
  columns,
}: {
  readonly rows: number;
  readonly columns: number;
}): JSX.Element | null {
  if (rows <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={columns + 1} style={{ height: rows * rowHeight, padding: 0 }} />
    </tr>
  );
}
