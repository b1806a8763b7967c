import type { Severity } from '../../schema/form';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
  word: { fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  icon: { width: '14px', height: '14px', flexShrink: 0 },
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

/** How serious a finding is, as a sign and a word. */
export function SeverityMark({ severity }: { readonly severity: Severity }): JSX.Element {
  const styles = useStyles();
  const { translate } = usePane();
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
        {shapes[severity]}
      </svg>
      <span className={styles.word}>{translate(`severity.${severity}`)}</span>
    </span>
  );
}
