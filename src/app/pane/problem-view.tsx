import { Button, makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useState } from 'react';
import type { Problem } from '../session/session-state';
import { useButtonRow } from '../theme/button-styles';
import { usePane } from './pane-context';
import { problemText } from './problem-text';

const useBoxStyle = makeResetStyles({ padding: '16px 12px' });
const useTitleStyle = makeResetStyles({ margin: '0 0 8px', fontSize: tokens.fontSizeBase400 });
const useMoreStyle = makeResetStyles({ marginTop: '12px' });
const useDetailsStyle = makeResetStyles({
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  fontSize: tokens.fontSizeBase200,
});

const useStyles = () => ({
  box: useBoxStyle(),
  title: useTitleStyle(),
  more: useMoreStyle(),
  details: useDetailsStyle(),
  buttons: useButtonRow(),
});

/** Why nothing could be checked, what to do, and what to tell the developers. */
export function ProblemView({ problem }: { readonly problem: Problem }): JSX.Element {
  const styles = useStyles();
  const { translate, session, translator } = usePane();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className={styles.box} role="alert">
      <h1 className={styles.title}>{translate('problem.title')}</h1>
      <p>
        {/* Reading alone writes nothing; of what was to be written, the notice tells. */}
        {problem.code === 'timed-out'
          ? translate('problem.no-answer')
          : problemText(problem, translator, translate)}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void session.check()}>
          {translate('recheck')}
        </Button>
        <Button
          onClick={() => {
            // Where the clipboard is closed to us, the details stand below to be selected.
            navigator.clipboard.writeText(problem.details).then(
              () => {
                setCopied(true);
              },
              () => undefined,
            );
          }}
        >
          {isCopied ? translate('copied') : translate('copy')}
        </Button>
      </div>
      <details className={styles.more}>
        <summary tabIndex={0}>{translate('details')}</summary>
        <pre className={styles.details}>{problem.details}</pre>
      </details>
    </div>
  );
}
