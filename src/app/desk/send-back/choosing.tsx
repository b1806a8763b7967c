import { makeStyles, mergeClasses, TableCell, TableHeaderCell } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Language } from '../../../messages/translate';
import { nameOf } from '../decide/name-of';
import type { DeskRow } from '../desk-state';
import { sendBackTranslate } from './translate';

const useStyles = makeStyles({
  cell: {
    width: '36px',
    padding: '0 8px',
    cursor: 'default',
    '@media print': { display: 'none' },
  },
});

/** Which rows are chosen once this one is turned. */
export function turned(chosen: ReadonlySet<number>, id: number): ReadonlySet<number> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

interface ChoosingProps {
  readonly chosen: ReadonlySet<number>;
  readonly language: Language;
  readonly onChoose: (ids: ReadonlySet<number>) => void;
}

/** The head of the column that rows are chosen in: all that the table shows, or none. */
export function ChooseAll({
  rows,
  chosen,
  language,
  onChoose,
  className,
}: ChoosingProps & { readonly rows: readonly DeskRow[]; readonly className: string }): JSX.Element {
  const styles = useStyles();
  const count = rows.filter(({ id }) => chosen.has(id)).length;
  const areAll = rows.length > 0 && count === rows.length;
  return (
    <TableHeaderCell sortable={false} className={mergeClasses(className, styles.cell)}>
      <input
        type="checkbox"
        aria-label={sendBackTranslate(language)('chooseAll')}
        checked={areAll}
        ref={(box) => {
          if (box) box.indeterminate = count > 0 && !areAll;
        }}
        onChange={() => {
          const next = new Set(chosen);
          for (const { id } of rows) {
            if (areAll) next.delete(id);
            else next.add(id);
          }
          onChoose(next);
        }}
      />
    </TableHeaderCell>
  );
}

/** The cell that a row is chosen in. The keyboard does so from any cell of the row. */
export function ChooseRow({
  row,
  isChosen,
  language,
  onTurn,
}: {
  readonly row: DeskRow;
  readonly isChosen: boolean;
  readonly language: Language;
  /** the row is chosen, or not any more */
  readonly onTurn: (row: DeskRow) => void;
}): JSX.Element {
  const styles = useStyles();
  return (
    <TableCell
      role="gridcell"
      aria-colindex={1}
      className={styles.cell}
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={sendBackTranslate(language)('choose', { name: nameOf(row) })}
        checked={isChosen}
        onChange={() => {
          onTurn(row);
        }}
      />
    </TableCell>
  );
}
