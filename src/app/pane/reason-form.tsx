import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useState } from 'react';
import type { Finding } from '../../check/finding';
import { OneFieldForm } from './one-field-form';
import { usePane } from './pane-context';
import { reasonsTranslate } from '../../messages/reasons/translate';

const useOthersStyle = makeResetStyles({ flexBasis: '100%', fontSize: tokens.fontSizeBase200 });

/** Takes the reason why findings of one rule are as they should be, and others of it if wanted. */
export function ReasonForm({
  findings,
  onDone,
}: {
  readonly findings: readonly [Finding, ...Finding[]];
  readonly onDone: () => void;
}): JSX.Element {
  const style = useOthersStyle();
  const { session, state, translator } = usePane();
  const translate = reasonsTranslate(translator.language);
  const [areAll, setAreAll] = useState(false);
  const { rule } = findings[0];
  const keys = new Set(findings.map(({ key }) => key));
  const others = (state.checked?.findings ?? []).filter(
    (one) => one.rule === rule && !keys.has(one.key),
  );
  return (
    <OneFieldForm
      label={translate(session.keepsReasons ? 'label' : 'labelBriefly')}
      action={translate('do')}
      onSubmit={(reason) => {
        if (reason.trim() === '') return translate('wanted');
        onDone();
        void session.explain(areAll ? [...findings, ...others] : findings, reason);
        return undefined;
      }}
      onCancel={onDone}
    >
      {others.length > 0 && (
        <label className={style}>
          <input
            type="checkbox"
            checked={areAll}
            onChange={({ target }) => {
              setAreAll(target.checked);
            }}
          />
          {translate('others', { count: others.length, rule: translator.ruleName(rule) })}
        </label>
      )}
    </OneFieldForm>
  );
}
