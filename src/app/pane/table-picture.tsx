import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useScroller } from '../theme/scroller-styles';
import type { PictureCell } from './drawn-table';

const useMixed = makeStyles({ picture: { margin: '6px 0' } });
const useTableStyle = makeResetStyles({
  borderCollapse: 'collapse',
  fontSize: '9px',
  lineHeight: '11px',
});
const useCellStyle = makeResetStyles({
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  padding: '1px 2px',
  minWidth: '14px',
  height: '11px',
  textAlign: 'center',
});

const useStyles = () => ({
  ...useMixed(),
  scroller: useScroller(),
  table: useTableStyle(),
  cell: useCellStyle(),
});

/** A small picture of a table, for the eye only. */
export function TablePicture({
  rows,
}: {
  readonly rows: readonly (readonly PictureCell[])[];
}): JSX.Element {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.scroller, styles.picture)}>
      <table className={styles.table} aria-hidden="true">
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={at} className={styles.cell} colSpan={cell.span} rowSpan={cell.rows}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
