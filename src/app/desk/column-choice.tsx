import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { always } from './hidden-columns';
import type { Column } from './desk-state';
import type { DeskTranslate } from './translate';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap' },
});

/** Which columns are shown. */
export function ColumnChoice({
  columns,
  hidden,
  translate,
  onChange,
}: {
  /** all that have something to say */
  readonly columns: readonly Column[];
  readonly hidden: ReadonlySet<Column>;
  readonly translate: DeskTranslate;
  readonly onChange: (hidden: ReadonlySet<Column>) => void;
}): JSX.Element {
  const styles = useStyles();
  return (
    <details>
      <summary>{translate('columns')}</summary>
      <div className={styles.list} role="group" aria-label={translate('columns')}>
        {columns
          .filter((column) => !always.has(column))
          .map((column) => (
            <Checkbox
              key={column}
              label={translate(`column.${column}`)}
              checked={!hidden.has(column)}
              onChange={(_, { checked }) => {
                const others = [...hidden].filter((one) => one !== column);
                onChange(new Set(checked === true ? others : [...others, column]));
              }}
            />
          ))}
      </div>
    </details>
  );
}
