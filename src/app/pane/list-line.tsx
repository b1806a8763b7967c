import { mergeClasses } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { Suspense } from 'react';
import type { Severity } from '../../schema/form';
import { useItemStyles } from './item-styles';
import { usePane } from './pane-context';
import { SeverityMark } from './severity-mark';

/** One line of the list: what is wrong, and where; and what is open under it. */
export function ListLine({
  id,
  count,
  severity,
  says,
  place,
  isOpen,
  onOpen,
  children,
}: {
  readonly id: string;
  /** of a line that tells several findings: how many */
  readonly count?: number;
  readonly severity: Severity;
  readonly says: string;
  readonly place: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly children: ReactNode;
}): JSX.Element {
  const styles = useItemStyles();
  const { translate } = usePane();
  return (
    <li
      className={mergeClasses(styles.item, isOpen && styles.open)}
      data-finding={id}
      data-group={count}
      aria-label={`${translate(`severity.${severity}`)} ${says}`}
    >
      <button
        type="button"
        className={mergeClasses(styles.head, isOpen && styles.openHead)}
        aria-expanded={isOpen}
        onClick={() => {
          onOpen(!isOpen);
        }}
      >
        <SeverityMark severity={severity} />
        <span className={styles.words}>
          <span className={mergeClasses(styles.says, !isOpen && styles.cut)}>{says}</span>
          {place !== '' && (
            <span className={mergeClasses(styles.place, !isOpen && styles.cut)}>{place}</span>
          )}
        </span>
      </button>
      <Suspense fallback={null}>{children}</Suspense>
    </li>
  );
}
