import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Finding } from '../../check/finding';
import { classIn } from '../../rules/rule-class';
import { usePane } from './pane-context';
import { reasonsTranslate } from '../../messages/reasons/translate';

const useBoxStyle = makeResetStyles({
  marginTop: '6px',
  padding: '6px 8px',
  backgroundColor: tokens.colorNeutralBackground2,
});
const useLineStyle = makeResetStyles({ margin: '2px 0' });

const useStyles = () => ({ box: useBoxStyle(), line: useLineStyle() });

/** What a rule asks, on what it rests, and an example from this very report. */
export function Explanation({ finding }: { readonly finding: Finding }): JSX.Element {
  const styles = useStyles();
  const { translate, session, translator } = usePane();
  const rule = session.rules.find(({ id }) => id === finding.rule);
  const ruleClass = classIn(session.rules, finding.rule);
  const { equation, actual, expected } = finding;
  const pair =
    actual === undefined || expected === undefined
      ? undefined
      : `${actual === '' ? translate('nothing') : actual} → ${expected}`;
  const example = equation ? translator.equation(equation) : pair;
  return (
    <div className={styles.box}>
      <p className={styles.line}>
        <strong>{translator.ruleName(finding.rule)}</strong>
      </p>
      <p className={styles.line}>{translator.why(finding.rule)}</p>
      {example !== undefined && <p className={styles.line}>{translate('example', { example })}</p>}
      <p className={styles.line}>{reasonsTranslate(translator.language)(`class.${ruleClass}`)}</p>
      {rule && rule.basis.length > 0 && (
        <p className={styles.line}>{translate('basis', { basis: rule.basis })}</p>
      )}
    </div>
  );
}
