import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { Fragment } from 'react';
import { shorten } from '../../messages/shorten';
import type { Figure } from './figure-states';
import { figureKey } from './figure-states';
import { FigureCell } from './figure-cell';
import type { Grid, GridLine } from './grid';
import type { Position } from './moves';
import { SumMark } from './sum-mark';
import type { SumMark as Mark } from './sum-marks';
import { spotKey } from './sum-marks';

const useHeadingStyle = makeResetStyles({
  textAlign: 'left',
  padding: '8px 0 2px',
  fontWeight: tokens.fontWeightSemibold,
  fontSize: tokens.fontSizeBase200,
});
const useHeadStyle = makeResetStyles({
  position: 'sticky',
  // Below what the pane tells where it scrolls with the pane.
  top: 'var(--told, 0px)',
  zIndex: 2,
});
const useHeaderStyle = makeResetStyles({
  textWrap: 'balance',
  padding: '2px 1px',
  fontSize: '11px',
  lineHeight: '13px',
  fontWeight: tokens.fontWeightRegular,
  color: tokens.colorNeutralForeground2,
  backgroundColor: tokens.colorNeutralBackground1,
  textAlign: 'center',
  verticalAlign: 'bottom',
  overflowWrap: 'anywhere',
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
});
const useFillerStyle = makeResetStyles({ position: 'relative', padding: 0 });
const useDetailsStyle = makeResetStyles({ padding: '0 0 6px' });
const useMixed = makeStyles({
  label: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    fontSize: '11px',
    lineHeight: '14px',
    padding: '2px 4px 2px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    boxSizing: 'border-box',
    minWidth: '84px',
  },
  group: { fontWeight: tokens.fontWeightSemibold, paddingTop: '6px' },
  inner: { paddingLeft: '6px' },
  innermost: { paddingLeft: '12px' },
});

const useStyles = () => ({
  ...useMixed(),
  heading: useHeadingStyle(),
  head: useHeadStyle(),
  header: useHeaderStyle(),
  filler: useFillerStyle(),
  details: useDetailsStyle(),
});

export interface TableLinesProps {
  readonly grid: Grid;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  readonly lit: ReadonlySet<string>;
  readonly tabStop: Position;
  readonly selected: string | undefined;
  readonly nameOf: (figure: Figure) => string;
  /** what is told of the selected figure, right below its line */
  readonly details?: ReactNode;
}

const noMarks: readonly Mark[] = [];

function litAmong(marks: readonly Mark[], lit: ReadonlySet<string>): string {
  return marks
    .filter(({ sum }) => lit.has(sum))
    .map(({ sum }) => sum)
    .join(' ');
}

/** The lines of a table as it is drawn. */
export function TableLines(props: TableLinesProps): JSX.Element {
  const styles = useStyles();
  const { grid, selected, details } = props;
  const { lines, head, width } = grid;
  const isSelected = (line: GridLine): boolean =>
    line.is === 'figures' &&
    line.figures.some(({ row, column }) => figureKey(row, column) === selected);
  const rows = lines.map((line, at) => (
    <Fragment key={at}>
      <tr>
        <Line {...props} line={line} at={at} />
      </tr>
      {details !== undefined && isSelected(line) && (
        <tr>
          <td colSpan={width + 1} className={styles.details}>
            {details}
          </td>
        </tr>
      )}
    </Fragment>
  ));
  return (
    <>
      {head > 0 && <thead className={styles.head}>{rows.slice(0, head)}</thead>}
      <tbody>{rows.slice(head)}</tbody>
    </>
  );
}

function Line({
  line,
  at,
  grid,
  figures,
  marks,
  lit,
  tabStop,
  selected,
  nameOf,
}: TableLinesProps & { line: GridLine; at: number }): JSX.Element {
  const styles = useStyles();
  const depthStyle = (depth: number): string | false =>
    depth > 1 ? styles.innermost : depth === 1 && styles.inner;
  const marksAt = (start: number): readonly Mark[] => marks.get(spotKey(at, start)) ?? noMarks;
  switch (line.is) {
    case 'heading':
      return (
        <th scope="colgroup" colSpan={grid.width + 1} className={styles.heading} lang="zh-CN">
          {line.label}
        </th>
      );
    case 'header': {
      const depth = grid.lines.slice(at).findIndex(({ is }) => is !== 'header');
      return (
        <>
          {line.isFirst && <td rowSpan={depth} className={styles.header} />}
          {line.cells.map(({ label, colSpan, rowSpan, isLeaf }, index) => (
            <th
              key={index}
              scope={isLeaf ? 'col' : 'colgroup'}
              colSpan={colSpan}
              rowSpan={rowSpan}
              className={styles.header}
              lang="zh-CN"
            >
              {label}
            </th>
          ))}
        </>
      );
    }
    case 'group':
      return (
        <>
          <th
            scope="rowgroup"
            className={mergeClasses(styles.label, styles.group, depthStyle(line.depth))}
            lang="zh-CN"
          >
            {line.label}
          </th>
          {Array.from({ length: grid.width }, (_, start) => (
            <td key={start} className={styles.filler}>
              {marksAt(start).map((mark) => (
                <SumMark key={mark.sum} mark={mark} isLit={lit.has(mark.sum)} />
              ))}
            </td>
          ))}
        </>
      );
    case 'figures':
      return (
        <>
          <th
            scope="row"
            className={mergeClasses(styles.label, depthStyle(line.depth))}
            lang="zh-CN"
            // A label of the form may take ten lines here; a chosen cell's is told in full.
            title={line.label}
          >
            {shorten(line.label)}
          </th>
          {line.figures.map(({ row, column, start, span }, index) => {
            const key = figureKey(row, column);
            const figure = figures.get(key);
            const here = marksAt(start);
            return (
              figure && (
                <FigureCell
                  key={key}
                  figure={figure}
                  name={nameOf(figure)}
                  span={span}
                  at={`${at}:${index}`}
                  marks={here}
                  lit={litAmong(here, lit)}
                  isTabStop={tabStop.line === at && tabStop.index === index}
                  isSelected={selected === key}
                />
              )
            );
          })}
        </>
      );
  }
}
