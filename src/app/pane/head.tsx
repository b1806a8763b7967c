import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { Suspense } from 'react';
import type { Checked } from '../session/session-state';
import { HeadTools } from './lazy';
import type { ListState } from './list-state';
import { usePane } from './pane-context';

const useHeadStyle = makeResetStyles({
  padding: '6px 12px 6px',
});
const useNameStyle = makeResetStyles({
  margin: 0,
  fontSize: tokens.fontSizeBase400,
  lineHeight: tokens.lineHeightBase400,
});
const useLineStyle = makeResetStyles({
  margin: 0,
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
});
/** As high as what comes later, so that nothing moves once it has come. */
const useToolsStyle = makeResetStyles({ minHeight: '60px' });
const useStaleStyle = makeResetStyles({
  margin: '6px 0 0',
  padding: '6px 8px',
  border: `1px dashed ${tokens.colorStatusWarningForeground3}`,
});

const useStyles = () => ({
  head: useHeadStyle(),
  name: useNameStyle(),
  line: useLineStyle(),
  tools: useToolsStyle(),
  stale: useStaleStyle(),
});

/** Whose report it is, what came of checking it, and what of that is listed. */
export function Head({
  checked,
  list,
  onFixAll,
}: {
  readonly checked: Checked;
  readonly list: ListState;
  readonly onFixAll: () => void;
}): JSX.Element {
  const styles = useStyles();
  const { translate, session, state } = usePane();
  const { report, held, failed, unjudged, snapshot } = checked;
  return (
    <header className={styles.head}>
      <h1 className={styles.name}>{report.publisher?.name ?? translate('publisherUnknown')}</h1>
      <p className={styles.line}>
        {report.year === undefined
          ? translate('yearUnknown')
          : translate(report.isYearGiven ? 'yearGiven' : 'year', { year: report.year })}
        {' · '}
        {translate('edition', { edition: report.edition })}
        {' · '}
        {translate('relations', { held, failed })}
        {unjudged > 0 && translate('unjudged', { unjudged })}
      </p>
      {snapshot.completeness === 'text' && <p className={styles.stale}>{translate('textOnly')}</p>}
      {state.isProtected === true && <p className={styles.stale}>{translate('protected')}</p>}
      {!session.canWrite && <p className={styles.stale}>{translate('readOnly')}</p>}
      {state.isStale && <p className={styles.stale}>{translate('stale')}</p>}
      <div className={styles.tools}>
        <Suspense fallback={null}>
          <HeadTools checked={checked} list={list} onFixAll={onFixAll} />
        </Suspense>
      </div>
    </header>
  );
}
