import {
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { useRef, useState } from 'react';
import type { Voice } from './cells';
import { DeskTableRow } from './desk-table-row';
import type { Column, DeskRow, DeskView } from './desk-state';
import type { PlacedRow } from './rows-shown';
import type { Opinion } from '../../contract/opinions';
import { ChooseAll, turned } from './send-back/choosing';
import { useStable } from './use-stable';
import { useWalking } from './use-walking';
import { rowHeight, windowOf } from './window-of';

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'auto',
    // Below it stands what is beside it where there is room.
    '@media (max-width: 900px)': { flexShrink: 0, flexBasis: '300px', minHeight: 0 },
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
  wide: { width: '17%' },
  middle: { width: '12%' },
  // No narrower than the words of its head in either language.
  narrow: { width: '42px', '@media print': { width: '7%' } },
  path: { width: '14%', '@media print': { width: '17%' } },
  tables: { width: '88px', '@media print': { width: '7%' } },
  opinion: { width: '130px', '@media print': { width: '7%' } },
});

const widths: Readonly<
  Record<Column, 'wide' | 'middle' | 'narrow' | 'tables' | 'opinion' | 'path'>
> = {
  unit: 'wide',
  year: 'narrow',
  kind: 'middle',
  error: 'narrow',
  warning: 'narrow',
  info: 'narrow',
  tables: 'tables',
  relations: 'middle',
  lastYear: 'middle',
  children: 'middle',
  opinion: 'opinion',
  file: 'path',
};

/** What is sorted by its name goes from the first; what is counted, from the most. */
const fromFirst: ReadonlySet<Column> = new Set(['unit', 'kind', 'file']);

/** How rows are sorted after one chose a column: one way, the other way, and worst first again. */
function sortAfter({ sort }: DeskView, by: Column): DeskView['sort'] {
  const isFirstDown = !fromFirst.has(by);
  if (sort?.by !== by) return { by, isDown: isFirstDown };
  return sort.isDown === isFirstDown ? { by, isDown: !isFirstDown } : undefined;
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
  const { line, column, walk } = useWalking(scroller, {
    rows,
    columns,
    last,
    chosen,
    onOpen,
    onChoose,
    onOpinion,
  });
  // Of all that happens here, a row is drawn anew only where it is another one.
  const does = {
    onOpen: useStable(onOpen),
    onOpinion: useStable(onOpinion),
    onStand: useStable(onStand),
    onDecide: useStable(onDecide),
    onKey: useStable(walk),
    onTurn: useStable(({ id }: DeskRow) => {
      onChoose(turned(chosen, id));
    }),
  };
  const { from, to } = isPrinting
    ? { from: 0, to: rows.length }
    : windowOf(rows.length, scrolled.top, scrolled.height);
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
          {rows.slice(from, to).map(({ row, depth }, index) => (
            <DeskTableRow
              key={row.id}
              row={row}
              depth={depth}
              line={from + index}
              voice={voice}
              isPrinting={isPrinting}
              stopAt={from + index === line ? column : undefined}
              isChosen={chosen.has(row.id)}
              {...does}
            />
          ))}
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
