import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { Suspense } from 'react';
import type { Checked } from '../session/session-state';
import { HeadActions } from './lazy';
import { usePane } from './pane-context';
import { clock } from './time';

const useHeadStyle = makeResetStyles({
  padding: '12px 12px 8px',
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
});
const useNameStyle = makeResetStyles({
  margin: 0,
  fontSize: tokens.fontSizeBase400,
  lineHeight: tokens.lineHeightBase400,
});
const useLineStyle = makeResetStyles({ margin: '2px 0', color: tokens.colorNeutralForeground2 });
const useCountsStyle = makeResetStyles({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 12px',
  margin: '6px 0 2px',
  padding: 0,
  listStyleType: 'none',
  fontWeight: tokens.fontWeightSemibold,
});
const useStaleStyle = makeResetStyles({
  margin: '6px 0 0',
  padding: '6px 8px',
  border: `1px dashed ${tokens.colorStatusWarningForeground3}`,
});

const useStyles = () => ({
  head: useHeadStyle(),
  name: useNameStyle(),
  line: useLineStyle(),
  counts: useCountsStyle(),
  stale: useStaleStyle(),
});

/** Whose report it is, when it was checked, and what came of it. */
export function Head({
  checked,
  onFixAll,
}: {
  readonly checked: Checked;
  readonly onFixAll: () => void;
}): JSX.Element {
  const styles = useStyles();
  const { translate, session, state } = usePane();
  const { report, summary, held, failed, unjudged, at, snapshot } = checked;
  return (
    <header className={styles.head}>
      <h1 className={styles.name}>{report.publisher?.name ?? translate('publisherUnknown')}</h1>
      <p className={styles.line}>
        {report.year === undefined
          ? translate('yearUnknown')
          : translate('year', { year: report.year })}
        {' · '}
        {translate('edition', { edition: report.edition })}
        {' · '}
        {translate('checkedAt', { time: clock(at) })}
      </p>
      <ul className={styles.counts}>
        {(['error', 'warning', 'info'] as const).map((severity) => (
          <li key={severity}>{translate(severity, { count: summary[severity] })}</li>
        ))}
      </ul>
      <p className={styles.line}>
        {translate('relations', { held, failed })}
        {unjudged > 0 && translate('unjudged', { unjudged })}
      </p>
      {snapshot.completeness === 'text' && <p className={styles.stale}>{translate('textOnly')}</p>}
      {state.isProtected === true && <p className={styles.stale}>{translate('protected')}</p>}
      {!session.canWrite && <p className={styles.stale}>{translate('readOnly')}</p>}
      {state.isStale && <p className={styles.stale}>{translate('stale')}</p>}
      <Suspense fallback={null}>
        <HeadActions onFixAll={onFixAll} />
      </Suspense>
    </header>
  );
}
