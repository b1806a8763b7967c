import { Button, makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useState } from 'react';
import manifest from '../../../package.json';
import { usePane } from './pane-context';

const useBoxStyle = makeResetStyles({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'start',
  gap: '6px',
  padding: '8px 12px',
});
const useTextStyle = makeResetStyles({ margin: 0 });
const useFaintStyle = makeResetStyles({ margin: 0, color: tokens.colorNeutralForeground2 });
const useLinkStyle = makeResetStyles({ color: tokens.colorBrandForegroundLink });

const useStyles = () => ({
  box: useBoxStyle(),
  text: useTextStyle(),
  faint: useFaintStyle(),
  link: useLinkStyle(),
});

/** What is needed now and then: comments, traces, language, diagnosis. */
export function Menu({ onLanguage }: { readonly onLanguage: () => void }): JSX.Element {
  const styles = useStyles();
  const { diagnosis, translate, session, translator, state } = usePane();
  const [asks, setAsks] = useState(false);
  const isBusy = state.task !== undefined;
  const { checked } = state;
  return (
    <div className={styles.box}>
      <Button size="small" onClick={onLanguage}>
        {translate('language')}
      </Button>
      {session.canRemark && checked && (
        <>
          <Button
            size="small"
            disabled={isBusy || checked.findings.length === 0}
            onClick={() =>
              void session.remark(checked.findings, (finding) =>
                translate('remarkText', {
                  severity: translate(`severity.${finding.severity}`),
                  message: translator.message(finding),
                }),
              )
            }
          >
            {translate('remark')}
          </Button>
          <Button size="small" disabled={isBusy} onClick={() => void session.clearRemarks()}>
            {translate('clearRemarks')}
          </Button>
        </>
      )}
      {(session.canRemark || session.keepsReasons) && (
        <Button
          size="small"
          disabled={isBusy}
          aria-expanded={asks}
          onClick={() => {
            setAsks(!asks);
          }}
        >
          {translate('clearTraces')}
        </Button>
      )}
      {asks && (
        <>
          <p className={styles.text}>
            {translate(session.canRemark ? 'clearTracesAsk' : 'clearReasonsAsk')}
          </p>
          <Button
            size="small"
            appearance="primary"
            disabled={isBusy}
            onClick={() => {
              setAsks(false);
              void session.clearTraces();
            }}
          >
            {translate('clearTracesDo')}
          </Button>
        </>
      )}
      {diagnosis !== undefined && (
        <a className={styles.link} href={diagnosis}>
          {translate('diagnosis')}
        </a>
      )}
      {diagnosis !== undefined && state.journal.length > 0 && (
        <p className={styles.faint}>{translate('diagnosisForgets')}</p>
      )}
      <p className={styles.faint}>{translate('version', { version: manifest.version })}</p>
    </div>
  );
}
