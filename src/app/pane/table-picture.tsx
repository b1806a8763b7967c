import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { PictureCell } from './drawn-table';

const useStyles = makeStyles({
  picture: { overflowX: 'auto', margin: '6px 0' },
  table: { borderCollapse: 'collapse', fontSize: '9px', lineHeight: '11px' },
  cell: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    padding: '1px 2px',
    minWidth: '14px',
    height: '11px',
    textAlign: 'center',
  },
});

/** A small picture of a table, for the eye only. */
export function TablePicture({
  rows,
}: {
  readonly rows: readonly (readonly PictureCell[])[];
}): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.picture}>
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
