import type { Severity } from '../../schema/form';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  mark: { display: 'inline-flex', flexShrink: 0, marginTop: '2px' },
  icon: { width: '16px', height: '16px' },
});

/** Shapes that differ without their colour: a disc with a cross, a triangle, a ring. */
const shapes: Readonly<Record<Severity, JSX.Element>> = {
  error: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      <path d="M5 5l6 6M11 5l-6 6" stroke="Canvas" strokeWidth="2" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1L15.5 15H.5z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 6v4.5M8 12v1.5" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <path d="M8 7v5M8 4v1.5" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
};

/** How serious a finding is, as a sign that is read out as a word. */
export function SeverityMark({
  severity,
  isNamed = false,
}: {
  readonly severity: Severity;
  /** the word stands beside it */
  readonly isNamed?: boolean;
}): JSX.Element {
  const styles = useStyles();
  const { translate } = usePane();
  return (
    // The colour stands around the sign: what forces colours leaves those of a drawing itself.
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <svg
        className={styles.icon}
        viewBox="0 0 16 16"
        {...(isNamed
          ? { 'aria-hidden': true }
          : { role: 'img', 'aria-label': translate(`severity.${severity}`) })}
      >
        {shapes[severity]}
      </svg>
    </span>
  );
}
